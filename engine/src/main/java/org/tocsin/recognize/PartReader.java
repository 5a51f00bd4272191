package org.tocsin.recognize;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression.Kind;

/**
 * Reads words that name a part of a time: "early 2019", "later on Tuesday", "the end of March", "the night of May 3". The
 * days stay those of the whole.
 */
final class PartReader implements TimeReader {

    private static final Set<String> EDGES = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> NOUNS =
            Set.of("end", "beginning", "start", "middle", "close", "rest", "remainder", "turn", "height", "course");
    private static final Set<String> HOURS = Set.of("early", "small", "predawn", "late");
    private static final Set<String> LINKS = Set.of("in", "on");

    private final Words words;
    private final TimeReader whole;

    /** @param whole reads what the part is of */
    PartReader(Words words, TimeReader whole) {
        this.words = words;
        this.whole = whole;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        TimeExpression found = null;
        if (words.in(start, NOUNS) && words.is(start + 1, "of")) {
            found = whole.read(start + 2);
        } else if (words.in(start, HOURS) && words.is(start + 1, "hours") && words.is(start + 2, "of")) {
            found = day(start + 3, words.is(start, "late") ? "NI" : "MO");
        } else if (CalendarWords.DAY_PARTS.containsKey(words.at(start)) && words.is(start + 1, "of")) {
            found = day(start + 2, CalendarWords.DAY_PARTS.get(words.at(start)));
        } else if (words.in(start, EDGES)) {
            int next = words.hyphen(start + 1) || words.in(start + 1, LINKS) ? start + 2 : start + 1;
            found = whole.read(next);
        }
        return found == null || !found.isDate() ? null : found.spanning(at, found.lastToken());
    }

    private @Nullable TimeExpression day(int at, @Nullable String code) {
        TimeExpression day = whole.read(at);
        boolean plain = day != null && day.kind() == Kind.DATE && day.precision() == TimePrecision.DAY && code != null;
        return day == null || !plain ? null : day.as(day.value() + "T" + code, Kind.TIME);
    }
}
