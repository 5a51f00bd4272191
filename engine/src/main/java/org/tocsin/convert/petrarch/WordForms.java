package org.tocsin.convert.petrarch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of verb dictionaries as tests of our rules. The dictionaries match words as they are written, our rules lemmas; so a
 * word is given as it stands and without the endings that a lemma would not have.
 */
final class WordForms {

    private static final Pattern PLAIN = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}'.-]*( [\\p{Ll}\\p{N}'.-]+)*");

    private WordForms() {}

    /** A word or phrase in lower case; "_" joins the words of a phrase. */
    static String plain(String word) {
        return word.replace('_', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whether a rule may ask for it. */
    static boolean isPlain(String phrase) {
        return PLAIN.matcher(phrase).matches();
    }

    /** A noun phrase as it is written, and with its last word in the singular. */
    static Set<String> noun(String phrase) {
        Set<String> forms = new LinkedHashSet<>(List.of(phrase));
        int length = phrase.length();
        if (phrase.endsWith("ies") && length > 4) {
            forms.add(phrase.substring(0, length - 3) + "y");
        } else if (phrase.matches(".*(ss|sh|ch|x|z)es")) {
            forms.add(phrase.substring(0, length - 2));
        } else if (phrase.endsWith("s") && length > 3 && !phrase.matches(".*(ss|us|is)")) {
            forms.add(phrase.substring(0, length - 1));
        }
        return forms;
    }

    /** A word that may be a verb form: as it is written, and what an "-ing" may come from. */
    static Set<String> verb(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        if (word.endsWith("ing") && word.length() > 5) {
            String stem = word.substring(0, word.length() - 3);
            forms.add(stem);
            forms.add(stem + "e");
            int last = stem.length() - 1;
            if (stem.charAt(last) == stem.charAt(last - 1)) {
                forms.add(stem.substring(0, last));
            }
        }
        return forms;
    }
}
