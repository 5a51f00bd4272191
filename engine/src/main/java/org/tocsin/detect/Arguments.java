package org.tocsin.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.ArgumentPath.Step;

/**
 * The deep arguments of the words of one sentence, worked out from its basic dependencies: voice, relative clauses,
 * participles, control and raising, coordination with shared arguments, light verbs.
 */
final class Arguments {

    private final Sentence sentence;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final Dependents dependents;
    private final Grammar grammar;

    /** What was found from each word, by step: many rules ask the same. */
    private final @Nullable Map<Step, List<Integer>>[] found;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps
    Arguments(Sentence sentence, Grammar grammar) {
        this.found = new Map[sentence.size()];
        this.sentence = sentence;
        this.grammar = grammar;
        this.dependents = new Dependents(sentence);
        this.verbs = new VerbArguments(sentence, grammar, dependents);
        this.nouns = new NounArguments(sentence, grammar, verbs, dependents);
    }

    /** What stands at the end of a path from a trigger, in order of the sentence, with the way there. */
    List<Filler> follow(int trigger, ArgumentPath path) {
        if (ends(trigger, path).isEmpty()) {
            return List.of();
        }
        List<Filler> here = List.of(new Filler(trigger, sentence.token(trigger).form()));
        for (Step step : path.steps()) {
            List<Filler> next = new ArrayList<>(2);
            for (Filler filler : here) {
                for (int token : step(filler.token(), step)) {
                    next.add(new Filler(token, filler.path() + " <" + step + " " + sentence.token(token).form()));
                }
            }
            here = next;
        }
        return here;
    }

    /** What stands at the end of a path from a trigger, in order of the sentence. */
    List<Integer> ends(int trigger, ArgumentPath path) {
        List<Step> steps = path.steps();
        List<Integer> here = step(trigger, steps.get(0));
        for (int i = 1; i < steps.size() && !here.isEmpty(); i++) {
            List<Integer> next = new ArrayList<>(2);
            for (int token : here) {
                next.addAll(step(token, steps.get(i)));
            }
            here = next;
        }
        return here;
    }

    /** The words in one function to a token, with what is coordinated with them. */
    List<Integer> step(int token, Step step) {
        Map<Step, List<Integer>> known = found[token];
        if (known == null) {
            known = new HashMap<>();
            found[token] = known;
        }
        List<Integer> tokens = known.get(step);
        if (tokens == null) {
            tokens = work(token, step);
            known.put(step, tokens);
        }
        return tokens;
    }

    private List<Integer> work(int token, Step step) {
        boolean verbal = verbs.isPredicate(token);
        List<Integer> direct = switch (step.function()) {
            case SUBJECT -> verbal ? verbs.subjects(token) : nouns.subjects(token);
            case OBJECT -> verbal ? verbs.objects(token) : nouns.objects(token);
            case INDIRECT -> verbs.indirectObjects(token);
            case CLAUSE -> verbs.clauses(token);
            case POSSESSIVE -> dependents.children(token, "nmod:poss");
            case MODIFIER -> nouns.modifiers(token);
            case GOVERNOR -> sentence.token(token).head() < 0 ? List.of() : List.of(sentence.token(token).head());
            case PREPOSITION -> verbal ? verbs.prepositional(token, step.preposition()) : nouns.prepositional(token, step.preposition());
        };
        if (direct.isEmpty()) {
            return List.of();
        }
        Set<Integer> all = new LinkedHashSet<>(4);
        for (int one : direct) {
            addCoordinated(one, all);
        }
        all.remove(token);
        return List.copyOf(all);
    }

    /** The doers of a deed that its own clause names: "an attack, claimed by rebels, killed ten". */
    List<Integer> namedDoers(int noun) {
        return verbs.isPredicate(noun) ? List.of() : nouns.namedDoers(noun);
    }

    boolean isPredicate(int token) {
        return verbs.isPredicate(token);
    }

    /** The verb that carries a noun, or the token itself. */
    int predicate(int trigger) {
        return verbs.isPredicate(trigger) ? trigger : nouns.lightVerb(trigger);
    }

    private void addCoordinated(int token, Set<Integer> into) {
        int counted = counted(token);
        if (!into.add(counted)) {
            return;
        }
        for (int child : sentence.children(token)) {
            Token other = sentence.token(child);
            boolean alike = other.isVerb() == sentence.token(token).isVerb();
            boolean companion = other.relation().equals("nmod") && child > token && dependents.isCompanion(child);
            if ((other.relation().equals("conj") && alike) || companion) {
                addCoordinated(child, into);
            }
        }
    }

    /** "tens of thousands of protesters" are protesters. */
    private int counted(int token) {
        Token word = sentence.token(token);
        boolean amount = (word.isNoun() && !word.isProperNoun()) || word.tag().equals("CD") || word.tag().equals("DT")
                || word.tag().startsWith("JJ");
        if (!amount || !grammar.transparent().contains(sentence.lowerLemma(token))) {
            return token;
        }
        List<Integer> of = dependents.joined(token, "of");
        return of.isEmpty() ? token : counted(of.get(0));
    }
}
