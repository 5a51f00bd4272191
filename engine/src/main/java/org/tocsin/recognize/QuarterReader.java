package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.CalendarWords.TimeUnit;

/**
 * Reads quarters and halves of years: "the third quarter of 2013", "first-half", "Q2 2020", "the year-ago quarter". Of a
 * fiscal year only the value is given, since its start is not known.
 */
final class QuarterReader implements TimeReader {

    private static final Set<String> DIRECTIONS =
            Set.of("this", "current", "latest", "last", "past", "previous", "preceding", "next", "following", "same");
    private static final Set<String> COMPARED = Set.of("quarter", "period", "month", "level", "figure", "half");
    private static final Set<String> BEFORE = Set.of("in", "for", "during", "of", "from", "over", "through");

    private final Words words;
    private final TimeBuilder make;
    private final UnitDates units;

    QuarterReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
        this.units = new UnitDates(make);
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        TimeExpression found = yearAgo(at, start);
        found = found == null ? directed(at, start) : found;
        found = found == null ? numbered(at, start) : found;
        found = found == null ? abbreviated(at) : found;
        return found == null ? sharedNoun(at, start) : found;
    }

    /** "the third quarter", "third-quarter", "the first fiscal quarter of 1990". */
    private @Nullable TimeExpression numbered(int first, int at) {
        int skip = words.in(at, Set.of("fiscal", "latest")) ? at + 1 : at;
        int number = Ordinals.of(words.at(skip));
        boolean finalOne = words.is(skip, "final");
        int noun = words.hyphen(skip + 1) || words.is(skip + 1, "fiscal") ? skip + 2 : skip + 1;
        boolean quarter = words.is(noun, "quarter");
        boolean half = words.is(noun, "half");
        if ((!quarter && !half) || (number == 0 && !finalOne) || number > (quarter ? 4 : 2)) {
            return null;
        }
        if (first == at && !words.hyphen(skip + 1) && !words.in(at - 1, BEFORE) && skip == at && half) {
            return null;
        }
        int part = finalOne ? (quarter ? 4 : 2) : number;
        return dated(first, noun, part, half);
    }

    private @Nullable TimeExpression dated(int first, int last, int part, boolean half) {
        int yearAt = words.is(last + 1, "of") || words.is(last + 1, ",") ? last + 2 : last + 1;
        yearAt = words.is(yearAt, "the") ? yearAt + 1 : yearAt;
        boolean fiscal = words.is(yearAt, "fiscal");
        yearAt = fiscal ? (words.is(yearAt + 1, "year") ? yearAt + 2 : yearAt + 1) : yearAt;
        int year = YearReader.yearIn(words.at(yearAt));
        if (year > 0) {
            return fiscal
                    ? make.unknown(first, yearAt, year + (half ? "-H" : "-Q") + part, TimePrecision.MONTH, false)
                    : part(first, yearAt, year, part, half, true);
        }
        LocalDate anchor = make.anchor();
        if (words.is(last + 1, "of") && !words.in(yearAt, Set.of("this", "last", "next", "year"))) {
            return half || anchor == null ? null : part(first, last, near(part, 3, first, anchor), part, half, false);
        }
        boolean lastYear = words.follow(yearAt, "last", "year");
        boolean nextYear = words.follow(yearAt, "next", "year");
        boolean thisYear = words.follow(yearAt, "this", "year") || (words.is(last + 1, "of") && words.is(yearAt, "year"));
        int end = lastYear || nextYear ? yearAt + 1 : words.follow(yearAt, "this", "year") ? yearAt + 1 : thisYear ? yearAt : last;
        if (anchor == null) {
            return make.unknown(first, end, "XXXX" + (half ? "-H" : "-Q") + part, TimePrecision.MONTH, false);
        }
        int near = lastYear ? anchor.getYear() - 1
                : nextYear ? anchor.getYear() + 1
                : thisYear ? anchor.getYear() : near(part, half ? 6 : 3, first, anchor);
        return part(first, end, near, part, half, false);
    }

    /** The latest that has begun; where the clause speaks of the future, the first that has not ended. */
    private int near(int part, int months, int first, LocalDate anchor) {
        int year = anchor.getYear();
        boolean begun = (part - 1) * months + 1 <= anchor.getMonthValue();
        boolean ended = part * months < anchor.getMonthValue();
        boolean ahead = Tense.around(words, first) == Tense.FUTURE;
        return ahead ? (ended ? year + 1 : year) : begun ? year : year - 1;
    }

    private TimeExpression part(int first, int last, int year, int part, boolean half, boolean stated) {
        int months = half ? 6 : 3;
        LocalDate from = LocalDate.of(year, (part - 1) * months + 1, 1);
        String value = year + (half ? "-H" : "-Q") + part;
        return make.range(first, last, value, from, from.plusMonths(months).minusDays(1), TimePrecision.MONTH, stated);
    }

    /** "this quarter", "the latest quarter", "the previous quarter", "the quarter". */
    private @Nullable TimeExpression directed(int first, int at) {
        boolean bare = first < at && words.is(at, "quarter") && words.in(first - 1, BEFORE) && !words.is(at + 1, "of");
        boolean directed = words.in(at, DIRECTIONS) && words.is(at + 1, "quarter");
        if (!bare && !directed) {
            return null;
        }
        int last = bare ? at : at + 1;
        int month = CalendarWords.MONTHS.getOrDefault(words.at(last + 2), 0);
        int year = month == 0 ? 0 : make.yearOf(month, 0, Tense.PAST);
        if ((words.is(last + 1, "ended") || words.is(last + 1, "ending")) && month > 0 && year > 0) {
            return make.quarter(first, last, LocalDate.of(year, month, 1), false);
        }
        TimeExpression told = make.narrative().inSentence();
        LocalDate base = told != null && told.value().contains("-Q") ? told.from() : make.anchor();
        int step = switch (bare ? "same" : words.at(at)) {
            case "last", "past", "previous", "preceding" -> -1;
            case "next", "following" -> 1;
            default -> 0;
        };
        return units.at(first, last, TimeUnit.QUARTER, base, step);
    }

    /** "Q3 2012", "Q3". */
    private @Nullable TimeExpression abbreviated(int at) {
        String word = words.at(at);
        boolean form = word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        return form && words.capital(at) ? dated(at, at, word.charAt(1) - '0', false) : null;
    }

    /** "in the first quarter ... in the fourth". */
    private @Nullable TimeExpression sharedNoun(int first, int at) {
        TimeExpression told = make.narrative().inSentence();
        int part = Ordinals.of(words.at(at));
        boolean quarters = told != null && told.value().contains("-Q");
        boolean noNoun = !words.tag(at + 1).startsWith("NN") && !words.tag(at + 1).startsWith("JJ") && !words.hyphen(at + 1);
        boolean shares = quarters && first < at && part >= 1 && part <= 4 && noNoun && words.in(first - 1, BEFORE);
        LocalDate anchor = make.anchor();
        return shares && anchor != null ? part(first, at, near(part, 3, first, anchor), part, false, false) : null;
    }

    /** "the year-ago quarter", "the year-earlier period". */
    private @Nullable TimeExpression yearAgo(int first, int at) {
        String word = words.at(at);
        boolean one = word.equals("year-ago") || word.equals("year-earlier");
        boolean three = word.equals("year") && words.hyphen(at + 1) && words.in(at + 2, Set.of("ago", "earlier"));
        if (!one && !three) {
            return null;
        }
        int end = one ? at : at + 2;
        boolean quarter = words.is(end + 1, "quarter");
        int last = words.in(end + 1, COMPARED) ? end + 1 : end;
        TimeExpression told = make.narrative().inSentence();
        if (told != null && told.value().matches("\\d{4}-(?:Q|H)\\d|\\d{4}-\\d{2}")) {
            return make.yearBefore(first, last, told);
        }
        LocalDate anchor = make.anchor();
        LocalDate base = anchor == null ? null : anchor.minusYears(1);
        return units.at(first, last, quarter ? TimeUnit.QUARTER : TimeUnit.YEAR, base, 0);
    }
}
