package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/**
 * Finds the time expressions that news writes: days, weeks, months and years, stated or counted from the publication,
 * durations, sets and times of day. A date without a year is the latest not after the publication, unless the clause
 * speaks of the future. "Earlier" counts from the publication as "ago" does; "after" and "later" count from something
 * the expression does not name and so get no days. Safe for use by many threads.
 */
public final class TimeFinder {

    private static final Set<String> TELLTALES = new HashSet<>();
    private static final Set<String> CONNECTORS = Set.of("to", "until", "till", "through", "and", "-", "–");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "of");

    /** Words, beside the telltales and numbers, that an expression may start with. */
    private static final Set<String> STARTS = new HashSet<>();

    static {
        TELLTALES.addAll(CalendarWords.MONTHS.keySet());
        TELLTALES.addAll(CalendarWords.WEEKDAYS.keySet());
        TELLTALES.addAll(CalendarWords.UNITS.keySet());
        TELLTALES.addAll(CalendarWords.DAY_PARTS.keySet());
        TELLTALES.addAll(Set.of(
                "yesterday", "today", "tomorrow", "tonight", "overnight", "now", "currently", "presently", "nowadays",
                "recently", "lately", "previously", "formerly", "present", "past", "daily", "weekly", "monthly", "yearly",
                "annually", "nightly", "hourly", "midnight", "a.m.", "p.m.", "am", "pm"));
        STARTS.addAll(TELLTALES);
        STARTS.addAll(NumberWords.starts());
        STARTS.addAll(CalendarWords.PART_OF_PERIOD);
        STARTS.addAll(Set.of(
                "last", "next", "this", "past", "previous", "current", "every", "each", "the", "a", "an", "at", "recent",
                "coming", "since", "until", "till", "from", "between", "several", "few", "many", "some", "couple",
                "earlier", "later"));
    }

    /**
     * The time expressions of a sentence, in order; none overlaps another.
     *
     * @param anchor the day of publication, or null where it is not known
     */
    public List<TimeExpression> find(Sentence sentence, @Nullable LocalDate anchor) {
        Words words = new Words(sentence);
        if (!mayHoldTime(words)) {
            return List.of();
        }
        Scan scan = new Scan(words, new TimeBuilder(anchor));
        return ClockDays.assign(scan.all());
    }

    private static boolean mayHoldTime(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, TELLTALES) || (words.startsWithDigit(i) && words.at(i).length() >= 3)) {
                return true;
            }
        }
        return false;
    }

    /** One pass over one sentence. */
    private static final class Scan {

        private final Words words;
        private final TimeBuilder make;
        private final DateReader dates;
        private final WeekdayReader weekdays;
        private final PeriodReader periods;

        Scan(Words words, TimeBuilder make) {
            this.words = words;
            this.make = make;
            this.dates = new DateReader(words, make);
            this.weekdays = new WeekdayReader(words, make);
            this.periods = new PeriodReader(words, make);
        }

        List<TimeExpression> all() {
            List<TimeExpression> found = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                boolean mayStart = words.startsWithDigit(at) || words.in(at, STARTS);
                TimeExpression here = mayStart ? compound(at) : null;
                if (here != null) {
                    found.add(here);
                    at = here.lastToken();
                }
                at++;
            }
            return found;
        }

        /** An expression with the preposition that shapes it: "since X", "from X to Y". */
        private @Nullable TimeExpression compound(int at) {
            return switch (words.at(at)) {
                case "since" -> since(at);
                case "until", "till" -> until(at);
                case "from", "between" -> stretch(at);
                default -> joined(at);
            };
        }

        private @Nullable TimeExpression since(int at) {
            TimeExpression start = joined(at + 1);
            if (start == null || start.kind() == Kind.DURATION || start.kind() == Kind.SET || start.from() == null) {
                return start;
            }
            return new TimeExpression(
                    start.firstToken(), start.lastToken(), start.value(), start.from(), null, TimePrecision.OPEN,
                    start.kind(), start.stated(), false);
        }

        private @Nullable TimeExpression until(int at) {
            TimeExpression end = joined(at + 1);
            if (end == null || end.kind() == Kind.DURATION || end.kind() == Kind.SET || end.to() == null) {
                return end;
            }
            return new TimeExpression(
                    end.firstToken(), end.lastToken(), end.value(), null, end.to(), TimePrecision.OPEN, end.kind(),
                    end.stated(), end.background());
        }

        private @Nullable TimeExpression stretch(int at) {
            TimeExpression from = joined(at + 1);
            if (from == null || !words.in(from.lastToken() + 1, CONNECTORS)) {
                return from;
            }
            TimeExpression to = joined(from.lastToken() + 2);
            boolean dates = to != null && from.kind() != Kind.DURATION && to.kind() != Kind.DURATION;
            boolean ordered = dates
                    && to != null
                    && (from.from() == null || to.to() == null || !to.to().isBefore(from.from()));
            return to != null && ordered ? DateReader.join(from, to, make) : from;
        }

        /** A day with the time of day beside it, whichever stands first. */
        private @Nullable TimeExpression joined(int at) {
            TimeExpression clock = ClockReader.read(words, at);
            if (clock != null) {
                return clockFirst(clock);
            }
            TimeExpression day = simple(at);
            if (day == null || day.kind() == Kind.DURATION || day.kind() == Kind.SET) {
                return day;
            }
            day = withWeekday(day);
            return day.precision() == TimePrecision.DAY ? dayFirst(day) : day;
        }

        /** "Tuesday, January 23": the date tells the day. */
        private TimeExpression withWeekday(TimeExpression day) {
            if (!CalendarWords.WEEKDAYS.containsKey(words.at(day.lastToken()))) {
                return day;
            }
            int next = words.is(day.lastToken() + 1, ",") ? day.lastToken() + 2 : day.lastToken() + 1;
            TimeExpression date = dates.read(next);
            boolean same = date != null && date.precision() == TimePrecision.DAY;
            return date != null && same ? date.spanning(day.firstToken(), date.lastToken()) : day;
        }

        private TimeExpression clockFirst(TimeExpression clock) {
            int next = clock.lastToken() + 1;
            next = words.follow(next, "local", "time") ? next + 2 : next;
            next = words.is(next, ",") ? next + 1 : next;
            next = words.in(next, PREPOSITIONS) ? next + 1 : next;
            TimeExpression day = simple(next);
            if (day == null || day.precision() != TimePrecision.DAY || day.kind() == Kind.DURATION) {
                return clock;
            }
            return ClockDays.on(withWeekday(day), clock).spanning(clock.firstToken(), withWeekday(day).lastToken());
        }

        private TimeExpression dayFirst(TimeExpression plain) {
            TimeExpression day = plain.kind() == Kind.DATE ? weekdays.withDayPart(plain) : plain;
            int next = day.lastToken() + 1;
            next = words.is(next, ",") ? next + 1 : next;
            next = words.is(next, "at") ? next + 1 : next;
            next = words.is(next, "around") || words.is(next, "about") ? next + 1 : next;
            TimeExpression clock = ClockReader.read(words, next);
            return clock == null ? day : ClockDays.on(day, clock).spanning(day.firstToken(), clock.lastToken());
        }

        private @Nullable TimeExpression simple(int at) {
            TimeExpression found = weekdays.read(at);
            found = found == null ? dates.read(at) : found;
            return found == null ? periods.read(at) : found;
        }
    }
}
