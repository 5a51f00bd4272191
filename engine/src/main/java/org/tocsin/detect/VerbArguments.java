package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.ZoneKind;

/** The deep arguments of verbs and of adjectives with a copula. */
final class VerbArguments {

    /** A chain of governors longer than this is no language but a broken parse. */
    private static final int DEEPEST = 12;

    /** A verb shares the object of the verb coordinated with it only when they stand this close: "shot and killed him". */
    private static final Set<String> CAPTURED = Set.of("prisoner", "hostage", "captive");

    private static final int SHARED_OBJECT_DISTANCE = 4;

    private static final Set<String> TERMS = Set.of("end", "start", "beginning", "middle", "time", "deadline");

    /** Participles of one who is about to act: "was prepared to send troops" has its doer in the subject's place. */
    private static final Set<String> STATES =
            Set.of("prepared", "committed", "set", "scheduled", "slated", "determined", "poised", "inclined", "resolved");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    private final Sentence sentence;
    private final Grammar grammar;
    private final Dependents dependents;
    private final Infinitives infinitives;

    VerbArguments(Sentence sentence, Grammar grammar, Dependents dependents) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.dependents = dependents;
        this.infinitives = new Infinitives(sentence, grammar.infinitive());
    }

    /** Verbs outside noun phrases, and words that a copula joins to a subject. */
    boolean isPredicate(int token) {
        Token word = sentence.token(token);
        if (word.isVerb()) {
            return !word.relation().equals("amod") && !word.relation().equals("compound");
        }
        if (isHeadlinePredicate(token)) {
            return true;
        }
        boolean smallClause = word.relation().equals("xcomp") && sentence.child(token, "nsubj") >= 0;
        return word.tag().startsWith("JJ") && (sentence.child(token, "cop") >= 0 || smallClause);
    }

    /** "Seven dead in blast": headlines leave out the copula behind a number. */
    private boolean isHeadlinePredicate(int token) {
        return sentence.zone() == ZoneKind.HEADLINE
                && sentence.token(token).tag().startsWith("JJ")
                && sentence.child(token, "nummod") == token - 1;
    }

    List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    List<Integer> objects(int verb) {
        return objects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (isPassive(verb, 0)) {
            List<Integer> agents = prepositional(verb, "by").stream().filter(agent -> !isTerm(agent)).toList();
            return agents.isEmpty() ? sharedAgents(verb) : agents;
        }
        return surfaceSubjects(verb, depth);
    }

    /** "demobilized by the end of March": a term, not an agent. */
    private boolean isTerm(int token) {
        Token word = sentence.token(token);
        return FillerTests.isTime(word) || TERMS.contains(word.lemma());
    }

    /** "arrested and beaten by police": the agent may hang from either verb, behind both. */
    private List<Integer> sharedAgents(int verb) {
        Token word = sentence.token(verb);
        if (word.relation().equals("conj") && word.head() >= 0 && sentence.token(word.head()).isVerb()) {
            return dependents.joined(word.head(), "by").stream().filter(agent -> agent > verb).toList();
        }
        for (int conjunct : dependents.children(verb, "conj")) {
            boolean passive = sentence.token(conjunct).tag().equals("VBN") && !hasOwnSubject(conjunct);
            if (passive && isPassive(conjunct, 0)) {
                return dependents.joined(conjunct, "by");
            }
        }
        return List.of();
    }

    private List<Integer> objects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (isPassive(verb, 0)) {
            List<Integer> given = directObjects(verb).stream().filter(object -> !isOutcome(object)).toList();
            return given.isEmpty() ? surfaceSubjects(verb, depth) : given;
        }
        List<Integer> direct = resolveRelatives(directObjects(verb), verb);
        if (!direct.isEmpty()) {
            return direct;
        }
        Token word = sentence.token(verb);
        boolean relative = word.relation().equals("acl:relcl")
                || (word.relation().equals("ccomp") && word.head() >= 0 && sentence.token(word.head()).isNoun());
        if (relative && hasOwnSubject(verb)) {
            return List.of(word.head());
        }
        List<Integer> shared = sharedObjects(verb, depth);
        return shared.isEmpty() ? smallClauseSubjects(verb) : shared;
    }

    /** "was shot dead", "were taken prisoner": what the subject became is no second object. */
    private boolean isOutcome(int object) {
        return sentence.token(object).tag().startsWith("JJ") || CAPTURED.contains(sentence.token(object).lemma());
    }

    /** Objects without a preposition; the parser calls some obliques objects: "accused of embezzling funds". */
    private List<Integer> directObjects(int verb) {
        return dependents.children(verb, "obj").stream()
                .filter(object -> {
                    int mark = sentence.child(object, "case");
                    return mark < 0 || sentence.token(mark).tag().equals("POS") || mark > object;
                })
                .toList();
    }

    /** "found Russia responsible", "called Israel a terrorist state": the object is the small clause's subject. */
    private List<Integer> smallClauseSubjects(int verb) {
        List<Integer> found = new ArrayList<>(1);
        for (int clause : dependents.children(verb, "xcomp")) {
            if (!sentence.token(clause).isVerb()) {
                found.addAll(dependents.children(clause, "nsubj"));
            }
        }
        return found;
    }

    /** "shot and killed two men": the object may hang from either verb, behind both. */
    private List<Integer> sharedObjects(int verb, int depth) {
        for (int conjunct : dependents.children(verb, "conj")) {
            if (sentence.token(conjunct).isVerb()
                    && conjunct - verb <= SHARED_OBJECT_DISTANCE
                    && !hasOwnSubject(conjunct)) {
                return objects(conjunct, depth + 1);
            }
        }
        Token word = sentence.token(verb);
        int head = word.head();
        boolean close = word.relation().equals("conj") && head >= 0 && sentence.token(head).isVerb()
                && verb - head <= SHARED_OBJECT_DISTANCE && !hasOwnSubject(verb);
        return close
                ? directObjects(head).stream().filter(object -> object > verb).toList()
                : List.of();
    }

    /** Who or what stands in the subject's place, whatever the voice; sought up the tree where the verb has none. */
    private List<Integer> surfaceSubjects(int verb, int depth) {
        int completed = infinitives.nounOf(verb);
        if (completed >= 0) {
            return modifiedNoun(verb, completed, depth);
        }
        List<Integer> own = new ArrayList<>(dependents.children(verb, "nsubj:pass"));
        own.addAll(dependents.children(verb, "nsubj"));
        own.removeIf(subject -> sentence.token(subject).lemma().equals("there"));
        if (own.isEmpty() && isHeadlinePredicate(verb)) {
            return List.of(verb - 1);
        }
        if (!own.isEmpty()) {
            return resolveRelatives(own, verb);
        }
        Token word = sentence.token(verb);
        int head = word.head();
        if (head < 0 || depth > DEEPEST) {
            return List.of();
        }
        return switch (word.relation()) {
            case "acl", "acl:relcl" -> modifiedNoun(verb, head, depth);
            case "xcomp" -> controller(head, depth);
            case "ccomp" -> isInfinitive(verb) ? controller(head, depth) : List.of();
            case "advcl" -> adverbialController(verb, head, depth);
            case "dep" -> adverbialController(verb, head, depth).stream()
                    .filter(subject -> subject < verb || verb > head)
                    .toList();
            case "conj" -> sentence.token(head).isVerb() || isPredicate(head)
                    ? surfaceSubjects(head, depth + 1)
                    : List.of();
            default -> List.of();
        };
    }

    /** "forces attacking the town", "the man arrested", and "a plan to attack", whose doer is the planner. */
    private List<Integer> modifiedNoun(int verb, int noun, int depth) {
        if (isInfinitive(verb) && !isPassive(verb, 0) && !sentence.token(verb).relation().equals("acl:relcl")) {
            int governor = sentence.token(noun).head();
            List<Integer> owners = dependents.children(noun, "nmod:poss");
            if (!owners.isEmpty()) {
                return owners;
            }
            boolean object = sentence.token(noun).relation().equals("obj");
            return object && governor >= 0 ? surfaceSubjects(governor, depth + 1) : List.of();
        }
        return List.of(noun);
    }

    private List<Integer> controller(int governor, int depth) {
        Token word = sentence.token(governor);
        if (isPassive(governor, 0)) {
            return surfaceSubjects(governor, depth + 1);
        }
        if (grammar.objectControl().contains(word.lemma())) {
            List<Integer> object = dependents.children(governor, "obj");
            if (object.isEmpty()) {
                object = dependents.children(governor, "iobj");
            }
            if (object.isEmpty()) {
                object = prepositional(governor, "on");
            }
            if (!object.isEmpty()) {
                return object;
            }
        }
        return isPredicate(governor) ? surfaceSubjects(governor, depth + 1) : List.of();
    }

    /** "accused X of bombing Y": X bombs; "fled after killing Y": who flees kills. */
    private List<Integer> adverbialController(int verb, int governor, int depth) {
        if (!isPredicate(governor) || isFinite(verb)) {
            return List.of();
        }
        String mark = marks(verb);
        boolean ofObject = mark.equals("of") || mark.equals("from");
        if (ofObject && !isPassive(governor, 0)) {
            List<Integer> object = dependents.children(governor, "obj");
            if (!object.isEmpty()) {
                return object;
            }
        }
        if (mark.equals("for") && !isPassive(governor, 0)) {
            List<Integer> object = dependents.children(governor, "obj");
            return object.isEmpty() ? surfaceSubjects(governor, depth + 1) : object;
        }
        if (mark.equals("by") && isPassive(governor, 0)) {
            return prepositional(governor, "by");
        }
        return surfaceSubjects(governor, depth + 1);
    }

    private String marks(int verb) {
        int mark = sentence.child(verb, "mark");
        if (mark < 0) {
            mark = sentence.child(verb, "case");
        }
        return mark < 0 ? "" : dependents.lower(mark);
    }

    /** Relative pronouns stand for the noun that their clause modifies. */
    private List<Integer> resolveRelatives(List<Integer> tokens, int verb) {
        List<Integer> resolved = new ArrayList<>(tokens.size());
        for (int token : tokens) {
            int antecedent = isRelative(token) ? antecedent(verb) : token;
            if (antecedent >= 0) {
                resolved.add(antecedent);
            }
        }
        return resolved;
    }

    private boolean isRelative(int token) {
        Token word = sentence.token(token);
        return word.tag().startsWith("W") || (RELATIVE.contains(dependents.lower(token)) && word.tag().equals("IN"))
                || (dependents.lower(token).equals("that") && word.tag().equals("DT") && sentence.children(token).length == 0
                        && sentence.token(word.head()).relation().equals("acl:relcl"));
    }

    private int antecedent(int verb) {
        int at = verb;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            Token word = sentence.token(at);
            if (word.relation().equals("acl:relcl") || word.relation().equals("acl")) {
                return word.head();
            }
            if (!word.relation().equals("conj") && !word.relation().equals("xcomp") && !word.relation().equals("ccomp")) {
                return -1;
            }
            at = word.head();
        }
        return -1;
    }

    /** Whether a verb's surface subject is its deep object. */
    boolean isPassive(int verb, int depth) {
        Token word = sentence.token(verb);
        if (!word.tag().equals("VBN") && !word.tag().equals("VBD")) {
            return false;
        }
        if (word.tag().equals("VBD") && word.relation().equals("acl") && sentence.child(verb, "nsubj") < 0
                && !hasObject(verb)) {
            return true;
        }
        if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0) {
            return !isState(verb);
        }
        if (word.tag().equals("VBD") && sentence.zone() == ZoneKind.HEADLINE && sentence.child(verb, "obj") < 0
                && sentence.child(verb, "nsubj") >= 0 && grammar.transitive().contains(word.lemma())) {
            return true; // "Two villages attacked, dozens feared dead": what happened before stands in the present tense
        }
        if (!word.tag().equals("VBN") || hasPerfect(verb) || hasObject(verb)) {
            return false;
        }
        if (sentence.child(verb, "nsubj") >= 0 && sentence.child(verb, "aux") < 0) {
            // "Peacekeepers killed in Mali" is passive in a headline; in running text the tag is wrong.
            return sentence.zone() == ZoneKind.HEADLINE || !dependents.joined(verb, "by").isEmpty();
        }
        boolean conjunct = word.relation().equals("conj") && word.head() >= 0 && sentence.token(word.head()).isVerb();
        if (conjunct && sentence.child(verb, "nsubj") < 0 && depth < DEEPEST) {
            int head = word.head();
            return sentence.token(head).tag().equals("VBN") ? isPassive(head, depth + 1) : !sentence.token(head).tag().equals("VBD");
        }
        return true;
    }

    private boolean isState(int verb) {
        return STATES.contains(dependents.lower(verb)) && clauses(verb).stream().anyMatch(this::isInfinitive);
    }

    /** "the teachers kidnapped 11 days ago" has no object, though the parser takes the days for one. */
    private boolean hasObject(int verb) {
        int object = sentence.child(verb, "obj");
        return object >= 0 && !FillerTests.isTime(sentence.token(object));
    }

    private boolean hasPerfect(int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (word.relation().startsWith("aux") && (word.lemma().equals("have") || dependents.lower(child).equals("'ve"))) {
                return sentence.child(verb, "aux:pass") < 0;
            }
        }
        return false;
    }

    private boolean hasOwnSubject(int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            if ((relation.equals("nsubj") || relation.equals("nsubj:pass")) && !isRelative(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int verb) {
        String tag = sentence.token(verb).tag();
        boolean subject = sentence.child(verb, "nsubj") >= 0 || sentence.child(verb, "nsubj:pass") >= 0;
        return subject && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
    }

    private boolean isInfinitive(int verb) {
        int mark = sentence.child(verb, "mark");
        return mark >= 0 && (sentence.token(mark).tag().equals("TO") || dependents.lower(mark).equals("to"));
    }

    /** Clauses that complete a word: "agreed to withdraw", "said that it fired", "a threat to attack". */
    List<Integer> clauses(int token) {
        List<Integer> found = new ArrayList<>(2);
        if (sentence.token(token).isNoun()) {
            found.addAll(infinitives.of(token));
        }
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            boolean completing = relation.equals("ccomp") || relation.equals("xcomp");
            boolean infinitive = (relation.equals("advcl") || relation.equals("acl")) && isInfinitive(child);
            if (completing || infinitive) {
                found.add(child);
            }
        }
        return found;
    }

    /** What a preposition joins to a verb; where nothing, what it joins to the verb's object. */
    List<Integer> prepositional(int verb, String preposition) {
        List<Integer> own = dependents.joined(verb, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> found = new ArrayList<>(1);
        for (int object : dependents.children(verb, "obj")) {
            if (!preposition.equals("of") && !preposition.equals("by")) {
                found.addAll(dependents.joined(object, preposition));
            }
        }
        return found;
    }

    /** To whom something is given: "gave Egypt credits", "Egypt was given credits". */
    List<Integer> indirectObjects(int verb) {
        List<Integer> own = dependents.children(verb, "iobj");
        boolean given = own.isEmpty() && isPredicate(verb) && sentence.child(verb, "obj") >= 0 && isPassive(verb, 0);
        return given ? surfaceSubjects(verb, 0) : own;
    }
}
