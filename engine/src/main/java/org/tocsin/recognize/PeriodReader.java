package org.tocsin.recognize;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.CalendarWords.TimeUnit;
import org.tocsin.recognize.NumberWords.Numeral;
import org.tocsin.recognize.TimeExpression.Kind;

/** Reads what counts in units of time: "last week", "two days ago", "a week later", "for three days", "year's end". */
final class PeriodReader implements TimeReader {

    private static final Set<String> SAME = Set.of("this", "current");
    private static final Set<String> BACK = Set.of("ago", "earlier");
    private static final Set<String> UNANCHORED = Set.of("after", "before", "from", "following");
    private static final Set<String> PAST = Set.of("past", "last", "previous");
    private static final Set<String> COMING = Set.of("next", "coming", "following");
    private static final Set<String> ENDS = Set.of("end", "start", "beginning");

    private final Words words;
    private final TimeBuilder make;
    private final UnitDates units;

    PeriodReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
        this.units = new UnitDates(make);
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        TimeExpression found = ownUnit(at);
        found = found == null ? unitsEnd(at) : found;
        found = found == null ? stretch(at) : found;
        return found == null ? counted(at) : found;
    }

    /** "last week", "this month", "next year". */
    private @Nullable TimeExpression ownUnit(int at) {
        TimeUnit unit = unit(at + 1);
        if (unit == null || words.at(at + 1).endsWith("s") || words.hyphen(at + 2)) {
            return null;
        }
        int step;
        if (words.in(at, SAME)) {
            step = 0;
        } else if (words.is(at, "last")) {
            step = -1;
        } else if (words.is(at, "next") && !words.is(at - 1, "the")) {
            step = 1;
        } else {
            return null;
        }
        LocalDate anchor = make.anchor();
        // Early in a week "this weekend" told in the past is the one before.
        boolean before = unit == TimeUnit.WEEKEND && step == 0 && anchor != null && anchor.getDayOfWeek().getValue() < 4
                && Tense.around(words, at) == Tense.PAST;
        return units.at(at, at + 1, unit, anchor, before ? -1 : step);
    }

    /** "year's end", "year-end", "month's end". */
    private @Nullable TimeExpression unitsEnd(int at) {
        TimeUnit unit = unit(at);
        boolean joined = words.is(at + 1, "'s") || words.is(at + 1, "’s") || words.hyphen(at + 1);
        boolean end = unit != null && joined && words.in(at + 2, ENDS) && !words.hyphen(at + 3);
        boolean one = words.is(at, "year-end") || words.is(at, "yearend");
        if (!end && !one) {
            return null;
        }
        return units.at(at, one ? at : at + 2, unit == null ? TimeUnit.YEAR : unit, make.anchor(), 0);
    }

    /** "the past three days", "the last 24 hours", "the past week", up to the publication; "the next few months". */
    private @Nullable TimeExpression stretch(int at) {
        int start = words.is(at, "the") || words.is(at, "these") || words.is(at, "this") ? at + 1 : at;
        boolean first = start > at && words.in(start, Set.of("first", "final"));
        boolean back = words.in(start, PAST);
        if (!back && !words.in(start, COMING) && !first) {
            return null;
        }
        Count count = count(start + 1);
        TimeUnit unit = count == null ? unit(start + 1) : unit(count.next());
        boolean last = words.is(start, "last") && (unit == TimeUnit.DAY || unit == TimeUnit.NIGHT);
        if (unit == null || (count == null && (start == at || !back || last))) {
            return null;
        }
        int number = count == null ? 1 : count.number();
        int end = count == null ? start + 1 : count.next();
        String value = unit.duration(number);
        LocalDate anchor = make.anchor();
        LocalDate from = anchor == null || number == 0 || !back ? null : UnitDates.back(anchor, unit, number);
        TimePrecision precision = from == null ? TimePrecision.OPEN : TimePrecision.DAY;
        return make.range(at, end, value, from, from == null ? null : anchor, precision, false).as(value, Kind.DURATION);
    }

    /** A number of units, and what the words around make of it. */
    private @Nullable TimeExpression counted(int at) {
        Count count = count(at);
        int unitAt = count == null ? at : count.next();
        TimeUnit unit = unit(unitAt);
        if (unit == null || (count == null && !words.at(at).endsWith("s"))) {
            return null;
        }
        int number = count == null ? 0 : count.number();
        boolean hyphenOld = words.hyphen(unitAt - 1) && words.is(unitAt + 2, "old");
        if (hyphenOld || words.is(unitAt + 1, "old") || words.follow(unitAt + 1, "of", "age")) {
            return null;
        }
        if (unit == TimeUnit.QUARTER && words.is(unitAt + 1, "of")) {
            return null;
        }
        boolean half = words.is(at - 1, "half") && words.is(at, "a") && unit.factor() > 1;
        if (words.in(unitAt + 1, BACK)) {
            return half
                    ? units.at(at - 1, unitAt + 1, TimeUnit.YEAR, make.anchor(), -unit.factor() / 2)
                    : ago(at, unitAt + 1, unit, number);
        }
        boolean article = words.is(at, "a") || words.is(at, "an");
        if (words.is(unitAt + 1, "later") && (article || count != null || words.at(unitAt).endsWith("s"))) {
            return later(at, unitAt + 1, unit, number);
        }
        boolean bound = words.in(unitAt + 1, UNANCHORED) && !words.is(at - 1, "for") && (article || count != null);
        boolean stretch = bound || (count != null && !article) || words.is(at - 1, "for");
        return stretch ? make.duration(at, unitAt, unit.duration(number)) : null;
    }

    private TimeExpression ago(int first, int last, TimeUnit unit, int number) {
        TimeExpression told = words.is(last, "earlier") ? make.narrative().last() : make.narrative().inSentence();
        boolean year = unit == TimeUnit.YEAR && number == 1;
        if (year && told != null && told.from() != null && told.value().matches("\\d{4}-(?:[QH]\\d|\\d{2})")) {
            return make.yearBefore(first, last, told);
        }
        boolean years = unit == TimeUnit.YEAR || unit.factor() > 1;
        boolean months = unit == TimeUnit.MONTH && number > 1;
        LocalDate base = words.is(last, "earlier") ? base(told, unit) : make.anchor();
        if (unit.clock() && base != null) {
            return make.range(first, last, base.toString(), base.minusDays(1), base, TimePrecision.DAY, false);
        }
        if (number == 0) {
            return make.reference(first, last, "PAST_REF", years || unit == TimeUnit.MONTH);
        }
        if (unit == TimeUnit.NIGHT || unit == TimeUnit.WEEKEND || unit.clock()) {
            return make.unknown(first, last, "XXXX-XX-XX", TimePrecision.DAY, false);
        }
        boolean day = unit == TimeUnit.WEEK && words.is(last, "earlier") && told != null && told.isKnownDay();
        TimeExpression found = day
                ? units.at(first, last, TimeUnit.DAY, base, -7 * number)
                : units.at(first, last, unit.factor() > 1 ? TimeUnit.YEAR : unit, base, -number * unit.factor());
        TimeExpression known = found == null ? make.reference(first, last, "PAST_REF", years) : found;
        return years || months ? known.asBackground() : known;
    }

    /** The day that "earlier" counts from: of the narrative where it is exact enough, else of publication. */
    private @Nullable LocalDate base(@Nullable TimeExpression told, TimeUnit unit) {
        boolean fits = told != null && NarrativeReader.fits(told, unit.clock() ? TimeUnit.DAY : unit);
        return told == null || !fits ? make.anchor() : told.from();
    }

    /** "two days later": from the date told of last; without one the day is not known. */
    private TimeExpression later(int first, int last, TimeUnit unit, int number) {
        TimeExpression told = make.narrative().last();
        TimePrecision precision = UnitDates.precision(unit);
        LocalDate base = told == null || number == 0 ? null : told.to() == null ? told.from() : told.to();
        boolean exact = told != null && told.isKnownDay();
        if (base != null && told != null && precision != null && unit != TimeUnit.NIGHT) {
            if (unit == TimeUnit.WEEK && exact) {
                return known(units.at(first, last, TimeUnit.DAY, base, 7 * number), first, last);
            }
            if (NarrativeReader.fits(told, unit)) {
                TimeUnit whole = unit.factor() > 1 ? TimeUnit.YEAR : unit;
                return known(units.at(first, last, whole, base, number * unit.factor()), first, last);
            }
        }
        if (unit.clock() && exact && base != null) {
            TimeExpression clock = clockLater(first, last, unit, number, told);
            return clock == null ? make.day(first, last, base, false) : clock;
        }
        return make.unknown(first, last, UnitDates.unknown(unit), precision == null ? TimePrecision.DAY : precision, false);
    }

    private TimeExpression known(@Nullable TimeExpression found, int first, int last) {
        return found == null ? make.unknown(first, last, "XXXX-XX-XX", TimePrecision.DAY, false) : found;
    }

    /** "at 9 p.m. ... 20 minutes later". */
    private @Nullable TimeExpression clockLater(
            int first, int last, TimeUnit unit, int number, @Nullable TimeExpression told) {
        String value = told == null ? "" : told.value();
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}T[01]\\d:\\d{2}|\\d{4}-\\d{2}-\\d{2}T2[0-3]:\\d{2}")) {
            return null;
        }
        long seconds = unit == TimeUnit.HOUR ? 3600L * number : unit == TimeUnit.MINUTE ? 60L * number : number;
        LocalDateTime then = LocalDateTime.parse(value).plusSeconds(seconds);
        TimeExpression day = make.day(first, last, then.toLocalDate(), false);
        String minute = then.toString().substring(0, 16);
        return day.as(minute, Kind.TIME);
    }

    /** How many units: 0 for a vague number; next is the token of the unit. */
    private record Count(int number, int next) {}

    private @Nullable Count count(int at) {
        Numeral numeral = NumberWords.read(words, at);
        int next;
        int number;
        if (numeral != null) {
            number = numeral.value();
            next = numeral.last() + 1;
        } else if (words.is(at, "a") || words.is(at, "an")) {
            boolean vague = words.in(at + 1, VagueReader.AMOUNTS);
            number = vague ? 0 : 1;
            next = vague ? at + 2 : at + 1;
            next = words.is(next, "of") ? next + 1 : next;
        } else if (words.in(at, VagueReader.AMOUNTS)) {
            number = 0;
            next = at + 1;
        } else {
            return null;
        }
        next = words.hyphen(next) ? next + 1 : next;
        return unit(next) == null ? null : new Count(number, next);
    }

    private @Nullable TimeUnit unit(int at) {
        return CalendarWords.UNITS.get(words.at(at));
    }
}
