package org.tocsin.annotate;

/** Thrown when CoNLL-U cannot be read. The message names the input, the line, what stands there and what was expected. */
public final class ConlluException extends RuntimeException {

    private final String input;
    private final int line;

    /**
     * Makes the error of one line.
     *
     * @param input the name of the input
     * @param line the line, from 1
     * @param reason what stands there and what was expected
     */
    public ConlluException(String input, int line, String reason) {
        super(input + ":" + line + ": " + reason);
        this.input = input;
        this.line = line;
    }

    public String input() {
        return input;
    }

    public int line() {
        return line;
    }
}
