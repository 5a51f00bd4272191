package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** @throws IllegalArgumentException where a word set that detection needs is missing */
    public Detector(Knowledge knowledge) {
        this.triggers = new TriggerIndex(knowledge.rules());
        this.grammar = Grammar.of(knowledge.sets());
    }

    private Detector(TriggerIndex triggers, Grammar grammar) {
        this.triggers = triggers;
        this.grammar = grammar;
    }

    /** The same grammar with other rules. */
    public Detector withRules(List<Rule> rules) {
        return new Detector(new TriggerIndex(rules), grammar);
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
        List<Statement> statements = new ArrayList<>(2);
        List<Rejection> rejections = new ArrayList<>(0);
        for (int at = 0; at < sentence.size(); at++) {
            List<Trigger> found = triggers.at(sentence, at);
            if (!found.isEmpty()) {
                decide(candidates, arguments, filler, found, statements, rejections);
            }
        }
        return new Detection(new Absorption(arguments, sentence, grammar).join(statements), rejections);
    }

    /** The first trigger whose rule holds makes the statement; else the reason of the last, most general one is kept. */
    private static void decide(
            Candidates candidates,
            Arguments arguments,
            RoleFiller filler,
            List<Trigger> triggers,
            List<Statement> statements,
            List<Rejection> rejections) {
        Rejection rejection = null;
        for (Trigger trigger : triggers) {
            String reason = failure(candidates, arguments, trigger);
            if (reason == null) {
                Map<Role, List<Filler>> roles = filler.fill(trigger);
                reason = lacking(trigger.rule(), roles);
                if (reason == null) {
                    statements.add(new Statement(
                            candidates, trigger.rule(), trigger.token(), trigger.first(), trigger.last(),
                            arguments.predicate(trigger.token()), roles, List.of()));
                    return;
                }
            }
            rejection = new Rejection(trigger.rule(), trigger.first(), trigger.last(), reason);
        }
        if (rejection != null) {
            rejections.add(rejection);
        }
    }

    private static @Nullable String failure(Candidates candidates, Arguments arguments, Trigger trigger) {
        Token word = candidates.sentence().token(trigger.token());
        if (trigger.nominal() && word.relation().equals("compound")) {
            return "\"" + word.form() + "\" only qualifies another noun";
        }
        if (word.isVerb() && !arguments.isPredicate(trigger.token())) {
            return "\"" + word.form() + "\" only qualifies a noun";
        }
        for (Rule.Condition condition : trigger.rule().conditions()) {
            boolean holds = holds(condition, candidates, arguments, trigger.token());
            if (holds != condition.wanted()) {
                return describe(condition);
            }
        }
        return null;
    }

    private static boolean holds(Rule.Condition condition, Candidates candidates, Arguments arguments, int trigger) {
        boolean any = false;
        for (ArgumentPath path : condition.paths()) {
            for (Filler filler : arguments.follow(trigger, path)) {
                any = true;
                if (FillerTests.holds(condition.test(), candidates, filler.token())) {
                    return true;
                }
            }
        }
        return !any && condition.test().kinds().contains(FillerTest.Kind.NONE);
    }

    private static String describe(Rule.Condition condition) {
        String paths = String.join(" | ", condition.paths().stream().map(ArgumentPath::toString).toList());
        return (condition.wanted() ? "no " : "a ") + paths + " that is " + condition.test().text();
    }

    /** Why the fillers do not make an event, or null. */
    private static @Nullable String lacking(Rule rule, Map<Role, List<Filler>> roles) {
        boolean someone = roles.containsKey(Role.ACTOR) || roles.containsKey(Role.RECIPIENT);
        boolean something = rule.type() == EventType.ASSAULT && roles.containsKey(Role.TARGET);
        return someone || something || rule.bare() ? null : "no actor takes part";
    }
}
