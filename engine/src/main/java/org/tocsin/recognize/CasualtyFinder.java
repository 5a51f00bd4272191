package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.Effect;
import org.tocsin.event.Who;
import org.tocsin.recognize.EffectWords.EffectWord;

/**
 * Finds the people whom a sentence says harmed, and how many. Reads the tree where the sentence was parsed and the words
 * beside an effect otherwise.
 *
 * <p>Choices: a plural without number is two or more; "casualties" are killed or injured, so each is none to all of
 * them; of "30 killed and wounded" each is one to 29, and "killed or captured" leaves each none to all; families are
 * counted by their number as a lower bound; a stated absence ("no casualties", "no one was hurt") is a count of 0; an
 * effect that is merely negated ("were not hurt") counts nobody. People counted within others stay in the list only
 * where they are of another kind, marked as part. Safe for use by many threads.
 */
public final class CasualtyFinder {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "without");
    private static final Set<Effect> SPLIT = Set.of(Effect.KILLED, Effect.INJURED);
    private static final Set<String> FREED = Set.of("freed", "free", "released", "release", "rescued", "rescue", "freeing");
    private static final Set<String> STAY = Set.of("suspects", "members", "prisoners", "men", "man", "suspect");

    private final WhoLookup lookup;
    private final QuantityFinder quantities = new QuantityFinder();

    /** @param lookup says what kind of people a noun names */
    public CasualtyFinder(WhoLookup lookup) {
        this.lookup = lookup;
    }

    /** The people harmed, in order of their effect words. */
    public List<CasualtyMention> find(Sentence sentence) {
        Words words = new Words(sentence);
        boolean any = false;
        for (int i = 0; i < words.size() && !any; i++) {
            any = EffectWords.mayBe(words.at(i));
        }
        return any ? new Scan(words).all() : List.of();
    }

    /** One pass over one sentence. */
    private final class Scan {

        private final Words words;
        private final PeoplePhrases phrases;
        private final VictimSlots slots;
        private final CountedHarm counted;
        private final List<CasualtyMention> found = new ArrayList<>();

        Scan(Words words) {
            this.words = words;
            this.phrases = new PeoplePhrases(words, quantities.find(words), lookup);
            this.slots = new VictimSlots(words, phrases);
            this.counted = new CountedHarm(words, phrases);
        }

        List<CasualtyMention> all() {
            for (int at = 0; at < words.size(); at++) {
                EffectWord word = EffectWords.at(words, at);
                if (word != null) {
                    read(at, word);
                }
            }
            return List.copyOf(SharedVictims.split(words, found, SPLIT));
        }

        private void read(int at, EffectWord word) {
            switch (word.frame()) {
                case TRANSITIVE, INTRANSITIVE -> victims(at, word);
                case STATE -> {
                    if (counted.stateHolds(at)) {
                        victims(at, word);
                    }
                }
                case NOMINAL -> {
                    PeoplePhrase phrase = counted.nominal(at);
                    if (phrase != null) {
                        add(word, at, phrase);
                    }
                }
                case COUNTED -> {
                    PeoplePhrase phrase = counted.noun(at, negated(at));
                    if (phrase != null) {
                        add(word, at, phrase);
                    }
                }
                case TOLL -> {
                    PeoplePhrase phrase = counted.toll(at);
                    if (phrase != null) {
                        add(word, at, phrase);
                    }
                }
            }
        }

        private void victims(int at, EffectWord word) {
            PeoplePhrase phrase = admitted(at, word, slots.byTree(at, word));
            phrase = phrase == null ? admitted(at, word, slots.beside(at, word)) : phrase;
            if (phrase == null) {
                return;
            }
            if (negated(at)) {
                return;
            }
            addWithOthers(word, at, phrase);
        }

        private @Nullable PeoplePhrase admitted(int at, EffectWord word, int head) {
            if (words.at(head).startsWith("any") && negated(at)) {
                add(word, at, new PeoplePhrase(head, head, head, true, Who.UNKNOWN, 0, 0, 0));
                return null;
            }
            PeoplePhrase phrase = head == at ? null : phrases.read(head);
            if (phrase == null || words.at(head).startsWith("any")) {
                return null;
            }
            boolean modifier = at >= phrase.first() && at <= phrase.last();
            if (modifier && (!phrase.counted() || words.in(phrase.first() - 1, FREED))) {
                return null;
            }
            if (word.effects().contains(Effect.DISPLACED)) {
                boolean stay = phrase.who() == Who.COMBATANT || STAY.contains(words.at(phrase.head()));
                return stay || (!phrase.counted() && !phrases.surelyPeople(phrase)) ? null : phrase;
            }
            return !word.peopleOnly() || phrases.surelyPeople(phrase) ? phrase : null;
        }

        private void addWithOthers(EffectWord word, int at, PeoplePhrase phrase) {
            if (words.sentence().parsed()) {
                add(word, at, phrase);
                for (int child : words.sentence().children(phrase.head())) {
                    if (words.sentence().token(child).relation().equals("conj")) {
                        addJoined(word, at, phrases.read(child));
                    }
                }
                return;
            }
            if (phrase.last() < at) {
                int end = words.in(phrase.first() - 1, Set.of("and", ",")) ? phrase.first() - 2 : -1;
                PeoplePhrase before = end >= 0 && !EffectWords.mayBe(words.at(end)) ? phrases.read(end) : null;
                if (before != null && before.counted() && phrase.counted()) {
                    addWithOthers(word, at, before);
                }
            }
            add(word, at, phrase);
            if (phrase.first() > at) {
                int next = phrase.last() + 1;
                next = words.is(next, ",") ? next + 1 : next;
                next = words.is(next, "and") ? next + 1 : next;
                PeoplePhrase after = next > phrase.last() + 1 ? phrases.read(phrases.headFrom(next)) : null;
                if (after != null && after.counted()) {
                    addJoined(word, at, after);
                }
            }
        }

        /** A coordinated phrase counts unless it belongs to an effect of its own: "killed two and ten wounded". */
        private void addJoined(EffectWord word, int at, @Nullable PeoplePhrase phrase) {
            if (phrase == null || !phrases.people(phrase.head())) {
                return;
            }
            int next = phrase.last() + 1;
            while (words.in(next, Set.of("were", "was", "others")) || words.tag(next).startsWith("RB")) {
                next++;
            }
            if (next == at || !EffectWords.mayBe(words.at(next)) || words.tag(next).startsWith("NN")) {
                add(word, at, phrase);
            }
        }

        private void add(EffectWord word, int at, PeoplePhrase phrase) {
            boolean open = word.effects().size() > 1 && phrase.high() != null && phrase.high() > 0;
            boolean unsure = word.effects().size() > 1 && (phrase.high() == null || phrase.high() > 0);
            Who all = SharedVictims.allOf(words, phrases, phrase);
            for (Effect effect : word.effects()) {
                Integer best = unsure ? null : phrase.best();
                put(new CasualtyMention(
                        effect, all == null ? phrase.who() : all, unsure ? 0 : phrase.low(), best,
                        open || !unsure ? phrase.high() : null, phrase.first(), phrase.last(), at, false));
                for (PeoplePhrase part : SharedVictims.parts(words, phrases, phrase)) {
                    boolean other = part.who() != Who.UNKNOWN && part.who() != phrase.who();
                    if (other) {
                        put(new CasualtyMention(
                                effect, part.who(), part.low(), part.best(), part.high(), part.first(), part.last(), at,
                                true));
                    }
                }
            }
        }

        private void put(CasualtyMention mention) {
            for (CasualtyMention known : found) {
                if (known.effect() == mention.effect() && known.firstToken() == mention.firstToken()) {
                    return;
                }
            }
            found.add(mention);
        }

        private boolean negated(int at) {
            for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
                if (words.in(i, NEGATIONS)) {
                    return true;
                }
                if (words.is(i, ",") || words.is(i, "and") || words.is(i, "but")) {
                    return false;
                }
            }
            return false;
        }
    }
}
