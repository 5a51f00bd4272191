package org.tocsin.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Statement;
import org.tocsin.event.Participant;
import org.tocsin.event.Weapon;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Context;
import org.tocsin.knowledge.Context.Kind;
import org.tocsin.knowledge.Context.Part;
import org.tocsin.knowledge.Context.Side;
import org.tocsin.knowledge.Context.Sign;
import org.tocsin.knowledge.WordSet;
import org.tocsin.knowledge.Rule;

/** Finds the contexts of an event: those of its rule, then those that its own words, parties and weapons tell. */
final class ContextFinder {

    /** Longest phrase that can hold another meaning: how far behind a word its phrase may end. */
    private static final int REACH = 3;

    private static final String VERB = "to ";

    private record Word(int context, Sign sign, byte parts, List<String> phrase) {}

    private record Wordless(int context, Sign sign) {}

    private final List<Context> contexts;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, List<Word>> verbs = new HashMap<>();
    private final List<Wordless> wordless = new ArrayList<>();

    ContextFinder(List<Context> contexts) {
        this.contexts = List.copyOf(contexts);
        for (int at = 0; at < contexts.size(); at++) {
            for (Sign sign : contexts.get(at).signs()) {
                if (sign.words() == null) {
                    wordless.add(new Wordless(at, sign));
                } else {
                    add(at, sign);
                }
            }
        }
    }

    private void add(int context, Sign sign) {
        byte parts = 0;
        for (Part part : sign.parts()) {
            parts |= EventWords.bit(part);
        }
        for (String phrase : sign.words() == null ? List.<String>of() : sign.words().sorted()) {
            boolean verb = phrase.startsWith(VERB);
            List<String> split = WordSet.words(verb ? phrase.substring(VERB.length()) : phrase);
            (verb ? verbs : words).computeIfAbsent(split.get(split.size() - 1), k -> new ArrayList<>(1))
                    .add(new Word(context, sign, parts, split));
        }
    }

    /**
     * The contexts of an event, those of its rule first, the others in their fixed order.
     *
     * @param statement what the event was made of
     * @param all all statements of its sentence
     */
    List<ContextReason> of(
            Statement statement,
            List<Statement> all,
            List<Participant> actor,
            List<Participant> recipient,
            List<Weapon> weapons) {
        return new Search(statement, all, actor, recipient, weapons).reasons();
    }

    /** The contexts of one event. */
    private final class Search {

        private final Rule rule;
        private final Sentence sentence;
        private final byte[] parts;
        private final List<Participant> actor;
        private final List<Participant> recipient;
        private final List<Weapon> weapons;
        private final @Nullable ContextReason[] told = new ContextReason[contexts.size()];

        Search(
                Statement statement,
                List<Statement> all,
                List<Participant> actor,
                List<Participant> recipient,
                List<Weapon> weapons) {
            this.rule = statement.rule();
            this.sentence = statement.candidates().sentence();
            this.parts = EventWords.of(statement, all);
            this.actor = actor;
            this.recipient = recipient;
            this.weapons = weapons;
        }

        List<ContextReason> reasons() {
            for (int at = 0; at < parts.length; at++) {
                if (parts[at] != 0) {
                    Token token = sentence.token(at);
                    if (token.isVerb()) {
                        read(verbs.get(sentence.lowerLemma(at)), at);
                    }
                    if (!token.isVerb() || token.tag().equals("VBG") || token.tag().equals("VBN")) {
                        read(words.get(key(sentence, at)), at);
                    }
                }
            }
            for (Wordless other : wordless) {
                if (told[other.context()] == null && holds(other.sign())) {
                    told[other.context()] = new ContextReason(contexts.get(other.context()).name(), other.sign(), -1, -1);
                }
            }
            List<ContextReason> found = new ArrayList<>(2);
            rule.contexts().forEach(context -> found.add(new ContextReason(context, null, -1, -1)));
            for (ContextReason reason : told) {
                if (reason != null && !rule.contexts().contains(reason.context())) {
                    found.add(reason);
                }
            }
            return found;
        }

        /** The words of which some end at a token. */
        private void read(@Nullable List<Word> ending, int at) {
            for (Word word : ending == null ? List.<Word>of() : ending) {
                if (told[word.context()] == null && (parts[at] & word.parts()) != 0) {
                    Context context = contexts.get(word.context());
                    int first = first(word.phrase(), sentence, at);
                    if (first >= 0 && holds(word.sign()) && !meansOther(context, sentence, first, at)) {
                        told[word.context()] = new ContextReason(context.name(), word.sign(), first, at);
                    }
                }
            }
        }

        private boolean holds(Sign sign) {
            if (!isKind(sign, rule) || !hasWeapon(sign.weapons())) {
                return false;
            }
            for (Map.Entry<Side, Set<String>> side : sign.sectors().entrySet()) {
                if (!holds(side)) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasWeapon(Set<WeaponKind> kinds) {
            for (Weapon weapon : weapons) {
                if (kinds.contains(weapon.kind())) {
                    return true;
                }
            }
            return kinds.isEmpty();
        }

        private boolean holds(Map.Entry<Side, Set<String>> side) {
            Set<String> sectors = side.getValue();
            return switch (side.getKey()) {
                case ACTOR -> any(actor, sectors);
                case RECIPIENT -> any(recipient, sectors);
                case EITHER -> any(actor, sectors) || any(recipient, sectors);
                case BOTH -> any(actor, sectors) && any(recipient, sectors);
                case NEITHER -> !any(actor, sectors) && !any(recipient, sectors);
            };
        }
    }

    /** The word in the singular; names keep their form as lemma ("Elections Commission"), participles theirs ("mining"). */
    private static String key(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String lemma = token.isVerb() ? sentence.lowerForm(at) : sentence.lowerLemma(at);
        boolean plural = token.tag().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Where a phrase that ends at a token begins, hyphens passed over; -1 where it does not stand there. */
    private static int first(List<String> phrase, Sentence sentence, int last) {
        int at = last;
        for (int i = phrase.size() - 2; i >= 0; i--) {
            at--;
            if (at >= 0 && sentence.token(at).tag().equals("HYPH")) {
                at--;
            }
            if (at < 0 || !is(sentence, at, phrase.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean is(Sentence sentence, int at, String word) {
        return sentence.lowerLemma(at).equals(word) || sentence.lowerForm(at).equals(word);
    }

    /** Whether words stand in a phrase that means something else than the context. */
    private static boolean meansOther(Context context, Sentence sentence, int first, int last) {
        for (int end = last; end < Math.min(sentence.size(), last + REACH); end++) {
            for (List<String> phrase : context.except().endingIn(key(sentence, end))) {
                int begin = first(phrase, sentence, end);
                if (begin >= 0 && begin <= first) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKind(Sign sign, Rule rule) {
        for (Kind kind : sign.kinds()) {
            if (kind.type() == rule.type() && (kind.mode() == null || kind.mode().equals(rule.mode()))) {
                return true;
            }
        }
        return sign.kinds().isEmpty();
    }

    private static boolean any(List<Participant> participants, Set<String> sectors) {
        for (Participant participant : participants) {
            for (String sector : participant.sectors()) {
                if (sectors.contains(sector)) {
                    return true;
                }
            }
        }
        return false;
    }
}
