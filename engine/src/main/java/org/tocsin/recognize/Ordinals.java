package org.tocsin.recognize;

import java.util.List;

/** Ordinals in words and figures. */
final class Ordinals {

    private static final List<String> NAMES = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "twenty-first");

    private Ordinals() {}

    /** The number that an ordinal names in lower case, up to 31 in figures; 0 for none. */
    static int of(String word) {
        int named = NAMES.indexOf(word) + 1;
        if (named > 0 || word.length() < 3 || word.length() > 4) {
            return named;
        }
        String end = word.substring(word.length() - 2);
        boolean suffix = end.equals("th") || end.equals("st") || end.equals("nd") || end.equals("rd");
        int number = suffix ? DateReader.number(word.substring(0, word.length() - 2)) : 0;
        return number >= 1 && number <= 31 ? number : 0;
    }
}
