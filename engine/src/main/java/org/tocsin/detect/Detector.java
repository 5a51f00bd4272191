package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/** Runs the rules over a sentence. */
public final class Detector {

    private final TriggerIndex triggers;
    private final Grammar grammar;
    private final FalseFriends falseFriends;

    /** @throws IllegalArgumentException where a word set that detection needs is missing */
    public Detector(Knowledge knowledge) {
        this.triggers = new TriggerIndex(knowledge.rules());
        this.grammar = Grammar.of(knowledge.sets());
        this.falseFriends = new FalseFriends(knowledge.domains());
    }

    private Detector(TriggerIndex triggers, Grammar grammar, FalseFriends falseFriends) {
        this.triggers = triggers;
        this.grammar = grammar;
        this.falseFriends = falseFriends;
    }

    /** The same grammar with other rules. */
    public Detector withRules(List<Rule> rules) {
        return new Detector(new TriggerIndex(rules), grammar, falseFriends);
    }

    /** Whether any word can trigger a rule; asked of tagged sentences before they are parsed. */
    public boolean canHoldEvent(Sentence sentence) {
        return triggers.anyIn(sentence);
    }

    /** What the rules find in a parsed sentence. */
    public Detection detect(Candidates candidates) {
        Sentence sentence = candidates.sentence();
        if (!sentence.parsed()) {
            return new Detection(List.of(), List.of());
        }
        Arguments arguments = new Arguments(sentence, grammar);
        RoleFiller filler = new RoleFiller(candidates, arguments, grammar);
        WordSets.Words words = null;
        List<Statement> statements = new ArrayList<>(2);
        List<Rejection> rejections = new ArrayList<>(0);
        for (int at = 0; at < sentence.size(); at++) {
            List<Trigger> found = triggers.at(sentence, at);
            if (!found.isEmpty()) {
                words = words == null ? triggers.words().in(sentence) : words;
                decide(candidates, arguments, words, filler, found, statements, rejections);
            }
        }
        List<Statement> joined = new ArrayList<>(new Absorption(arguments, sentence, grammar).join(statements));
        falseFriends.remove(joined, grammar.harm(), rejections);
        return new Detection(joined, rejections);
    }

    /** The first trigger whose rule holds makes the statement; else the reason of the last, most general one is kept. */
    private static void decide(
            Candidates candidates,
            Arguments arguments,
            WordSets.Words words,
            RoleFiller filler,
            List<Trigger> triggers,
            List<Statement> statements,
            List<Rejection> rejections) {
        String unfit = unfit(candidates.sentence(), arguments, triggers.get(0));
        if (unfit != null) {
            rejections.add(rejection(triggers.get(triggers.size() - 1), () -> unfit));
            return;
        }
        Supplier<String> reason = () -> "";
        for (Trigger trigger : triggers) {
            Check failed = failed(candidates, arguments, words, trigger);
            if (failed != null) {
                reason = failed::failure;
                continue;
            }
            Map<Role, List<Filler>> roles = filler.fill(trigger);
            if (isEvent(trigger.rule(), roles)) {
                statements.add(new Statement(
                        candidates, trigger.rule(), trigger.token(), trigger.first(), trigger.last(),
                        arguments.predicate(trigger.token()), roles, List.of()));
                return;
            }
            reason = () -> "no actor takes part";
        }
        rejections.add(rejection(triggers.get(triggers.size() - 1), reason));
    }

    private static Rejection rejection(Trigger trigger, Supplier<String> reason) {
        return new Rejection(trigger.rule(), trigger.first(), trigger.last(), reason);
    }

    /** Why a word cannot trigger any rule where it stands, or null. */
    private static @Nullable String unfit(Sentence sentence, Arguments arguments, Trigger trigger) {
        Token word = sentence.token(trigger.token());
        if (trigger.nominal() && word.relation().equals("compound")) {
            return "\"" + word.form() + "\" only qualifies another noun";
        }
        return word.isVerb() && !arguments.isPredicate(trigger.token())
                ? "\"" + word.form() + "\" only qualifies a noun"
                : null;
    }

    private static @Nullable Check failed(
            Candidates candidates, Arguments arguments, WordSets.Words words, Trigger trigger) {
        for (Check check : trigger.checks()) {
            if (!check.passes(candidates, arguments, words, trigger.token())) {
                return check;
            }
        }
        return null;
    }

    /** Whether the fillers make an event. */
    private static boolean isEvent(Rule rule, Map<Role, List<Filler>> roles) {
        boolean someone = roles.containsKey(Role.ACTOR) || roles.containsKey(Role.RECIPIENT);
        boolean something = rule.type() == EventType.ASSAULT && roles.containsKey(Role.TARGET);
        return someone || something || rule.bare();
    }
}
