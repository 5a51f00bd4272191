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
    private static final Set<String> DAYS_AROUND = Set.of("yesterday", "today", "tomorrow");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "of");

    /** Words, beside the telltales and numbers, that an expression may start with. */
    private static final Set<String> STARTS = new HashSet<>();

    static {
        TELLTALES.addAll(CalendarWords.MONTHS.keySet());
        TELLTALES.addAll(CalendarWords.WEEKDAYS.keySet());
        TELLTALES.addAll(CalendarWords.UNITS.keySet());
        TELLTALES.addAll(CalendarWords.DAY_PARTS.keySet());
        TELLTALES.addAll(SeasonReader.CODES.keySet());
        TELLTALES.addAll(HolidayReader.FIRST_WORDS);
        TELLTALES.addAll(Set.of(
                "moment", "future", "soon", "half", "fiscal", "nineties", "eighties", "seventies", "sixties", "fifties",
                "yesterday", "today", "tomorrow", "tonight", "overnight", "now", "currently", "presently", "nowadays",
                "recently", "lately", "previously", "formerly", "present", "past", "daily", "weekly", "monthly", "yearly",
                "annually", "nightly", "hourly", "midnight", "a.m.", "p.m.", "am", "pm"));
        STARTS.addAll(TELLTALES);
        STARTS.addAll(NumberWords.starts());
        STARTS.addAll(CalendarWords.PART_OF_PERIOD);
        STARTS.addAll(Set.of(
                "last", "next", "this", "past", "previous", "current", "every", "each", "the", "a", "an", "at", "recent",
                "coming", "since", "until", "till", "from", "between", "several", "few", "many", "some", "couple",
                "earlier", "later", "that", "same", "following", "latest", "final", "first", "second", "third", "more",
                "these", "near", "immediate", "foreseeable"));
    }

    /**
     * The time expressions of a sentence, in order; none overlaps another.
     *
     * @param anchor the day of publication, or null where it is not known
     */
    public List<TimeExpression> find(Sentence sentence, @Nullable LocalDate anchor) {
        return find(sentence, anchor, new Narrative());
    }

    /**
     * The time expressions of the sentences of a text, a list for each; one that counts from a date told before ("the next
     * day") is counted from there.
     *
     * @param anchor the day of publication, or null where it is not known
     */
    public List<List<TimeExpression>> find(List<Sentence> sentences, @Nullable LocalDate anchor) {
        Narrative narrative = new Narrative();
        List<List<TimeExpression>> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(find(sentence, anchor, narrative));
        }
        return List.copyOf(found);
    }

    private static List<TimeExpression> find(Sentence sentence, @Nullable LocalDate anchor, Narrative narrative) {
        narrative.nextSentence();
        Words words = new Words(sentence);
        if (!mayHoldTime(words)) {
            return List.of();
        }
        TimeExpression before = narrative.last();
        List<TimeExpression> found = new Scan(words, new TimeBuilder(anchor, narrative)).all();
        return ClockDays.assign(found, before, anchor);
    }

    private static boolean mayHoldTime(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean figures = words.startsWithDigit(i) && words.at(i).length() >= 3;
            if (figures || words.in(i, TELLTALES) || mayStart(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Words that are told by their beginning: "mid-August", "'90s", "FY2012", "Q3", "year-end". */
    private static boolean mayStart(Words words, int at) {
        String word = words.at(at);
        return !CalendarWords.withoutPrefix(words, at).equals(word)
                || (word.length() == 4 && word.endsWith("0s"))
                || (word.startsWith("fy") && word.length() == 6)
                || (word.startsWith("q") && word.length() == 2)
                || word.startsWith("year-");
    }

    /** One pass over one sentence. */
    private static final class Scan {

        private final Words words;
        private final TimeBuilder make;
        private final DateReader dates;
        private final WeekdayReader weekdays;
        private final List<TimeReader> readers;

        Scan(Words words, TimeBuilder make) {
            this.words = words;
            this.make = make;
            this.dates = new DateReader(words, make);
            this.weekdays = new WeekdayReader(words, make);
            this.readers = List.of(
                    weekdays,
                    dates,
                    new QuarterReader(words, make),
                    new NarrativeReader(words, make),
                    new SeasonReader(words, make),
                    new HolidayReader(words, make),
                    new YearReader(words, make),
                    new VagueReader(words, make),
                    new PeriodReader(words, make),
                    new PartReader(words, this::simple));
        }

        List<TimeExpression> all() {
            List<TimeExpression> found = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                boolean mayStart = words.startsWithDigit(at) || words.in(at, STARTS) || mayStart(words, at);
                TimeExpression here = mayStart ? compound(at) : null;
                if (here != null) {
                    found.add(here);
                    make.narrative().tell(here);
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
                default -> listed(at);
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
            TimeExpression to = afterStart(from, joined(from.lastToken() + 2));
            boolean dates = to != null && from.kind() != Kind.DURATION && to.kind() != Kind.DURATION;
            boolean ordered = dates
                    && to != null
                    && (from.from() == null || to.to() == null || !to.to().isBefore(from.from()));
            return to != null && ordered ? DateReader.join(from, to, words, make) : from;
        }

        /** "In 2013 and 2014": two that follow each other are one stretch. */
        private @Nullable TimeExpression listed(int at) {
            TimeExpression first = joined(at);
            boolean listed = first != null && first.kind() == Kind.DATE && words.in(at - 1, PREPOSITIONS)
                    && words.is(first.lastToken() + 1, "and");
            TimeExpression second = first == null || !listed ? null : joined(first.lastToken() + 2);
            boolean follows = first != null && second != null && second.kind() == Kind.DATE && second.from() != null
                    && first.to() != null && second.from().equals(first.to().plusDays(1));
            return first != null && second != null && follows ? DateReader.join(first, second, words, make) : first;
        }

        /** "From Monday until Tuesday", told on the Monday: the end comes after the start. */
        private static @Nullable TimeExpression afterStart(TimeExpression from, @Nullable TimeExpression to) {
            if (to == null || !from.isKnownDay() || !to.isKnownDay() || to.from() == null || from.from() == null
                    || !to.from().isBefore(from.from()) || to.from().isBefore(from.from().minusDays(6)) || to.stated()) {
                return to;
            }
            LocalDate day = to.from().plusDays(7);
            String value = day + to.value().substring(day.toString().length());
            return new TimeExpression(
                    to.firstToken(), to.lastToken(), value, day, day, to.precision(), to.kind(), false, to.background());
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

        /** "Tuesday, January 23", "yesterday, January 23": the date tells the day. */
        private TimeExpression withWeekday(TimeExpression day) {
            if (!CalendarWords.WEEKDAYS.containsKey(words.at(day.lastToken())) && !words.in(day.lastToken(), DAYS_AROUND)) {
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
            for (TimeReader reader : readers) {
                TimeExpression found = reader.read(at);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
