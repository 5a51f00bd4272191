package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Phrases.Ordered;
import org.tocsin.detect.Rejection.Cause;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/** Runs the rules over a sentence. */
public final class Detector {

    private final TriggerIndex triggers;
    private final Grammar grammar;
    private final FalseFriends falseFriends;
    private final Figurative figurative;

    /** @throws IllegalArgumentException where a word set that detection needs is missing */
    public Detector(Knowledge knowledge) {
        this.triggers = new TriggerIndex(knowledge.rules());
        this.grammar = Grammar.of(knowledge.sets());
        this.falseFriends = new FalseFriends(knowledge.domains());
        this.figurative = new Figurative(grammar);
    }

    private Detector(TriggerIndex triggers, Grammar grammar, FalseFriends falseFriends) {
        this.triggers = triggers;
        this.grammar = grammar;
        this.falseFriends = falseFriends;
        this.figurative = new Figurative(grammar);
    }

    /** The same grammar with other rules. */
    public Detector withRules(List<Rule> rules) {
        return new Detector(new TriggerIndex(rules), grammar, falseFriends);
    }

    /** Looks up the words of a sentence, parsed or not. */
    public SentenceWords look(Sentence sentence) {
        return triggers.words(sentence);
    }

    /** Whether a sentence has the words of any trigger, whatever its tree. */
    public boolean hasTrigger(SentenceWords words) {
        return anyPossible(words, rule -> true);
    }

    /**
     * Whether any rule could hold, whatever tree the sentence gets; asked of tagged sentences before they are parsed. A
     * rule could where all words of a trigger are there, a word of each set that it asks for, and somebody to take part.
     *
     * @param someone whether the sentence names anybody
     */
    public boolean canHoldEvent(SentenceWords words, boolean someone) {
        return anyPossible(words, rule -> (someone || needsNobody(rule.rule())) && rule.canHold(words, someone));
    }

    private static boolean anyPossible(SentenceWords words, Predicate<Ordered> test) {
        for (int at = 0; at < words.sentence().size(); at++) {
            if (TriggerIndex.anyPossible(words, at, test)) {
                return true;
            }
        }
        return false;
    }

    /** What is attacked may be a thing. */
    private static boolean needsNobody(Rule rule) {
        return rule.bare() || rule.type() == EventType.ASSAULT;
    }

    /**
     * What the rules find in the sentences of a text, in their order.
     *
     * @param words those of each sentence
     */
    public List<List<Statement>> statements(List<Candidates> text, List<SentenceWords> words) {
        boolean conflict = Surroundings.tellOfConflict(text, grammar);
        List<List<Statement>> found = new ArrayList<>(text.size());
        for (int i = 0; i < text.size(); i++) {
            found.add(found(text.get(i), words.get(i), Surroundings.of(text, i, conflict), null));
        }
        return found;
    }

    /** The same with what was not found, and why. */
    public List<Detection> detect(List<Candidates> text) {
        boolean conflict = Surroundings.tellOfConflict(text, grammar);
        List<Detection> found = new ArrayList<>(text.size());
        for (int i = 0; i < text.size(); i++) {
            List<Rejection> rejections = new ArrayList<>(0);
            SentenceWords words = look(text.get(i).sentence());
            List<Statement> statements = found(text.get(i), words, Surroundings.of(text, i, conflict), rejections);
            found.add(new Detection(statements, rejections));
        }
        return List.copyOf(found);
    }

    /** What the rules find in a sentence that stands alone. */
    public Detection detect(Candidates candidates) {
        return detect(List.of(candidates)).get(0);
    }

    /** @param rejections takes in what gave nothing, or null where nobody asks */
    private List<Statement> found(
            Candidates candidates, SentenceWords words, Surroundings around, @Nullable List<Rejection> rejections) {
        Sentence sentence = candidates.sentence();
        if (!sentence.parsed()) {
            return List.of();
        }
        Arguments arguments = new Arguments(sentence, grammar);
        RoleFiller filler = new RoleFiller(candidates, arguments, grammar);
        Predicate<Ordered> wanted = rejections == null ? rule -> rule.canHold(words, true) : rule -> true;
        List<Statement> statements = new ArrayList<>(2);
        for (int at = 0; at < sentence.size(); at++) {
            List<Trigger> found = TriggerIndex.at(words, at, wanted);
            if (!found.isEmpty()) {
                decide(candidates, arguments, words, filler, found, statements, rejections);
            }
        }
        List<Statement> joined = new ArrayList<>(new Absorption(arguments, sentence, grammar).join(statements));
        falseFriends.remove(
                joined, grammar.harm(), figurative, around, rejections == null ? new ArrayList<>(0) : rejections);
        return new Addressees(candidates, arguments).fill(joined);
    }

    /** What of its rule's conditions held for a statement, in words. */
    public List<String> conditions(Statement statement) {
        return words(statement.candidates()).held(statement);
    }

    /** Why a trigger of a sentence gave no statement, in words. */
    public String why(Rejection rejection, Candidates candidates) {
        return words(candidates).why(rejection);
    }

    private ConditionWords words(Candidates candidates) {
        return new ConditionWords(candidates, new Arguments(candidates.sentence(), grammar));
    }

    /** The first trigger whose rule holds makes the statement; else the one that came nearest is kept. */
    private static void decide(
            Candidates candidates,
            Arguments arguments,
            SentenceWords words,
            RoleFiller filler,
            List<Trigger> triggers,
            List<Statement> statements,
            @Nullable List<Rejection> rejections) {
        Cause unfit = unfit(candidates.sentence(), arguments, triggers.get(0));
        if (unfit != null) {
            if (rejections != null) {
                rejections.add(rejection(triggers.get(0), 0, unfit, null));
            }
            return;
        }
        Trigger nearest = triggers.get(0);
        int passed = -1;
        for (Trigger trigger : triggers) {
            int held = held(candidates, arguments, words, trigger);
            if (held == trigger.checks().size()) {
                Map<Role, List<Filler>> roles = filler.fill(trigger);
                if (isEvent(trigger.rule(), roles)) {
                    statements.add(new Statement(
                            candidates, trigger.rule(), trigger.token(), trigger.first(), trigger.last(),
                            arguments.predicate(trigger.token()), roles, List.of()));
                    return;
                }
            }
            // Triggers come the longest first.
            nearest = held > passed ? trigger : nearest;
            passed = Math.max(held, passed);
        }
        if (rejections != null) {
            rejections.add(passed == nearest.checks().size()
                    ? rejection(nearest, passed, Cause.NOBODY, null)
                    : rejection(nearest, passed, Cause.CONDITION, nearest.checks().get(passed).condition()));
        }
    }

    private static Rejection rejection(Trigger trigger, int passed, Cause cause, Rule.@Nullable Condition condition) {
        return new Rejection(
                trigger.rule(), trigger.token(), trigger.first(), trigger.last(), passed, cause, condition, null);
    }

    /** Why a word cannot trigger any rule where it stands, or null. */
    private static @Nullable Cause unfit(Sentence sentence, Arguments arguments, Trigger trigger) {
        Token word = sentence.token(trigger.token());
        if (trigger.nominal() && word.relation().equals("compound")) {
            return Cause.QUALIFIES_NOUN;
        }
        return word.isVerb() && !arguments.isPredicate(trigger.token()) ? Cause.NO_PREDICATE : null;
    }

    /** How many of a rule's conditions hold before the first that does not. */
    private static int held(Candidates candidates, Arguments arguments, SentenceWords words, Trigger trigger) {
        int held = 0;
        for (Check check : trigger.checks()) {
            if (!check.passes(candidates, arguments, words, trigger.token())) {
                return held;
            }
            held++;
        }
        return held;
    }

    /** Whether the fillers make an event. */
    private static boolean isEvent(Rule rule, Map<Role, List<Filler>> roles) {
        boolean someone = roles.containsKey(Role.ACTOR) || roles.containsKey(Role.RECIPIENT);
        boolean something = rule.type() == EventType.ASSAULT && roles.containsKey(Role.TARGET);
        return someone || something || rule.bare();
    }
}
