package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.EntityClass;

/** The names of months, weekdays, units and parts of the day. */
final class CalendarWords {

    /** Month numbers by name; a short form counts with its full stop, or bare where a number stands beside it. */
    static final Map<String, Integer> MONTHS = new HashMap<>();

    static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    /** Units of time by name, with their ISO 8601 letter. "second" is left out: it is nearly always the ordinal. */
    static final Map<String, TimeUnit> UNITS = new HashMap<>();

    /** Parts of the day, with their TIMEX3 code. */
    static final Map<String, String> DAY_PARTS = Map.ofEntries(
            Map.entry("morning", "MO"),
            Map.entry("afternoon", "AF"),
            Map.entry("evening", "EV"),
            Map.entry("night", "NI"),
            Map.entry("noon", "12:00"),
            Map.entry("midday", "MI"),
            Map.entry("dawn", "MO"),
            Map.entry("dusk", "EV"),
            Map.entry("daybreak", "MO"));

    /** Words before a date that name a part of it: the range stays that of the whole. */
    static final Set<String> PART_OF_PERIOD = Set.of("early", "late", "mid");

    private static final Set<String> PREFIXES = Set.of("mid-", "early-", "late-");

    private static final String[] MONTH_NAMES = {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"
    };
    private static final Set<String> FULL_MONTHS = Set.of(MONTH_NAMES);
    /** Months that are also verbs: they need a number or a preposition beside them. */
    private static final Set<String> VERBS_TOO = Set.of("may", "march");

    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "last", "next", "this", "since", "until", "till", "of", "early", "late", "mid", "by", "from", "through",
            "during", "before", "after", "every", "mid-", "to", "between", "as");

    static {
        for (int m = 0; m < MONTH_NAMES.length; m++) {
            String name = MONTH_NAMES[m];
            MONTHS.put(name, m + 1);
            if (name.length() > 4) {
                MONTHS.put(name.substring(0, 3), m + 1);
                MONTHS.put(name.substring(0, 3) + ".", m + 1);
            }
        }
        MONTHS.put("jun", 6);
        MONTHS.put("jul", 7);
        MONTHS.put("jun.", 6);
        MONTHS.put("jul.", 7);
        MONTHS.put("sept", 9);
        MONTHS.put("sept.", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
        for (TimeUnit unit : TimeUnit.values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            UNITS.put(name, unit);
            UNITS.put(name + "s", unit);
        }
        UNITS.put("seconds", TimeUnit.SECOND);
        UNITS.remove("second");
        UNITS.put("centuries", TimeUnit.CENTURY);
    }

    /** Units, small to large, with the letter of an ISO 8601 duration and its length in that letter's unit. */
    enum TimeUnit {
        SECOND("S", true, 1),
        MINUTE("M", true, 1),
        HOUR("H", true, 1),
        DAY("D", false, 1),
        NIGHT("D", false, 1),
        WEEKEND("WE", false, 1),
        WEEK("W", false, 1),
        MONTH("M", false, 1),
        QUARTER("Q", false, 1),
        YEAR("Y", false, 1),
        DECADE("Y", false, 10),
        CENTURY("Y", false, 100);

        private final String letter;
        private final boolean clock;
        private final int factor;

        TimeUnit(String letter, boolean clock, int factor) {
            this.letter = letter;
            this.clock = clock;
            this.factor = factor;
        }

        boolean clock() {
            return clock;
        }

        int factor() {
            return factor;
        }

        /** The ISO 8601 duration of so many; 0 stands for an unknown number. */
        String duration(int count) {
            return (clock ? "PT" : "P") + (count == 0 ? "X" : Integer.toString(count * factor)) + letter;
        }
    }

    private CalendarWords() {}

    /** The word at a token without a prefix that names a part: "august" of "mid-August". */
    static String withoutPrefix(Words words, int at) {
        String word = words.at(at);
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() > prefix.length()) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    /** Whether a token names a month: a capital, and for short forms and words like "may" a sign that it is one. */
    static boolean isMonth(Words words, int at) {
        boolean prefixed = !withoutPrefix(words, at).equals(words.at(at));
        if (prefixed) {
            return MONTHS.containsKey(withoutPrefix(words, at));
        }
        if (!MONTHS.containsKey(words.at(at)) || !words.capital(at)) {
            return false;
        }
        boolean number = words.startsWithDigit(at - 1) || words.startsWithDigit(at + 1) || words.hyphen(at - 1);
        if (number) {
            return true;
        }
        String word = words.at(at);
        if (VERBS_TOO.contains(word)) {
            return words.in(at - 1, BEFORE_MONTHS) && !words.tag(at).startsWith("VB") && !words.tag(at).equals("MD");
        }
        boolean person = words.sentence().token(at).entity() == EntityClass.PERSON;
        return FULL_MONTHS.contains(word) ? !person : words.in(at - 1, BEFORE_MONTHS) && word.endsWith(".");
    }
}
