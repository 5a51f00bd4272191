package org.tocsin.coder;

/** Thrown when a text is not in a language that the coder reads. */
public final class UnsupportedLanguageException extends RuntimeException {

    private final String language;

    /** @param language the name of the language in English, as in "Spanish" */
    public UnsupportedLanguageException(String language) {
        super("the text is in " + language + "; only English is coded from plain text (give ready parses as .conllu)");
        this.language = language;
    }

    /** The name of the language in English. */
    public String language() {
        return language;
    }
}
