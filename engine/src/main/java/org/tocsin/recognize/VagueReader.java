package org.tocsin.recognize;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.recognize.CalendarWords.TimeUnit;

/** Reads times without a place in the calendar ("now", "recently", "in the past", "soon") and how often ("daily"). */
final class VagueReader implements TimeReader {

    private static final Map<String, String> ADVERB_SETS = Map.of(
            "daily", "P1D", "weekly", "P1W", "monthly", "P1M", "yearly", "P1Y", "annually", "P1Y", "nightly", "P1D",
            "hourly", "PT1H");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> NOW = Set.of("now", "currently", "presently", "nowadays");
    private static final Set<String> LATELY = Set.of("recently", "lately");
    private static final Set<String> ONCE = Set.of("previously", "formerly");
    private static final Set<String> AHEAD = Set.of("near", "foreseeable", "immediate", "distant");
    static final Set<String> AMOUNTS = Set.of("several", "few", "many", "some", "couple");

    private final Words words;
    private final TimeBuilder make;

    VagueReader(Words words, TimeBuilder make) {
        this.words = words;
        this.make = make;
    }

    @Override
    public @Nullable TimeExpression read(int at) {
        if (words.in(at, NOW)) {
            boolean clause = words.is(at, "now") && words.is(at + 1, "that");
            return clause || !words.tag(at).startsWith("RB") ? null : make.reference(at, at, "PRESENT_REF", false);
        }
        if (words.in(at, LATELY)) {
            return make.reference(at, at, "PAST_REF", false);
        }
        if (words.in(at, ONCE)) {
            return make.reference(at, at, "PAST_REF", true);
        }
        TimeExpression found = present(at);
        found = found == null ? ahead(at) : found;
        found = found == null ? past(at) : found;
        return found == null ? often(at) : found;
    }

    private @Nullable TimeExpression present(int at) {
        if (words.follow(at, "at", "present")) {
            return make.reference(at, at + 1, "PRESENT_REF", false);
        }
        boolean moment = words.follow(at, "the", "moment") || words.follow(at, "this", "moment");
        if ((moment && words.in(at - 1, Set.of("at", "for"))) || words.follow(at, "these", "days")) {
            return make.reference(at, at + 1, "PRESENT_REF", false);
        }
        return null;
    }

    private @Nullable TimeExpression ahead(int at) {
        if (words.is(at, "soon")) {
            boolean bound = words.is(at - 1, "as") || words.is(at - 1, "too") || words.in(at + 1, Set.of("after", "as", "before"));
            return bound ? null : make.reference(at, at, "FUTURE_REF", false);
        }
        int adjective = words.is(at, "the") ? at + 1 : at;
        if (unit(adjective + 1) != null && words.is(adjective, "coming") && words.at(adjective + 1).endsWith("s")) {
            return make.reference(at, adjective + 1, "FUTURE_REF", false);
        }
        int future = words.in(adjective, AHEAD) ? adjective + 1 : adjective;
        boolean told = words.in(at - 1, Set.of("in", "for", "of"));
        boolean known = words.is(future, "future") && adjective > at && told && !words.tag(future + 1).startsWith("NN");
        return known && !words.is(future + 1, "of") ? make.reference(at, future, "FUTURE_REF", false) : null;
    }

    private @Nullable TimeExpression past(int at) {
        if (words.follow(at, "the", "past") && words.is(at - 1, "in") && unit(at + 2) == null
                && !words.tag(at + 2).startsWith("CD") && !words.in(at + 2, AMOUNTS)) {
            return make.reference(at, at + 1, "PAST_REF", true);
        }
        int adjective = words.is(at, "the") ? at + 1 : at;
        adjective = words.is(adjective, "more") || words.is(adjective, "most") ? adjective + 1 : adjective;
        if (words.is(adjective, "recent") && (unit(adjective + 1) != null || words.is(adjective + 1, "past"))) {
            return make.reference(at, adjective + 1, "PAST_REF", false);
        }
        return null;
    }

    private @Nullable TimeExpression often(int at) {
        String set = ADVERB_SETS.get(words.at(at));
        if (set != null) {
            return make.set(at, at, set);
        }
        String part = words.in(at, EVERY) ? CalendarWords.DAY_PARTS.get(words.at(at + 1)) : null;
        if (part != null) {
            return make.set(at, at + 1, "XXXX-XX-XXT" + part);
        }
        TimeUnit every = words.in(at, EVERY) ? unit(at + 1) : null;
        return every == null ? null : make.set(at, at + 1, every.duration(1));
    }

    private @Nullable TimeUnit unit(int at) {
        return CalendarWords.UNITS.get(words.at(at));
    }
}
