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

    private static final Set<String> CAPTURED = Set.of("prisoner", "hostage", "captive");

    /** A verb shares the object of the verb coordinated with it only when they stand this close: "shot and killed him". */
    private static final int SHARED_OBJECT_DISTANCE = 4;

    private static final Set<String> TERMS = Set.of("end", "start", "beginning", "middle", "time", "deadline");

    private final Sentence sentence;
    private final Grammar grammar;
    private final Dependents dependents;
    private final Infinitives infinitives;
    private final Relatives relatives;
    private final VerbForms forms;
    private final Carriers carriers;

    VerbArguments(Sentence sentence, Grammar grammar, Dependents dependents) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.dependents = dependents;
        this.infinitives = new Infinitives(sentence, grammar.infinitive());
        this.relatives = new Relatives(sentence, dependents);
        this.forms = new VerbForms(sentence, grammar, dependents, relatives);
        this.carriers = new Carriers(sentence, dependents);
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

    /** Whether a verb's surface subject is its deep object. */
    boolean isPassive(int verb) {
        return forms.isPassive(verb);
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
        if (forms.isPassive(verb)) {
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
            boolean passive = sentence.token(conjunct).tag().equals("VBN") && !forms.hasOwnSubject(conjunct);
            if (passive && forms.isPassive(conjunct)) {
                return dependents.joined(conjunct, "by");
            }
        }
        return List.of();
    }

    private List<Integer> objects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (forms.isPassive(verb)) {
            List<Integer> given = directObjects(verb).stream().filter(object -> !isOutcome(object)).toList();
            return given.isEmpty() ? surfaceSubjects(verb, depth) : given;
        }
        List<Integer> direct = relatives.resolve(directObjects(verb), verb);
        if (!direct.isEmpty()) {
            return direct;
        }
        Token word = sentence.token(verb);
        boolean relative = word.relation().equals("acl:relcl")
                || (word.relation().equals("ccomp") && word.head() >= 0 && sentence.token(word.head()).isNoun());
        if (relative && forms.hasOwnSubject(verb)) {
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
                    && !forms.hasOwnSubject(conjunct)) {
                return objects(conjunct, depth + 1);
            }
        }
        Token word = sentence.token(verb);
        int head = word.head();
        boolean close = word.relation().equals("conj") && head >= 0 && sentence.token(head).isVerb()
                && verb - head <= SHARED_OBJECT_DISTANCE && !forms.hasOwnSubject(verb);
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
            List<Integer> subjects = new ArrayList<>(relatives.resolve(own, verb));
            subjects.addAll(dependents.companions(verb));
            return subjects;
        }
        Token word = sentence.token(verb);
        int head = word.head();
        if (word.tag().equals("VBG") && (word.relation().startsWith("nsubj") || word.relation().equals("obj"))) {
            return dependents.joined(verb, "by").stream().filter(agent -> !isTerm(agent)).toList();
        }
        if (head < 0 || depth > DEEPEST) {
            return List.of();
        }
        int first = firstOfList(verb);
        if (first >= 0) {
            return surfaceSubjects(first, depth + 1);
        }
        return switch (word.relation()) {
            case "acl", "acl:relcl" -> modifiedNoun(verb, head, depth);
            case "xcomp" -> controller(head, depth);
            case "ccomp" -> forms.isInfinitive(verb) ? controller(head, depth) : List.of();
            case "advcl" -> adverbialController(verb, clauseOf(head), depth);
            case "dep" -> adverbialController(verb, clauseOf(head), depth).stream()
                    .filter(subject -> subject < verb || verb > head)
                    .toList();
            case "conj" -> sentence.token(head).isVerb() || isPredicate(head)
                    ? surfaceSubjects(head, depth + 1)
                    : List.of();
            default -> List.of();
        };
    }

    /** "struck a convoy; destroyed two trucks; and damaged a bridge": the verb that opens the list; -1 where there is none. */
    private int firstOfList(int verb) {
        int before = verb - 1;
        if (before > 0 && sentence.token(before).tag().equals("CC")) {
            before--;
        }
        boolean listed = before > 0 && sentence.token(before).form().equals(";") && sentence.token(verb).tag().startsWith("VB");
        for (int at = 0; listed && at < before; at++) {
            Token word = sentence.token(at);
            if (word.head() < 0) {
                return word.isVerb() && sentence.child(at, "nsubj") >= 0 ? at : -1;
            }
        }
        return -1;
    }

    /** "forces attacking the town", "the man arrested", and "a plan to attack", whose doer is the planner. */
    private List<Integer> modifiedNoun(int verb, int noun, int depth) {
        boolean relative = sentence.token(verb).relation().equals("acl:relcl");
        if (forms.isInfinitive(verb) && !forms.isPassive(verb) && !relative) {
            List<Integer> owners = carriers.owners(noun);
            int carrier = owners.isEmpty() ? carriers.ofPlan(noun) : -1;
            return carrier < 0 ? owners : surfaceSubjects(carrier, depth + 1);
        }
        int carrier = carriers.isLoose(verb, noun) ? carriers.ofOblique(noun) : -1;
        return carrier < 0 ? List.of(noun) : surfaceSubjects(carrier, depth + 1);
    }

    private List<Integer> controller(int governor, int depth) {
        Token word = sentence.token(governor);
        if (forms.isPassive(governor)) {
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

    /** "left after accusing": the parser can hang a clause on the adverb that opens it. */
    private int clauseOf(int governor) {
        Token word = sentence.token(governor);
        boolean opener = word.tag().startsWith("RB") || word.tag().equals("IN");
        return opener && word.head() >= 0 ? word.head() : governor;
    }

    /** "accused X of bombing Y": X bombs; "fled after killing Y": who flees kills. */
    private List<Integer> adverbialController(int verb, int governor, int depth) {
        if (!isPredicate(governor) || forms.isFinite(verb)) {
            return List.of();
        }
        String mark = marks(verb);
        boolean ofObject = mark.equals("of") || mark.equals("from");
        if (ofObject && !forms.isPassive(governor)) {
            List<Integer> object = dependents.children(governor, "obj");
            if (!object.isEmpty()) {
                return object;
            }
        }
        if (mark.equals("for") && !forms.isPassive(governor)) {
            List<Integer> object = dependents.children(governor, "obj");
            return object.isEmpty() ? surfaceSubjects(governor, depth + 1) : object;
        }
        if (mark.equals("by") && forms.isPassive(governor)) {
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

    /** Clauses that complete a word: "agreed to withdraw", "said that it fired", "a threat to attack". */
    List<Integer> clauses(int token) {
        List<Integer> found = new ArrayList<>(2);
        if (sentence.token(token).isNoun()) {
            found.addAll(infinitives.of(token));
        }
        for (int child : sentence.children(token)) {
            String relation = sentence.token(child).relation();
            boolean completing = relation.equals("ccomp") || relation.equals("xcomp");
            boolean infinitive = (relation.equals("advcl") || relation.equals("acl")) && forms.isInfinitive(child);
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
        return found.isEmpty() ? dependents.withMeans(verb, preposition) : found;
    }

    /** To whom something is given: "gave Egypt credits", "Egypt was given credits". */
    List<Integer> indirectObjects(int verb) {
        List<Integer> own = dependents.children(verb, "iobj");
        boolean given = own.isEmpty() && isPredicate(verb) && sentence.child(verb, "obj") >= 0 && forms.isPassive(verb);
        return given ? surfaceSubjects(verb, 0) : own;
    }
}
