package org.tocsin.convert.petrarch;

/** That a pattern asks for something that our rules cannot; its message is the reason, one for all of its kind. */
final class Inexpressible extends Exception {

    private static final long serialVersionUID = 1;

    Inexpressible(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
