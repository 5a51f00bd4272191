package org.tocsin.coder;

/**
 * What language a text was taken for.
 *
 * @param code ISO 639-1 code, or the ISO 639-3 code of a language that has none
 * @param name the language's English name
 * @param certainty from 0 to 1
 */
public record LanguageGuess(String code, String name, double certainty) {

    public boolean english() {
        return code.equals("en");
    }
}
