package org.tocsin.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in one line why something failed. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return Terminal.oneLine(file.getFile() + ": " + ofFile(file));
        }
        if (failure instanceof OutOfMemoryError) {
            return "the memory is used up; give more with TOCSIN_JAVA_OPTIONS=-Xmx4g";
        }
        if (failure instanceof StackOverflowError) {
            return "a sentence is nested too deeply";
        }
        String message = failure.getMessage();
        boolean plain = failure instanceof IOException || isOurs(failure) || failure instanceof picocli.CommandLine.PicocliException;
        if (message == null || message.isBlank()) {
            return "failed with " + failure.getClass().getSimpleName();
        }
        return Terminal.oneLine(plain ? message : failure.getClass().getSimpleName() + ": " + message);
    }

    /** The reason alone, of a failure whose file is named before it. */
    static String about(IOException failure) {
        return failure instanceof FileSystemException file ? ofFile(file) : of(failure);
    }

    private static String ofFile(FileSystemException file) {
        if (file instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (file instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (file instanceof FileAlreadyExistsException || file instanceof NotDirectoryException) {
            return "is not a folder";
        }
        String reason = file.getReason();
        return reason == null ? file.getClass().getSimpleName() : reason;
    }

    /** The program's own exceptions are worded for readers. */
    private static boolean isOurs(Throwable failure) {
        return failure.getClass().getName().startsWith("org.tocsin.");
    }
}
