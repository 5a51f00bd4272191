package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;

/**
 * Reads bare years, decades, centuries and fiscal years. A fiscal year keeps its number but gets no days: when it starts
 * is its owner's affair.
 */
final class YearReader implements TimeReader {

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "of", "since", "by", "until", "till", "during", "from", "early", "late", "mid", "before", "after",
            "between", "to", "and", "through", "for", "back", "than", "around", "circa", "pre", "post",
            "throughout", "as");
    private static final Set<String> OWNERS = Set.of("DT", "PRP$", "POS");
    /** Plural nouns that a figure counts, even after an article. */
    private static final Set<String> COUNTED = Set.of(
            "people", "soldiers", "troops", "refugees", "workers", "men", "women", "families", "prisoners", "fighters",
            "employees", "jobs", "miles", "dollars", "tons", "tonnes", "houses", "homes", "members", "children", "students",
            "police", "officers", "meters", "metres", "feet", "kilometers", "kilometres", "yards", "pounds", "euros");
    private static final Set<String> BEFORE_DECADE = Set.of("the", "early", "late", "mid");
    private static final Set<String> NAMED_DECADES =
            Set.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final int FIRST = 1900;
    private static final int FIRST_WITH_PREPOSITION = 1500;

    private final Words words;
    private final TimeBuilder make;

    YearReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        TimeExpression found = decade(at, start);
        found = found == null ? century(at, start) : found;
        found = found == null ? named(at, start) : found;
        found = found == null && start == at ? fiscal(at) : found;
        return found == null && start == at ? year(at) : found;
    }

    /** "the year 2006". */
    private @Nullable TimeExpression named(int first, int at) {
        int year = first < at && words.is(at, "year") ? yearIn(words.at(at + 1)) : 0;
        return year > 0 ? make.year(first, at + 1, year, true) : null;
    }

    private @Nullable TimeExpression year(int at) {
        String word = words.at(at);
        if (word.startsWith("mid-")) {
            int year = yearIn(word.substring(4));
            return year >= FIRST ? make.year(at, at, year, true) : null;
        }
        int year = yearIn(word);
        boolean preposition = words.in(words.hyphen(at - 1) ? at - 2 : at - 1, BEFORE_YEAR);
        if (year < (preposition ? FIRST_WITH_PREPOSITION : FIRST) || words.is(at - 1, "$") || words.is(at + 1, "%")) {
            return null;
        }
        String next = words.tag(at + 1);
        boolean owned = OWNERS.contains(words.tag(at - 1));
        boolean counts = next.equals("NNS") && (words.in(at + 1, COUNTED) || !owned) && !words.hyphen(at + 1);
        boolean named = owned && (next.startsWith("NN") || next.startsWith("JJ") || next.startsWith("VB"));
        boolean bracketed = words.is(at - 1, "(") && (words.is(at + 1, ")") || words.hyphen(at + 1));
        boolean ranged = (words.hyphen(at - 1) && yearIn(words.at(at - 2)) > 0)
                || (words.hyphen(at + 1) && yearIn(words.at(at + 2)) > 0);
        boolean unit = words.in(at + 1, COUNTED) || words.is(at + 1, "percent") || words.is(at + 1, "million");
        boolean modifies = next.equals("NN") && !unit && !preposition;
        boolean alone = (named || modifies || bracketed || ranged) && year >= FIRST;
        return (preposition || alone) && !counts && !unit ? make.year(at, at, year, true) : null;
    }

    /** "1990s", "the '90s", "mid-1980s", "the nineties". */
    private @Nullable TimeExpression decade(int first, int at) {
        String word = words.at(at).startsWith("mid-") ? words.at(at).substring(4) : words.at(at);
        int start = decadeIn(word, first);
        int last = at;
        if (start < 0 && words.in(at - 1, BEFORE_DECADE) && words.is(at + 1, "'s") && words.touches(at + 1)) {
            int year = yearIn(word);
            start = year % 10 == 0 && year > 0 ? year : -1;
            last = at + 1;
        }
        if (start < 0) {
            return null;
        }
        TimeExpression decade = make.range(
                first, last, Integer.toString(start / 10), LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31),
                TimePrecision.YEAR, true);
        return make.anchor() == null ? decade.asBackground() : decade;
    }

    private int decadeIn(String word, int first) {
        if ((word.length() == 5 && word.endsWith("0s")) || (word.length() == 6 && word.endsWith("0's"))) {
            int year = yearIn(word.substring(0, 4));
            return year > 0 ? year : -1;
        }
        boolean mark = word.startsWith("'") || word.startsWith("’");
        String bare = mark ? word.substring(1) : word;
        if (mark && bare.length() == 3 && bare.endsWith("0s")) {
            int tens = DateReader.number(bare.substring(0, 2));
            return tens < 0 ? -1 : 1900 + tens;
        }
        boolean spelled = NAMED_DECADES.contains(word) && !words.in(first - 1, Set.of("his", "her", "their"));
        return spelled && words.is(first, "the") ? 1900 + decadeOf(word) : -1;
    }

    private static int decadeOf(String word) {
        return switch (word) {
            case "twenties" -> 20;
            case "thirties" -> 30;
            case "forties" -> 40;
            case "fifties" -> 50;
            case "sixties" -> 60;
            case "seventies" -> 70;
            case "eighties" -> 80;
            default -> 90;
        };
    }

    /** "the 19th century", "a 12th-century fort". */
    private @Nullable TimeExpression century(int first, int at) {
        int next = words.hyphen(at + 1) ? at + 2 : at + 1;
        String word = words.at(at);
        if (!words.is(next, "century") || word.length() < 3) {
            return null;
        }
        int number = words.startsWithDigit(at) ? DateReader.number(word.substring(0, word.length() - 2)) : Ordinals.of(word);
        if (number < 1 || number > 30) {
            return null;
        }
        int start = (number - 1) * 100;
        String value = (number <= 10 ? "0" : "") + (number - 1);
        TimeExpression century = make.range(
                first, next, value, LocalDate.of(start, 1, 1), LocalDate.of(start + 99, 12, 31), TimePrecision.YEAR, true);
        return make.anchor() == null ? century.asBackground() : century;
    }

    /** "fiscal 2012", "fiscal year 2012", "FY2012". */
    private @Nullable TimeExpression fiscal(int at) {
        if (words.at(at).startsWith("fy")) {
            int year = yearIn(words.at(at).substring(2));
            return year > 0 ? make.unknown(at, at, Integer.toString(year), TimePrecision.YEAR, false) : null;
        }
        if (!words.is(at, "fiscal")) {
            return null;
        }
        int yearAt = words.is(at + 1, "year") ? at + 2 : at + 1;
        int year = yearIn(words.at(yearAt));
        return year > 0 ? make.unknown(at, yearAt, Integer.toString(year), TimePrecision.YEAR, false) : null;
    }

    /** The year that a word of four figures names, or 0. */
    static int yearIn(String word) {
        int year = word.length() == 4 ? DateReader.number(word) : 0;
        return year >= FIRST_WITH_PREPOSITION && year <= 2099 ? year : 0;
    }
}
