package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.Who;

/** Victims that two effects share, and victims named as part of others. */
final class SharedVictims {

    private SharedVictims() {}

    /** Spreads one number over two effects joined by "and" or "or", of which it is the sum. */
    static List<CasualtyMention> split(Words words, List<CasualtyMention> found, Set<Effect> sum) {
        List<CasualtyMention> spread = new ArrayList<>(found);
        for (int a = 0; a < found.size(); a++) {
            for (int b = a + 1; b < found.size(); b++) {
                CasualtyMention one = found.get(a);
                CasualtyMention other = found.get(b);
                int between = other.effectToken() - 1;
                boolean joined = one.effectToken() == between - 1
                        && one.firstToken() == other.firstToken()
                        && one.effect() != other.effect();
                boolean either = words.is(between, "or");
                boolean both = words.is(between, "and") && sum.contains(one.effect()) && sum.contains(other.effect());
                if (joined && (either || both)) {
                    spread.set(a, spread(one, both));
                    spread.set(b, spread(other, both));
                }
            }
        }
        return spread;
    }

    private static CasualtyMention spread(CasualtyMention one, boolean both) {
        Integer high = one.high();
        if (high != null && high < 2) {
            return one;
        }
        Integer most = high == null ? null : Integer.valueOf(both ? high - 1 : high);
        return new CasualtyMention(
                one.effect(), one.who(), both ? 1 : 0, null, most, one.firstToken(), one.lastToken(),
                one.effectToken(), one.part());
    }

    /** The kind that ", all of them civilians" gives the whole, or null. */
    static @Nullable Who allOf(Words words, PeoplePhrases phrases, PeoplePhrase whole) {
        int at = words.is(whole.last() + 1, ",") ? whole.last() + 2 : whole.last() + 1;
        if (!words.is(at, "all")) {
            return null;
        }
        int noun = words.follow(at + 1, "of", "them") ? at + 3 : at + 1;
        PeoplePhrase phrase = phrases.read(phrases.headFrom(noun));
        return phrase == null || phrase.who() == Who.UNKNOWN ? null : phrase.who();
    }

    /** The counted phrases after "including", "among them" or before "of them". */
    static List<PeoplePhrase> parts(Words words, PeoplePhrases phrases, PeoplePhrase whole) {
        int at = words.is(whole.last() + 1, ",") ? whole.last() + 2 : whole.last() + 1;
        Quantity number = phrases.quantityAt(at);
        if (number != null) {
            int of = number.lastToken() + 1;
            boolean ofThem = words.is(of, "of") && (words.is(of + 1, "them") || words.is(of + 1, "whom"));
            PeoplePhrase kind = ofThem ? phrases.read(phrases.headFrom(of + 2)) : null;
            return kind == null ? List.of() : List.of(counted(kind, number));
        }
        if (words.is(at, "including")) {
            return list(words, phrases, at + 1);
        }
        return words.follow(at, "among", "them") ? list(words, phrases, at + 2) : List.of();
    }

    private static PeoplePhrase counted(PeoplePhrase kind, Quantity number) {
        return new PeoplePhrase(
                number.firstToken(), kind.last(), kind.head(), true, kind.who(), number.low(), number.best(),
                number.high());
    }

    private static List<PeoplePhrase> list(Words words, PeoplePhrases phrases, int first) {
        List<PeoplePhrase> parts = new ArrayList<>();
        int at = first;
        while (words.inside(at)) {
            PeoplePhrase part = phrases.read(phrases.headFrom(at));
            if (part == null || !part.counted()) {
                break;
            }
            parts.add(part);
            int next = part.last() + 1;
            int after = words.is(next, ",") ? next + 1 : next;
            after = words.is(after, "and") ? after + 1 : after;
            if (after == next) {
                break;
            }
            at = after;
        }
        return parts;
    }
}
