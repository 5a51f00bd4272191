package org.tocsin.recognize;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Who;

/** Reads harm that a noun states: "12 deaths", "the murder of X", "the death toll rose to 35", "claimed 12 lives". */
final class CountedHarm {

    private static final int TOLL_REACH = 10;
    private static final Set<String> TO_NUMBER = Set.of(
            "to", "at", "of", "reached", "reaches", "exceeded", "exceeds", "passed", "topped", "is", "was", "past", "above",
            "hit", "stands", "stood", ":", "climbed", "surpassed", "as");
    private static final Set<String> FOUND = Set.of(
            "found", "recovered", "discovered", "pulled", "dumped", "retrieved", "unearthed", "finding", "exhumed");
    private static final Set<String> TAKEN =
            Set.of("took", "taken", "takes", "taking", "held", "hold", "holding", "holds", "take", "seized", "seizing");
    private static final Set<String> LIFE_VERBS = Set.of(
            "claimed", "claiming", "claim", "claims", "cost", "costing", "took", "taking", "lost", "losing", "taken", "lose");
    private static final Set<String> SUFFER = Set.of("suffered", "sustained", "suffering", "sustaining", "received");

    private final Words words;
    private final PeoplePhrases phrases;

    CountedHarm(Words words, PeoplePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Whether a word like "hostage" states harm here: it takes a verb of taking; "the dead" names no one new. */
    boolean stateHolds(int at) {
        if (words.is(at, "hostage") || words.is(at, "prisoner") || words.is(at, "captive")) {
            return near(at, TAKEN, 6);
        }
        return !words.is(at - 1, "the");
    }

    /** The victims after "of", or null. A body counts where it was found. */
    @Nullable PeoplePhrase nominal(int at) {
        boolean body = words.at(at).startsWith("bod") || words.at(at).startsWith("corpse");
        if (body && !nearAny()) {
            return null;
        }
        if (words.is(at + 1, "of")) {
            return phrases.read(phrases.headFrom(at + 2));
        }
        return body ? numbered(at) : null;
    }

    private boolean nearAny() {
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, FOUND)) {
                return true;
            }
        }
        return false;
    }

    /** The number before a counted noun, or of the people it belongs to; null where none is given. */
    @Nullable PeoplePhrase noun(int at, boolean negated) {
        if (words.is(at, "lives")) {
            return lives(at);
        }
        if (words.is(at, "hostages") && !near(at, TAKEN, 5)) {
            return null;
        }
        PeoplePhrase numbered = numbered(at);
        if (numbered != null) {
            return numbered;
        }
        if (negated && (words.is(at - 1, "any") || words.is(at - 1, "without"))) {
            return new PeoplePhrase(at, at, at, true, Who.UNKNOWN, 0, 0, 0);
        }
        if (words.is(at, "injuries")) {
            return sufferers(at);
        }
        return words.is(at, "deaths") && words.is(at + 1, "of") ? phrases.read(phrases.headFrom(at + 2)) : null;
    }

    private @Nullable PeoplePhrase numbered(int at) {
        PeoplePhrase phrase = phrases.read(at);
        return phrase != null && phrase.counted() ? phrase : null;
    }

    private @Nullable PeoplePhrase lives(int at) {
        if (!near(at, LIFE_VERBS, 6) && !words.is(at + 1, "lost")
                && !words.follow(at + 1, "were", "lost") && !words.follow(at + 1, "have", "been")) {
            return null;
        }
        if (words.is(at + 1, "of")) {
            return phrases.read(phrases.headFrom(at + 2));
        }
        if (words.is(at - 1, "their") && words.at(at - 2).startsWith("lo")) {
            return subjectBefore(at - 2);
        }
        return numbered(at);
    }

    private @Nullable PeoplePhrase sufferers(int at) {
        for (int i = at - 1; i > at - 5; i--) {
            if (words.in(i, SUFFER)) {
                return subjectBefore(i);
            }
        }
        return null;
    }

    private @Nullable PeoplePhrase subjectBefore(int verb) {
        int i = verb - 1;
        while (words.in(i, Set.of("have", "had", "has", "who", "also", "reportedly"))) {
            i--;
        }
        return phrases.read(i);
    }

    /** The last number that the toll is said to be; of "from 12 to 35" the second. */
    @Nullable PeoplePhrase toll(int at) {
        Quantity last = null;
        for (int i = at + 1; i < Math.min(words.size(), at + TOLL_REACH); i++) {
            Quantity quantity = phrases.quantityAt(i);
            boolean number = quantity != null && quantity.form() != Quantity.Form.ARTICLE && quantity.firstToken() == i;
            if (number && words.in(i - 1, Set.of("from"))) {
                return quantity == null || quantity.high() == null ? null : of(quantity, true);
            }
            if (number && words.in(i - 1, TO_NUMBER)) {
                last = quantity;
            }
            if (words.is(i, ";") || (words.is(i, ",") && last != null)) {
                break;
            }
        }
        return last == null ? null : of(last, false);
    }

    private PeoplePhrase of(Quantity quantity, boolean upper) {
        Integer high = quantity.high();
        int low = upper && high != null ? high : quantity.low();
        Integer best = upper ? high : quantity.best();
        return new PeoplePhrase(
                upper ? quantity.headToken() : quantity.firstToken(), quantity.lastToken(), quantity.headToken(), true,
                Who.UNKNOWN, low, best, high);
    }

    private boolean near(int at, Set<String> set, int reach) {
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (words.in(i, set)) {
                return true;
            }
        }
        return false;
    }
}
