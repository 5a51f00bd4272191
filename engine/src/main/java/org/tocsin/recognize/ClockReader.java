package org.tocsin.recognize;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/** Reads times of day: "3 p.m.", "3:30 am", "15:00", "1500 GMT", "noon". They have no day of their own. */
final class ClockReader {

    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "et", "cst", "cdt", "mst", "mdt", "pst", "pdt", "pt", "bst", "cet", "cest", "ist", "hours",
            "hrs");
    private static final Set<String> AFTER_NOON = Set.of("p.m.", "pm", "p.m");
    private static final Set<String> BEFORE_NOON = Set.of("a.m.", "am", "a.m");
    private static final Set<String> NAMED_BEFORE = Set.of("at", "around", "before", "after", "by", "until", "about", "since", "from", "near");

    private ClockReader() {}

    /** The time of day that starts at a token, on an unknown day, or null. */
    static @Nullable TimeExpression read(Words words, int at) {
        String code = CalendarWords.DAY_PARTS.get(words.at(at));
        if (code != null && (words.in(at - 1, NAMED_BEFORE) || words.follow(at - 2, "in", "the"))) {
            return time(at, at, code);
        }
        if (words.is(at, "midnight") && words.in(at - 1, NAMED_BEFORE)) {
            return time(at, at, "24:00");
        }
        TimeExpression hour = words.is(at + 1, "o'clock") || words.is(at + 1, "o’clock") ? oClock(words, at) : null;
        return hour == null && words.startsWithDigit(at) ? figures(words, at) : hour;
    }

    /** "four o'clock in the morning"; without a part of the day the hour may be either. */
    private static @Nullable TimeExpression oClock(Words words, int at) {
        double hour = NumberWords.valueOf(words.at(at));
        boolean morning = words.follow(at + 2, "in", "the", "morning");
        boolean later = words.follow(at + 2, "in", "the", "afternoon") || words.follow(at + 2, "in", "the", "evening");
        if (hour < 1 || hour > 12 || (!morning && !later)) {
            return null;
        }
        return time(at, at + 4, two((int) hour % 12 + (later ? 12 : 0)) + ":00");
    }

    private static @Nullable TimeExpression figures(Words words, int at) {
        String word = words.at(at);
        int last = at;
        int half = words.in(at + 1, AFTER_NOON) ? 12 : words.in(at + 1, BEFORE_NOON) ? 0 : -1;
        if (half < 0 && (word.endsWith("pm") || word.endsWith("am"))) {
            half = word.endsWith("pm") ? 12 : 0;
            word = word.substring(0, word.length() - 2);
        } else if (half >= 0) {
            last = at + 1;
        }
        int colon = Math.max(word.indexOf(':'), half >= 0 ? word.indexOf('.') : -1);
        boolean zone = words.in(last + 1, ZONES);
        boolean dated = words.is(at + 1, "on") && words.is(at - 1, "at");
        boolean military = half < 0 && colon < 0 && word.length() == 4 && (zone || dated);
        if (half < 0 && !(colon > 0 && words.in(at - 1, NAMED_BEFORE)) && !zone && !military) {
            return null;
        }
        int split = military ? 2 : colon;
        int hour = DateReader.number(split < 0 ? word : word.substring(0, split));
        int minute = split < 0 ? 0 : DateReader.number(word.substring(military ? 2 : split + 1));
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (half < 0 && colon < 0 && !military)) {
            return null;
        }
        int of24 = half < 0 ? hour : hour % 12 + half;
        return time(at, zone ? last + 1 : last, two(of24) + ":" + two(minute));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static TimeExpression time(int first, int last, String code) {
        return new TimeExpression(
                first, last, "XXXX-XX-XXT" + code, null, null, TimePrecision.DAY, Kind.TIME, false, false);
    }
}
