package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;

/** Reads one family of time expressions. */
interface TimeReader {

    /** The expression that starts at a token, or null. */
    @Nullable TimeExpression read(int at);
}
