package org.tocsin.convert.ofac;

import org.jspecify.annotations.Nullable;

/** A file that is no list of OFAC's. */
final class SdnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    SdnException(int line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    int line() {
        return line;
    }
}
