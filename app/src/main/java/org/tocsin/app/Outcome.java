package org.tocsin.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.CodedDocument;

/** What became of one input. */
sealed interface Outcome {

    /** The input as a reader would name it: a file, or a file and a line. */
    String input();

    /**
     * It was coded.
     *
     * @param warnings what its reader should know of how it was read
     */
    record Coded(String input, CodedDocument document, List<String> warnings) implements Outcome {}

    /**
     * It was not.
     *
     * @param cause what went wrong in the coder, or null where the input could not be read
     */
    record Failed(String input, String reason, @Nullable Throwable cause) implements Outcome {}

    /** It is the same as one before. */
    record Repeated(String input, String id) implements Outcome {}
}
