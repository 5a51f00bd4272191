package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.CalendarWords.TimeUnit;
import org.tocsin.recognize.NumberWords.Numeral;

/** Reads what counts in units of time: "last week", "two days ago", "for three days", "daily", "recently". */
final class PeriodReader {

    private static final Map<String, String> ADVERB_SETS = Map.of(
            "daily", "P1D", "weekly", "P1W", "monthly", "P1M", "yearly", "P1Y", "annually", "P1Y", "nightly", "P1D",
            "hourly", "PT1H");
    private static final Set<String> SAME = Set.of("this", "current");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> NOW = Set.of("now", "currently", "presently", "nowadays");
    private static final Set<String> LATELY = Set.of("recently", "lately");
    private static final Set<String> ONCE = Set.of("previously", "formerly");
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "couple");
    private static final Set<String> BACK = Set.of("ago", "earlier");
    private static final Set<String> UNANCHORED = Set.of("after", "later", "before", "from", "following");
    private static final Set<String> PAST = Set.of("past", "last", "previous");

    private final Words words;
    private final TimeBuilder make;

    PeriodReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    /** The period that starts at a token, or null. */
    @Nullable TimeExpression read(int at) {
        TimeExpression found = reference(at);
        found = found == null ? ownUnit(at) : found;
        found = found == null ? overThePast(at) : found;
        return found == null ? counted(at) : found;
    }

    private @Nullable TimeExpression reference(int at) {
        if (words.in(at, NOW) && words.tag(at).startsWith("RB")) {
            return make.reference(at, at, "PRESENT_REF", false);
        }
        if (words.in(at, LATELY)) {
            return make.reference(at, at, "PAST_REF", false);
        }
        if (words.in(at, ONCE)) {
            return make.reference(at, at, "PAST_REF", true);
        }
        if (words.follow(at, "at", "present")) {
            return make.reference(at, at + 1, "PRESENT_REF", false);
        }
        if (words.follow(at, "the", "past") && words.is(at - 1, "in") && unit(at + 2) == null
                && !words.tag(at + 2).startsWith("CD") && !words.in(at + 2, VAGUE)) {
            return make.reference(at, at + 1, "PAST_REF", true);
        }
        int adjective = words.is(at, "the") ? at + 1 : at;
        if (unit(adjective + 1) != null && words.is(adjective, "recent")) {
            return make.reference(at, adjective + 1, "PAST_REF", false);
        }
        if (unit(adjective + 1) != null && words.is(adjective, "coming")) {
            return make.reference(at, adjective + 1, "FUTURE_REF", false);
        }
        String set = ADVERB_SETS.get(words.at(at));
        if (set != null) {
            return make.set(at, at, set);
        }
        TimeUnit every = words.in(at, EVERY) ? unit(at + 1) : null;
        return every == null ? null : make.set(at, at + 1, every.duration(1));
    }

    /** "last week", "earlier this month", "late last year". */
    private @Nullable TimeExpression ownUnit(int at) {
        int start = at;
        if (words.in(start, CalendarWords.PART_OF_PERIOD) || words.is(start, "earlier") || words.is(start, "later")) {
            start++;
        }
        TimeUnit unit = unit(start + 1);
        if (unit == null || words.at(start + 1).endsWith("s")) {
            return null;
        }
        int step;
        if (words.in(start, SAME)) {
            step = 0;
        } else if (words.is(start, "last")) {
            step = -1;
        } else if (words.is(start, "next") && !words.is(start - 1, "the")) {
            step = 1;
        } else {
            return null;
        }
        return shifted(at, start + 1, unit, step);
    }

    private @Nullable TimeExpression shifted(int first, int last, TimeUnit unit, int step) {
        LocalDate anchor = make.anchor();
        boolean longAgo = step < 0 && (unit == TimeUnit.YEAR || unit.factor() > 1);
        if (anchor == null) {
            TimePrecision precision = precision(unit);
            return precision == null ? null : make.unknown(first, last, unknown(unit), precision, longAgo);
        }
        TimeExpression found = switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT -> null;
            case DAY -> make.day(first, last, anchor.plusDays(step), false);
            case WEEKEND -> weekend(first, last, anchor, step);
            case WEEK -> make.week(first, last, anchor.plusWeeks(step), false);
            case MONTH -> make.month(first, last, YearMonth.from(anchor).plusMonths(step), false);
            case YEAR -> make.year(first, last, anchor.getYear() + step, false);
            case DECADE, CENTURY -> decades(first, last, anchor.getYear() + step * unit.factor(), unit.factor());
        };
        return found == null || !longAgo ? found : background(found);
    }

    private TimeExpression weekend(int first, int last, LocalDate anchor, int step) {
        LocalDate saturday = anchor.with(DayOfWeek.SATURDAY).plusWeeks(step);
        return make.range(
                first, last, TimeBuilder.weekValue(saturday) + "-WE", saturday, saturday.plusDays(1), TimePrecision.DAY, false);
    }

    private TimeExpression decades(int first, int last, int inside, int factor) {
        int start = inside - inside % factor;
        return make.range(
                first,
                last,
                start / factor + (factor == 10 ? "X" : "XX"),
                LocalDate.of(start, 1, 1),
                LocalDate.of(start + factor - 1, 12, 31),
                TimePrecision.YEAR,
                false);
    }

    private static TimeExpression background(TimeExpression found) {
        return new TimeExpression(
                found.firstToken(), found.lastToken(), found.value(), found.from(), found.to(), found.precision(),
                found.kind(), found.stated(), true);
    }

    /** "the past three days", "the last 24 hours", "the past week": up to the publication. */
    private @Nullable TimeExpression overThePast(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        if (!words.in(start, PAST)) {
            return null;
        }
        Count count = count(start + 1);
        TimeUnit unit = count == null ? unit(start + 1) : unit(count.next());
        if (unit == null || (count == null && start == at)) {
            return null;
        }
        int number = count == null ? 1 : count.number();
        int last = count == null ? start + 1 : count.next();
        String value = unit.duration(number);
        LocalDate anchor = make.anchor();
        LocalDate from = anchor == null || number == 0 ? null : back(anchor, unit, number);
        TimePrecision precision = from == null ? TimePrecision.OPEN : TimePrecision.DAY;
        return make.range(at, last, value, from, from == null ? null : anchor, precision, false)
                .as(value, TimeExpression.Kind.DURATION);
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
        boolean hyphen = words.hyphen(unitAt - 1);
        boolean hyphenOld = hyphen && words.is(unitAt + 2, "old");
        if (hyphenOld || words.is(unitAt + 1, "old") || words.follow(unitAt + 1, "of", "age")) {
            return null;
        }
        if (words.in(unitAt + 1, BACK)) {
            return ago(at, unitAt + 1, unit, number);
        }
        boolean article = words.is(at, "a") || words.is(at, "an");
        if (words.in(unitAt + 1, UNANCHORED) && (article || count != null) && !words.is(at - 1, "for")) {
            TimePrecision precision = precision(unit);
            boolean own = words.is(unitAt + 1, "later");
            String value = unknown(unit);
            return make.unknown(at, own ? unitAt + 1 : unitAt, value, precision == null ? TimePrecision.DAY : precision, false);
        }
        boolean stretch = (count != null && !article) || words.is(at - 1, "for");
        return stretch ? make.duration(at, unitAt, unit.duration(number)) : null;
    }

    private TimeExpression ago(int first, int last, TimeUnit unit, int number) {
        LocalDate anchor = make.anchor();
        boolean years = unit == TimeUnit.YEAR || unit.factor() > 1;
        boolean months = unit == TimeUnit.MONTH && number > 1;
        if (unit.clock() && anchor != null) {
            return make.range(first, last, anchor.toString(), anchor.minusDays(1), anchor, TimePrecision.DAY, false);
        }
        if (number == 0) {
            return make.reference(first, last, "PAST_REF", years || unit == TimeUnit.MONTH);
        }
        if (unit == TimeUnit.NIGHT || unit == TimeUnit.WEEKEND || unit.clock()) {
            return make.unknown(first, last, "XXXX-XX-XX", TimePrecision.DAY, false);
        }
        TimeExpression found = shifted(first, last, unit.factor() > 1 ? TimeUnit.YEAR : unit, -number * unit.factor());
        TimeExpression known = found == null ? make.reference(first, last, "PAST_REF", years) : found;
        return years || months ? background(known) : known;
    }

    private static LocalDate back(LocalDate anchor, TimeUnit unit, int number) {
        return switch (unit) {
            case SECOND, MINUTE -> anchor;
            case HOUR -> anchor.minusDays((number + 23) / 24);
            case DAY, NIGHT -> anchor.minusDays(number);
            case WEEKEND, WEEK -> anchor.minusWeeks(number);
            case MONTH -> anchor.minusMonths(number);
            case YEAR, DECADE, CENTURY -> anchor.minusYears((long) number * unit.factor());
        };
    }

    private static @Nullable TimePrecision precision(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT -> null;
            case DAY, WEEKEND -> TimePrecision.DAY;
            case WEEK -> TimePrecision.WEEK;
            case MONTH -> TimePrecision.MONTH;
            case YEAR, DECADE, CENTURY -> TimePrecision.YEAR;
        };
    }

    private static String unknown(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case YEAR, DECADE, CENTURY -> "XXXX";
        };
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
            boolean vague = words.in(at + 1, VAGUE);
            number = vague ? 0 : 1;
            next = vague ? at + 2 : at + 1;
            next = words.is(next, "of") ? next + 1 : next;
        } else if (words.in(at, VAGUE)) {
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
