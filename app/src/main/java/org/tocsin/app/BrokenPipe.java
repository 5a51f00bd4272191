package org.tocsin.app;

import java.io.IOException;

/** Tells the end of a pipe, as in {@code tocsin code … | head}, from other failures of writing: it needs no message. */
final class BrokenPipe {

    private BrokenPipe() {}

    static boolean is(IOException failure) {
        String reason = failure.getMessage();
        return reason != null && reason.contains("Broken pipe");
    }
}
