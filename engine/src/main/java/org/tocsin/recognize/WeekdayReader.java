package org.tocsin.recognize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/** Reads weekdays and the days around the publication: "late on Monday", "yesterday", "this morning", "overnight". */
final class WeekdayReader implements TimeReader {

    private static final Set<String> DIRECTIONS = Set.of("last", "next", "this", "past");
    private static final Set<String> FROM_NARRATIVE = Set.of("next", "following", "previous", "preceding");
    private static final Set<String> EVERY = Set.of("every", "each");

    private final Words words;
    private final TimeBuilder make;

    WeekdayReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        int start = at;
        DayOfWeek every = words.in(start, EVERY) ? weekday(start + 1) : null;
        if (every != null) {
            return make.set(at, at + 1, "XXXX-WXX-" + every.getValue());
        }
        if (words.in(start, CalendarWords.PART_OF_PERIOD) || words.is(start, "overnight")) {
            start = words.is(start + 1, "on") ? start + 2 : start + 1;
        }
        if (words.is(at, "the") && words.in(at + 1, FROM_NARRATIVE) && weekday(at + 2) != null) {
            return following(at, words.at(at + 1));
        }
        TimeExpression found = day(start);
        if (found != null) {
            TimeExpression whole = found.spanning(at, found.lastToken());
            return words.is(at, "overnight") ? part(whole, "NI") : withDayPart(whole);
        }
        return relative(at);
    }

    /** "the following Monday", "the previous Friday". */
    private TimeExpression following(int at, String direction) {
        DayOfWeek day = weekday(at + 2);
        TimeExpression told = make.narrative().last();
        LocalDate base = told != null && told.isKnownDay() ? told.from() : null;
        if (day == null || base == null) {
            return make.unknown(at, at + 2, "XXXX-WXX-" + (day == null ? "X" : day.getValue()), TimePrecision.DAY, false);
        }
        boolean back = direction.equals("previous") || direction.equals("preceding");
        LocalDate then = back ? base.with(TemporalAdjusters.previous(day)) : base.with(TemporalAdjusters.next(day));
        return make.day(at, at + 2, then, false);
    }

    private @Nullable DayOfWeek weekday(int at) {
        return words.capital(at) ? CalendarWords.WEEKDAYS.get(words.at(at)) : null;
    }

    private @Nullable TimeExpression day(int at) {
        if (words.is(at, "yesterday")) {
            return offset(at, at, -1);
        }
        if (words.is(at, "today")) {
            return offset(at, at, 0);
        }
        if (words.is(at, "tomorrow")) {
            return offset(at, at, 1);
        }
        String direction = words.in(at, DIRECTIONS) ? words.at(at) : "";
        int name = direction.isEmpty() ? at : at + 1;
        DayOfWeek day = weekday(name);
        if (day == null) {
            return null;
        }
        int last = name;
        int week = words.is(name + 1, "of") || words.is(name + 1, "in") ? name + 2 : name + 1;
        if (direction.isEmpty() && (words.follow(week, "last", "week") || words.follow(week, "next", "week"))) {
            return inWeek(at, week + 1, day, words.is(week, "last") ? -1 : 1);
        }
        LocalDate anchor = make.anchor();
        if (direction.isEmpty() && words.follow(name - 3, "a", "week", "ago") && anchor != null) {
            return make.day(at, last, TimeBuilder.weekday(anchor, day, Tense.PAST).minusDays(7), false);
        }
        if (anchor == null) {
            return make.unknown(at, last, "XXXX-WXX-" + day.getValue(), TimePrecision.DAY, false);
        }
        return make.day(at, last, date(anchor, day, direction, at), false);
    }

    private LocalDate date(LocalDate anchor, DayOfWeek day, String direction, int at) {
        LocalDate latest = TimeBuilder.weekday(anchor, day, Tense.PAST);
        return switch (direction) {
            case "next" -> latest.plusDays(7);
            case "last", "past" -> latest.equals(anchor) ? latest.minusDays(7) : latest;
            default -> TimeBuilder.weekday(anchor, day, Tense.around(words, at));
        };
    }

    private TimeExpression inWeek(int first, int last, DayOfWeek day, int weeks) {
        LocalDate anchor = make.anchor();
        return anchor == null
                ? make.unknown(first, last, "XXXX-WXX-" + day.getValue(), TimePrecision.DAY, false)
                : make.day(first, last, anchor.plusWeeks(weeks).with(day), false);
    }

    private TimeExpression offset(int first, int last, int days) {
        LocalDate anchor = make.anchor();
        return anchor == null
                ? make.unknown(first, last, "XXXX-XX-XX", TimePrecision.DAY, false)
                : make.day(first, last, anchor.plusDays(days), false);
    }

    /** "tonight", "this morning", "last night", "overnight". */
    private @Nullable TimeExpression relative(int at) {
        if (words.is(at, "tonight")) {
            return part(offset(at, at, 0), "NI");
        }
        if (words.is(at, "overnight") && !words.tag(at).startsWith("N")) {
            LocalDate anchor = make.anchor();
            TimeExpression night = anchor == null
                    ? make.unknown(at, at, "XXXX-XX-XX", TimePrecision.DAY, false)
                    : make.range(
                            at, at, anchor.toString(), anchor.minusDays(1), anchor, TimePrecision.DAY, false);
            return part(night, "NI");
        }
        String code = CalendarWords.DAY_PARTS.get(words.at(at + 1));
        if (code != null && words.is(at, "this")) {
            return part(offset(at, at + 1, 0), code);
        }
        if (code != null && words.is(at, "last") && (code.equals("NI") || code.equals("EV"))) {
            return part(offset(at, at + 1, -1), code);
        }
        return null;
    }

    /** A day with the part of it that follows: "Tuesday night", "yesterday in the morning". */
    TimeExpression withDayPart(TimeExpression day) {
        int at = day.lastToken() + 1;
        if (words.follow(at, "in", "the") || words.follow(at, "at", "around")) {
            at += 2;
        } else if (words.is(at, "at") || words.in(at, CalendarWords.PART_OF_PERIOD)) {
            at++;
        }
        String code = CalendarWords.DAY_PARTS.get(words.at(at));
        return code == null ? day : part(day.spanning(day.firstToken(), at), code);
    }

    private static TimeExpression part(TimeExpression day, String code) {
        return day.as(day.value() + "T" + code, Kind.TIME);
    }
}
