package org.tocsin.ingest.feed;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of months in the tongues of feeds, long and short, from the locale data that come with Java (Unicode's CLDR).
 * Accents and letter case are let go; where tongues share a name for different months, the first in the list has it. A word
 * of three letters and more that begins the names of one month only is that month.
 */
final class MonthNames {

    private static final List<String> TONGUES = List.of("en", "fr", "de", "es", "pt", "it", "nl", "ru", "uk", "pl", "el", "hu",
            "tr", "id", "sv", "da", "nb", "ro", "cs", "bg", "sr", "ar", "fa", "he", "vi", "sw");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;

    private static final NavigableMap<String, Integer> NAMES = names();

    private MonthNames() {}

    /** The month that a word names, from 1; 0 where it names none. */
    static int month(String word) {
        String plain = plain(word);
        Integer exact = NAMES.get(plain);
        if (exact != null) {
            return exact;
        }
        if (plain.length() < SHORTEST) {
            return 0;
        }
        Set<Integer> months = new TreeSet<>(NAMES.subMap(plain, true, plain + Character.MAX_VALUE, false).values());
        return months.size() == 1 ? months.iterator().next() : 0;
    }

    private static NavigableMap<String, Integer> names() {
        NavigableMap<String, Integer> names = new TreeMap<>();
        for (String tongue : TONGUES) {
            Locale locale = Locale.forLanguageTag(tongue);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    for (String word : words(month.getDisplayName(style, locale))) {
                        names.putIfAbsent(word, month.getValue());
                    }
                }
            }
        }
        return names;
    }

    /** The name as a word of letters; none where it is a number or several words. */
    private static List<String> words(String name) {
        String plain = plain(name.replace(".", ""));
        List<String> words = new ArrayList<>();
        if (plain.length() >= 2 && plain.chars().allMatch(Character::isLetter)) {
            words.add(plain);
        }
        return words;
    }

    private static String plain(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
