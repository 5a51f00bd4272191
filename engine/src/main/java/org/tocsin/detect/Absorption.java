package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;

/**
 * Joins the statements of a sentence that speak of one act: "four were killed in an air strike", "the blast wounded ten",
 * "launched an attack". What the noun knows and the verb does not is taken over.
 */
final class Absorption {

    private static final List<Step> MEANS = List.of(
            new Step(Function.SUBJECT, ""),
            new Step(Function.PREPOSITION, "in"),
            new Step(Function.PREPOSITION, "by"),
            new Step(Function.PREPOSITION, "during"),
            new Step(Function.PREPOSITION, "with"),
            new Step(Function.PREPOSITION, "from"),
            new Step(Function.OBJECT, ""));

    /** Modes whose acts are no part of a killing that is told beside them. */
    private static final Set<String> OTHER_EFFECTS = Set.of("abduct", "destroy");

    private final Arguments arguments;
    private final Sentence sentence;

    private final Grammar grammar;
    private final Outcomes outcomes;

    Absorption(Arguments arguments, Sentence sentence, Grammar grammar) {
        this.grammar = grammar;
        this.outcomes = new Outcomes(sentence, grammar);
        this.arguments = arguments;
        this.sentence = sentence;
    }

    List<Statement> join(List<Statement> statements) {
        if (statements.size() < 2) {
            return statements;
        }
        List<Statement> kept = new ArrayList<>(statements);
        Set<Integer> gone = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Statement verb = kept.get(i);
            for (int j = 0; j < statements.size(); j++) {
                Statement other = statements.get(j);
                if (i != j && !gone.contains(j) && !gone.contains(i)) {
                    if (isTold(verb, other) || isOccasion(verb, other)) {
                        verb = withRest(verb, other);
                        gone.add(j);
                    } else if (sameAct(verb, other)) {
                        verb = merge(verb, other);
                        gone.add(j);
                    } else if (isConsequence(verb, other) || isSecondOutcome(verb, other)
                            || outcomes.belongs(verb, other, triggers(statements, gone))) {
                        verb = withOutcome(verb, other);
                        gone.add(j);
                    }
                }
            }
            kept.set(i, verb);
        }
        List<Statement> joined = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            if (!gone.contains(i)) {
                joined.add(withDoers(kept.get(i), statements));
            }
        }
        return joined;
    }

    /** "the raids killed ten and destroyed a bridge": the deed that is the subject of both has its doers in both. */
    private Statement withDoers(Statement verb, List<Statement> statements) {
        boolean open = verb.rule().type() == EventType.ASSAULT && verb.fillers(Role.ACTOR).isEmpty()
                && sentence.token(verb.predicate()).isVerb();
        for (Statement noun : open ? statements : List.<Statement>of()) {
            boolean deed = noun.rule().type() == EventType.ASSAULT && !noun.rule().reciprocal() && isNominal(noun.trigger())
                    && !noun.fillers(Role.ACTOR).isEmpty();
            if (deed && arguments.step(verb.predicate(), MEANS.get(0)).contains(noun.trigger())) {
                Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
                roles.putAll(verb.roles());
                roles.put(Role.ACTOR, noun.fillers(Role.ACTOR));
                return new Statement(
                        verb.candidates(), verb.rule(), verb.trigger(), verb.first(), verb.last(), verb.predicate(), roles,
                        verb.absorbed());
            }
        }
        return verb;
    }

    /** The words that trigger statements which still stand. */
    private static Set<Integer> triggers(List<Statement> statements, Set<Integer> gone) {
        Set<Integer> triggers = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!gone.contains(i)) {
                triggers.add(statements.get(i).trigger());
            }
        }
        return triggers;
    }

    /** "a raid that killed two", "an attack in which gunmen shot a guard": the clause tells more of the noun's act. */
    private boolean isTold(Statement noun, Statement verb) {
        Token word = sentence.token(verb.trigger());
        return noun.rule().type() == verb.rule().type()
                && sentence.token(noun.trigger()).isNoun()
                && word.isVerb()
                && word.relation().startsWith("acl")
                && word.head() == noun.trigger();
    }

    /** "ten were killed when a bomb exploded", "when rebels stormed the town": how it came that they were harmed. */
    private boolean isOccasion(Statement harm, Statement act) {
        Token word = sentence.token(act.predicate());
        int mark = sentence.child(act.predicate(), "advmod");
        return harm.rule().type() == EventType.ASSAULT
                && act.rule().type() == EventType.ASSAULT
                && outcomes.isPassiveHarm(harm)
                && harm.fillers(Role.ACTOR).isEmpty()
                && word.relation().equals("advcl")
                && (word.head() == harm.predicate() || outcomes.isTwin(word.head(), harm.predicate()))
                && act.predicate() > harm.predicate()
                && mark >= 0
                && sentence.lowerLemma(mark).equals("when");
    }

    /**
     * "struck the base, killing four": a participle that tells what came of the act. "Went on hunger strike to protest
     * against X": what a protest was for.
     */
    private boolean isConsequence(Statement act, Statement outcome) {
        Token word = sentence.token(outcome.trigger());
        boolean marked = sentence.child(outcome.trigger(), "mark") >= 0;
        boolean participle = word.tag().equals("VBG") && !marked && outcome.trigger() > act.trigger();
        boolean purpose = act.rule().type() == EventType.PROTEST && word.tag().equals("VB") && marked;
        boolean adverbial = word.relation().equals("advcl") || word.relation().equals("dep") || word.relation().equals("xcomp");
        return act.rule().type() == outcome.rule().type()
                && (participle || purpose)
                && ((adverbial && (word.head() == act.trigger() || word.head() == act.predicate()))
                        || (participle && hangsLoosely(outcome.trigger(), act)));
    }

    /** ", killing 30 people": behind a comma the parser often hangs the participle on the last noun before it. */
    private boolean hangsLoosely(int participle, Statement act) {
        if (participle == 0 || !sentence.token(participle - 1).form().equals(",")) {
            return false;
        }
        int at = sentence.token(participle).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (at == act.trigger() || at == act.predicate()) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "killed 12 people and wounded 30 others", "shot and killed a judge", "hit a depot, killing nine and wounding 20". */
    private boolean isSecondOutcome(Statement act, Statement outcome) {
        Token word = sentence.token(outcome.trigger());
        boolean joined = word.head() == act.trigger() || act.absorbed().contains(word.head());
        boolean coordinated = word.relation().equals("conj") && joined && word.isVerb();
        return coordinated
                && act.rule().type() == outcome.rule().type()
                && grammar.harm().contains(word.lemma())
                && !OTHER_EFFECTS.contains(act.rule().mode() == null ? "" : act.rule().mode())
                && sentence.child(outcome.trigger(), "nsubj") < 0
                && sentence.child(outcome.trigger(), "nsubj:pass") < 0;
    }

    /** Whether a verb's means, doer or content is a noun that states the same kind of act. */
    private boolean sameAct(Statement verb, Statement noun) {
        boolean kinds = verb.rule().type() == noun.rule().type()
                && sentence.token(verb.predicate()).isVerb()
                && isNominal(noun.trigger());
        if (!kinds) {
            return false;
        }
        boolean within = verb.first() <= noun.first() && noun.last() <= verb.last();
        if (within || noun.predicate() == verb.trigger() || isInProtest(verb, noun)) {
            return true;
        }
        for (Step step : MEANS) {
            if (arguments.step(verb.predicate(), step).contains(noun.trigger())) {
                return true;
            }
        }
        return false;
    }

    /** "went on hunger strike in protest against abuses". */
    private boolean isInProtest(Statement verb, Statement noun) {
        Token word = sentence.token(noun.trigger());
        int mark = sentence.child(noun.trigger(), "case");
        return noun.rule().type() == EventType.PROTEST
                && mark >= 0
                && sentence.lowerForm(mark).equals("in")
                && verb.first() <= word.head()
                && word.head() <= verb.last();
    }

    /** Nouns, and gerunds in a noun's place: "shelling by the army killed four". */
    private boolean isNominal(int token) {
        Token word = sentence.token(token);
        return word.isNoun() || (word.tag().equals("VBG") && word.relation().startsWith("nsubj"));
    }

    /** A statement with what only another statement of the same act has; the rule with a mode wins. */
    private static Statement withRest(Statement act, Statement other) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Filler> fillers = without(act.fillers(role), other.trigger());
            if (fillers.isEmpty() || role == Role.TARGET || role == Role.WEAPON) {
                fillers = joined(fillers, without(other.fillers(role), act.trigger()));
            }
            boolean sides = role == Role.RECIPIENT && act.rule().reciprocal();
            fillers = sides ? act.fillers(role) : fillers;
            if (!fillers.isEmpty()) {
                roles.put(role, fillers);
            }
        }
        Rule rule = act.rule().mode() == null && other.rule().mode() != null ? other.rule() : act.rule();
        List<Integer> absorbed = new ArrayList<>(act.absorbed());
        absorbed.add(other.trigger());
        return new Statement(
                act.candidates(), rule, act.trigger(), act.first(), act.last(), act.predicate(), roles, absorbed);
    }

    /** The verb's statement with what only the noun's has; the rule with a mode wins. */
    private Statement merge(Statement verb, Statement noun) {
        boolean light = noun.predicate() == verb.trigger();
        boolean harm = !light && outcomes.isHarm(verb);
        if (harm && noun.rule().reciprocal() && noun.roles().containsKey(Role.ACTOR) && without(verb.fillers(Role.ACTOR), noun.trigger()).isEmpty()) {
            return withToll(noun, verb);
        }
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Filler> own = without(verb.fillers(role), noun.trigger());
            List<Filler> nouns = without(noun.fillers(role), verb.trigger());
            // "strikes against the rebels killed 12 fighters": whom they aimed at and whom they hit.
            boolean both = harm && !noun.rule().reciprocal() && (role == Role.RECIPIENT || role == Role.TARGET);
            List<Filler> fillers = own.isEmpty() ? nouns : both ? inOrder(joined(own, nouns)) : own;
            if (!fillers.isEmpty()) {
                roles.put(role, fillers);
            }
        }
        // "killed three men in a gun battle": the clash has two sides, the killing one.
        boolean oneSided = noun.rule().reciprocal() && !verb.fillers(Role.ACTOR).isEmpty() && !verb.fillers(Role.RECIPIENT).isEmpty();
        boolean byNoun = verb.rule().mode() == null && noun.rule().mode() != null && !oneSided;
        Rule rule = byNoun ? noun.rule() : verb.rule();
        List<Integer> absorbed = new ArrayList<>(verb.absorbed());
        absorbed.add(noun.trigger());
        Statement trigger = light ? noun : verb;
        return new Statement(
                verb.candidates(), rule, trigger.trigger(), trigger.first(), trigger.last(), verb.predicate(), roles, absorbed);
    }

    /** "Clashes between the army and rebels killed ten": the sides fight each other, and the dead are neither's deed alone. */
    private static Statement withToll(Statement fight, Statement toll) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        roles.putAll(fight.roles());
        List<Filler> hit = joined(fight.fillers(Role.TARGET), without(toll.fillers(Role.RECIPIENT), fight.trigger()));
        hit = joined(hit, toll.fillers(Role.TARGET));
        if (!hit.isEmpty()) {
            roles.put(Role.TARGET, hit);
        }
        List<Integer> absorbed = new ArrayList<>(fight.absorbed());
        absorbed.add(toll.trigger());
        return new Statement(
                fight.candidates(), fight.rule(), fight.trigger(), fight.first(), fight.last(), toll.predicate(), roles, absorbed);
    }

    private static List<Filler> inOrder(List<Filler> fillers) {
        return fillers.stream().sorted(Comparator.comparingInt(Filler::token)).toList();
    }

    /** The act with those whom it befell among its targets. */
    private Statement withOutcome(Statement act, Statement outcome) {
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        roles.putAll(act.roles());
        List<Filler> befallen = act.fillers(Role.RECIPIENT);
        if (befallen.isEmpty() || outcomes.isHarm(outcome)) {
            befallen = joined(befallen, outcome.fillers(Role.RECIPIENT));
        }
        if (!befallen.isEmpty() && !act.rule().reciprocal()) {
            roles.put(Role.RECIPIENT, befallen);
        }
        List<Filler> targets = joined(act.fillers(Role.TARGET), outcome.fillers(Role.RECIPIENT));
        targets = joined(targets, outcome.fillers(Role.TARGET));
        if (!targets.isEmpty()) {
            roles.put(Role.TARGET, targets);
        }
        List<Integer> absorbed = new ArrayList<>(act.absorbed());
        absorbed.add(outcome.trigger());
        return new Statement(
                act.candidates(), act.rule(), act.trigger(), act.first(), act.last(), act.predicate(), roles, absorbed);
    }

    private static List<Filler> joined(List<Filler> fillers, List<Filler> more) {
        List<Filler> all = new ArrayList<>(fillers);
        for (Filler filler : more) {
            if (all.stream().noneMatch(other -> other.token() == filler.token())) {
                all.add(filler);
            }
        }
        return List.copyOf(all);
    }

    private static List<Filler> without(List<Filler> fillers, int token) {
        return fillers.stream().filter(filler -> filler.token() != token).toList();
    }
}
