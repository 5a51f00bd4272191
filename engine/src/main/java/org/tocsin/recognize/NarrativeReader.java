package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.CalendarWords.TimeUnit;
import org.tocsin.recognize.TimeExpression.Kind;

/**
 * Reads times that count from the date told of last: "that night", "the next day", "the same month", "the following year",
 * and units with an article only, such as "during the year". Where nothing was told, the day of publication serves for
 * those that stay in it or go back from it.
 */
final class NarrativeReader implements TimeReader {

    private static final Set<String> NEXT = Set.of("next", "following");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");
    private static final Set<String> DURING =
            Set.of("for", "in", "during", "of", "throughout", "over", "through", "within", "into");
    /** Words that go on to say which week or night is meant. */
    private static final Set<String> DEFINED = Set.of(
            "of", "from", "beginning", "ended", "ending", "starting", "before", "after", "that", "when", "to", "until");
    private static final Set<String> COMPARED = Set.of("period", "quarter", "time", "stretch");
    private static final Set<String> LONG_ENOUGH = Set.of("week", "month", "year", "weekend", "quarter", "decade", "century");

    private final Words words;
    private final TimeBuilder make;
    private final UnitDates units;

    NarrativeReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
        this.units = new UnitDates(make);
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        boolean article = words.is(at, "the");
        int word = article ? at + 1 : at;
        if (article && words.is(word, "full") && words.is(word + 1, "year") && words.in(at - 1, DURING)) {
            return units.at(at, word + 1, TimeUnit.YEAR, base(TimeUnit.YEAR, 0), 0);
        }
        TimeExpression found = comparedPeriod(at, word);
        if (found != null) {
            return found;
        }
        if (words.is(word, "same") || (words.is(word, "that") && words.tag(word).equals("DT"))) {
            return stepped(at, word + 1, 0);
        }
        if (article && words.in(word, NEXT)) {
            return stepped(at, word + 1, 1);
        }
        if (article && words.in(word, PREVIOUS)) {
            return stepped(at, word + 1, -1);
        }
        if (article && words.is(word, "day") && (words.is(word + 1, "before") || words.is(word + 1, "after"))) {
            return neighbour(at, word + 1);
        }
        return article ? bare(at, word) : null;
    }

    /** "the same period last year", "this time last year", "the same month a year earlier". */
    private @Nullable TimeExpression comparedPeriod(int first, int at) {
        boolean time = words.follow(at, "this", "time");
        boolean same = words.is(at, "same") && (words.in(at + 1, COMPARED) || unit(at + 1) != null);
        int next = words.is(at + 2, "of") || words.is(at + 2, "in") ? at + 3 : at + 2;
        boolean lastYear = words.follow(next, "last", "year");
        boolean yearAgo = (words.is(next, "a") || words.is(next, "one")) && words.is(next + 1, "year")
                && (words.is(next + 2, "ago") || words.is(next + 2, "earlier") || words.is(next + 2, "before"));
        if ((!time && !same) || (!lastYear && !yearAgo)) {
            return null;
        }
        int last = lastYear ? next + 1 : next + 2;
        TimeExpression told = make.narrative().inSentence();
        LocalDate anchor = make.anchor();
        if (told != null && same) {
            return make.yearBefore(first, last, told);
        }
        LocalDate base = anchor == null ? null : anchor.minusYears(1);
        boolean month = time || words.is(at + 1, "month");
        boolean quarter = words.is(at + 1, "quarter");
        return units.at(first, last, quarter ? TimeUnit.QUARTER : month ? TimeUnit.MONTH : TimeUnit.YEAR, base, 0);
    }

    private @Nullable TimeExpression stepped(int first, int at, int step) {
        String code = CalendarWords.DAY_PARTS.get(words.at(at));
        TimeUnit unit = code != null ? TimeUnit.DAY : unit(at);
        if (unit == null) {
            return null;
        }
        LocalDate base = base(unit, step);
        if (base == null && step > 0) {
            return unit.clock() ? null : unknown(first, at, unit, code);
        }
        TimeExpression found = units.at(first, at, unit, base, step);
        return found == null || code == null ? found : found.as(found.value() + "T" + code, Kind.TIME);
    }

    private @Nullable TimeExpression unknown(int first, int last, TimeUnit unit, @Nullable String code) {
        TimePrecision precision = UnitDates.precision(unit);
        String value = UnitDates.unknown(unit) + (code == null ? "" : "T" + code);
        return precision == null ? null : make.unknown(first, last, value, precision, false);
    }

    /** The day counted from: that of the narrative, if it is exact enough for the unit. */
    private @Nullable LocalDate base(TimeUnit unit, int step) {
        TimeExpression told = make.narrative().last();
        boolean fits = told != null && fits(told, unit);
        if (told == null || !fits) {
            return step > 0 ? null : make.anchor();
        }
        LocalDate to = told.to();
        return step > 0 && to != null ? to : told.from();
    }

    static boolean fits(TimeExpression told, TimeUnit unit) {
        TimePrecision needed = UnitDates.precision(unit);
        boolean open = told.precision() == TimePrecision.OPEN;
        boolean day = told.from() != null && (told.from().equals(told.to()) || told.value().length() >= 10);
        return needed != null && (open ? day || needed != TimePrecision.DAY : told.precision().compareTo(needed) <= 0);
    }

    /** "the day before", "the day after tomorrow". */
    private @Nullable TimeExpression neighbour(int first, int at) {
        int step = words.is(at, "before") ? -1 : 1;
        LocalDate anchor = make.anchor();
        boolean named = step < 0 ? words.is(at + 1, "yesterday") : words.is(at + 1, "tomorrow");
        if (named) {
            return units.at(first, at + 1, TimeUnit.DAY, anchor, 2 * step);
        }
        boolean ends = at + 1 >= words.size() || words.tag(at + 1).length() <= 1 || words.tag(at + 1).equals("CC");
        LocalDate base = ends ? base(TimeUnit.DAY, step) : null;
        return base == null ? null : units.at(first, at, TimeUnit.DAY, base, step);
    }

    /** "during the year", "in the evening", "over the weekend". */
    private @Nullable TimeExpression bare(int first, int at) {
        boolean modifier = words.tag(at + 1).startsWith("NN") || words.hyphen(at + 1) || words.in(at + 1, DEFINED);
        boolean weekend = words.is(at, "weekend") && (words.is(first - 1, "at") || words.is(first - 1, "on"));
        if ((!words.in(first - 1, DURING) && !weekend) || modifier) {
            return null;
        }
        if (words.is(at, "night") || words.is(at, "evening")) {
            return stepped(first, at, 0);
        }
        boolean day = words.is(at, "day") && (words.is(first - 1, "in") || words.is(first - 1, "of"))
                && (words.is(first - 2, "later") || words.is(first - 2, "earlier") || words.is(first - 2, "late")
                        || words.is(first - 2, "early") || words.is(first - 2, "end") || words.is(first - 2, "rest"));
        TimeUnit unit = unit(at);
        if (unit == null || (!day && !words.in(at, LONG_ENOUGH))) {
            return null;
        }
        return unit == TimeUnit.WEEKEND ? weekend(first, at) : units.at(first, at, unit, base(unit, 0), 0);
    }

    /** The last weekend that has begun, or the next where the clause speaks of the future. */
    private @Nullable TimeExpression weekend(int first, int at) {
        LocalDate anchor = make.anchor();
        boolean weekday = anchor != null && anchor.getDayOfWeek().getValue() < 6;
        boolean past = Tense.around(words, first) != Tense.FUTURE;
        return units.at(first, at, TimeUnit.WEEKEND, anchor, weekday && past ? -1 : 0);
    }

    private @Nullable TimeUnit unit(int at) {
        boolean one = !words.at(at).endsWith("s");
        return one ? CalendarWords.UNITS.get(words.at(at)) : null;
    }
}
