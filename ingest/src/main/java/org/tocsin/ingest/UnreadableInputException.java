package org.tocsin.ingest;

/** Thrown when one input cannot be read; the message is the reason, without the input's name. */
final class UnreadableInputException extends Exception {

    UnreadableInputException(String reason) {
        super(reason);
    }
}
