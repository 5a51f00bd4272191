package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** The deep arguments of nouns: their own modifiers, and what the light verb that carries them has. */
final class NounArguments {

    /** Verbs that lay an act to somebody, with the word before whom. */
    private static final Map<String, String> LAYING = Map.of("blame", "on", "pin", "on", "attribute", "to", "ascribe", "to", "trace", "to");

    private static final Set<String> VICTIMS = Set.of("victim", "target", "casualty");

    private final Sentence sentence;
    private final Grammar grammar;
    private final VerbArguments verbs;
    private final Dependents dependents;

    NounArguments(Sentence sentence, Grammar grammar, VerbArguments verbs, Dependents dependents) {
        this.dependents = dependents;
        this.sentence = sentence;
        this.grammar = grammar;
        this.verbs = verbs;
    }

    List<Integer> subjects(int noun) {
        int verb = lightVerb(noun);
        if (verb != noun && !isPassiveLight(verb)) {
            List<Integer> carriers = verbs.subjects(verb);
            carriers = carriers.stream().filter(token -> token != noun).toList();
            if (!carriers.isEmpty()) {
                return carriers;
            }
        }
        List<Integer> agents = new ArrayList<>(dependents.joined(noun, "by"));
        if (agents.isEmpty()) {
            // "the release of three hostages by Hamas": the parser hangs the agent on the patient.
            dependents.joined(noun, "of").forEach(patient -> agents.addAll(dependents.joined(patient, "by")));
        }
        if (agents.isEmpty()) {
            agents.addAll(behindGovernor(noun));
        }
        if (agents.isEmpty()) {
            agents.addAll(charged(noun));
        }
        if (agents.isEmpty() && sentence.child(noun, "cop") >= 0 && hasCase(noun, "in")) {
            // "the council is in talks with rebels"
            agents.addAll(dependents.children(noun, "nsubj"));
        }
        return agents.isEmpty() ? otherSubjects(noun) : agents;
    }

    /** "condemned the abduction of two nurses by gunmen": an active verb has no agent of its own; it is its object's. */
    private List<Integer> behindGovernor(int noun) {
        Token word = sentence.token(noun);
        int head = word.head();
        boolean object = word.relation().equals("obj") && head >= 0 && sentence.token(head).isVerb();
        if (!object || dependents.joined(noun, "of").isEmpty() || verbs.isPassive(head)) {
            return List.of();
        }
        return dependents.joined(head, "by").stream()
                .filter(agent -> agent > noun && sentence.token(agent).isNoun() && !FillerTests.isTime(sentence.token(agent)))
                .toList();
    }

    private List<Integer> otherSubjects(int noun) {
        List<Integer> agents = participleAgents(noun);
        if (agents.isEmpty()) {
            agents = partOf(noun);
        }
        if (agents.isEmpty()) {
            agents = dependents.children(noun, "nmod:poss");
        }
        return agents.isEmpty() ? modifiers(noun) : agents;
    }

    /** The doers whom a deed's own clause names: "an attack claimed by rebels", "the attack was blamed on rebels". */
    List<Integer> namedDoers(int noun) {
        List<Integer> agents = participleAgents(noun);
        if (agents.isEmpty()) {
            agents = charged(noun);
        }
        // "a wave of attacks blamed on rebels"
        int head = sentence.token(noun).head();
        boolean part = agents.isEmpty() && head >= 0 && sentence.token(noun).relation().equals("nmod")
                && grammar.transparent().contains(sentence.token(head).lemma());
        return part ? namedDoers(head) : agents;
    }

    /**
     * To whom an act is laid: "claimed responsibility for the attack", "claimed the attack", "blamed X for the attack", "blamed the attack on X",
     * "X was behind the attack", "X is on strike".
     */
    private List<Integer> charged(int noun) {
        Token word = sentence.token(noun);
        int head = word.head();
        List<Integer> engaged = dependents.children(noun, "nsubj");
        if (!engaged.isEmpty() && (hasCase(noun, "behind") || hasCase(noun, "on"))) {
            return engaged;
        }
        if (head < 0) {
            return List.of();
        }
        Token governor = sentence.token(head);
        if (word.relation().equals("nsubj:pass") || (word.relation().equals("nsubj") && verbs.isPassive(head))) {
            List<Integer> laid = laidTo(head, governor.lemma());
            if (!laid.isEmpty()) {
                return laid;
            }
        }
        boolean marked = hasCase(noun, "for") || hasCase(noun, "of") || hasCase(noun, "in") || hasCase(noun, "with");
        if (marked && governor.tag().startsWith("JJ") && grammar.charge().contains(governor.lemma())) {
            return dependents.children(head, "nsubj");
        }
        if (marked && governor.isNoun() && grammar.charge().contains(governor.lemma()) && governor.head() >= 0
                && sentence.token(governor.head()).isVerb()) {
            return verbs.subjects(governor.head());
        }
        if (governor.isVerb() && word.relation().equals("obj") && grammar.claiming().contains(governor.lemma())) {
            return verbs.subjects(head);
        }
        if (governor.isVerb() && grammar.charge().contains(governor.lemma())) {
            return marked ? verbs.objects(head) : word.relation().equals("obj") ? dependents.joined(head, "on") : List.of();
        }
        return List.of();
    }

    private boolean hasCase(int noun, String preposition) {
        for (int child : sentence.children(noun)) {
            Token word = sentence.token(child);
            if (word.relation().equals("case") && word.lemma().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Those whom the act of a noun befalls: "of", the bearer under a light verb, "the town is under siege". */
    List<Integer> objects(int noun) {
        int verb = lightVerb(noun);
        if (verb != noun && isPassiveLight(verb)) {
            List<Integer> bearers = verbs.subjects(verb);
            if (!bearers.isEmpty()) {
                return bearers;
            }
        }
        boolean state = sentence.child(noun, "cop") >= 0 && (hasCase(noun, "under") || hasCase(noun, "in"));
        List<Integer> borne = state ? dependents.children(noun, "nsubj") : List.of();
        if (!borne.isEmpty()) {
            return borne;
        }
        List<Integer> victims = victims(noun);
        if (!victims.isEmpty()) {
            return victims;
        }
        List<Integer> of = dependents.joined(noun, "of");
        return of.isEmpty() ? hit(noun) : of;
    }

    /** "the victims of the attack were two monks": who they are. */
    private List<Integer> victims(int noun) {
        Token word = sentence.token(noun);
        int victim = word.relation().equals("nmod") && hasCase(noun, "of") ? word.head() : -1;
        boolean named = victim >= 0 && VICTIMS.contains(sentence.token(victim).lemma()) && sentence.token(victim).relation().equals("nsubj");
        int who = named ? sentence.token(victim).head() : -1;
        return who >= 0 && sentence.child(who, "cop") >= 0 ? List.of(who) : List.of();
    }

    /** "the strike hit a depot": the verb says only that the noun took effect, and on what. */
    private List<Integer> hit(int noun) {
        Token word = sentence.token(noun);
        boolean subject = word.relation().equals("nsubj") && word.head() >= 0;
        return subject && grammar.hitting().contains(sentence.token(word.head()).lemma())
                ? verbs.objects(word.head())
                : List.of();
    }

    /** What a preposition joins to a noun; where nothing, what it joins to the light verb that carries it. */
    List<Integer> prepositional(int noun, String preposition) {
        List<Integer> own = dependents.joined(noun, preposition);
        if (own.isEmpty()) {
            own = dependents.withMeans(noun, preposition);
        }
        int verb = lightVerb(noun);
        if (verb == noun && occurrence(noun) >= 0) {
            verb = occurrence(noun);
        }
        if (!own.isEmpty() || verb == noun) {
            return own;
        }
        return dependents.joined(verb, preposition).stream().filter(token -> token != noun).toList();
    }

    /** "strikes continue against X": the verb that says only that the noun takes place; -1 where there is none. */
    private int occurrence(int noun) {
        Token word = sentence.token(noun);
        boolean subject = word.relation().startsWith("nsubj") && word.head() >= 0;
        return subject && grammar.occurrence().contains(sentence.token(word.head()).lemma()) ? word.head() : -1;
    }

    /** Words before a noun that modify it. */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : sentence.children(noun)) {
            String relation = sentence.token(child).relation();
            boolean before = child < noun && (relation.equals("compound") || relation.equals("amod") || relation.equals("nmod"));
            if (before) {
                found.add(child);
                found.addAll(holders(child));
            } else if (relation.startsWith("acl") && grammar.holding().contains(sentence.lowerForm(child))) {
                // "territory held by rebels"
                found.addAll(dependents.joined(child, "by"));
            }
        }
        return found;
    }

    /** "ISIL-held territory": who holds it stands before the participle. */
    private List<Integer> holders(int modifier) {
        List<Integer> found = new ArrayList<>(0);
        boolean hyphenated = modifier > 1 && sentence.token(modifier - 1).tag().equals("HYPH")
                && grammar.holding().contains(sentence.token(modifier).form());
        if (hyphenated && sentence.token(modifier - 2).head() == modifier) {
            found.add(modifier - 2);
        }
        return found;
    }

    /** "air raids, including strikes on depots": the part is done by who does the whole. */
    private List<Integer> partOf(int noun) {
        int head = sentence.token(noun).head();
        boolean part = hasCase(noun, "include") && head >= 0;
        if (!part) {
            return List.of();
        }
        if (sentence.token(head).isNoun()) {
            return subjects(head);
        }
        List<Integer> objects = dependents.children(head, "obj");
        return objects.isEmpty() ? List.of() : subjects(objects.get(0));
    }

    /** "an attack carried out by X", "a raid launched by X", "a bombing claimed by X", "an ambush blamed on X". */
    private List<Integer> participleAgents(int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).relation().startsWith("acl")) {
                List<Integer> agents = participleAgents(child, noun);
                if (!agents.isEmpty()) {
                    return agents;
                }
            }
        }
        return List.of();
    }

    private List<Integer> participleAgents(int participle, int noun) {
        String lemma = sentence.token(participle).lemma();
        List<Integer> agents = grammar.lightActive().contains(lemma) ? carryingOut(participle) : laidTo(participle, lemma);
        List<Integer> others = agents.isEmpty() ? dependents.children(participle, "conj") : List.of();
        for (int other : others) {
            agents = agents.isEmpty() && other != noun ? participleAgents(other, noun) : agents;
        }
        return agents;
    }

    private List<Integer> carryingOut(int participle) {
        return verbs.isPassive(participle) ? dependents.joined(participle, "by") : dependents.children(participle, "nsubj");
    }

    /** Those whom a passive verb makes the doers of its subject: "claimed by X", "blamed on X", "attributed to X". */
    private List<Integer> laidTo(int verb, String lemma) {
        if (grammar.claiming().contains(lemma)) {
            return dependents.joined(verb, "by");
        }
        String preposition = LAYING.get(lemma);
        return preposition == null ? List.of() : dependents.joined(verb, preposition);
    }

    /** The light verb that carries a noun as its object, its passive subject or its "under"; else the noun itself. */
    int lightVerb(int noun) {
        Token word = sentence.token(noun);
        int head = word.head();
        if (head < 0) {
            return noun;
        }
        Token governor = sentence.token(head);
        if (word.relation().equals("conj") && governor.isNoun()) {
            int carried = lightVerb(head);
            return carried == head ? noun : carried;
        }
        if (!governor.isVerb()) {
            return noun;
        }
        if (isMisplaced(noun, governor)) {
            return governor.head();
        }
        boolean carried = switch (word.relation()) {
            case "obj", "nsubj:pass" -> grammar.lightActive().contains(governor.lemma())
                    || grammar.lightPassive().contains(governor.lemma());
            case "obl" -> (grammar.lightPassive().contains(governor.lemma()) && dependents.joined(head, "under").contains(noun))
                    || (grammar.lightOblique().contains(governor.lemma() + " in") && dependents.joined(head, "in").contains(noun));
            default -> false;
        };
        return carried ? head : noun;
    }

    /** "carried out strikes on depots used by rebels": the parser can take the object for the subject of the participle. */
    private boolean isMisplaced(int noun, Token participle) {
        int verb = participle.head();
        boolean clause = participle.relation().equals("dep") || participle.relation().equals("ccomp");
        if (!clause || verb < 0 || verb > noun || !participle.tag().equals("VBN")
                || !sentence.token(noun).relation().startsWith("nsubj") || !sentence.token(verb).isVerb()) {
            return false;
        }
        return grammar.lightActive().contains(sentence.token(verb).lemma()) && sentence.child(verb, "obj") < 0
                && sentence.child(participle.index(), "aux") < 0 && sentence.child(participle.index(), "aux:pass") < 0;
    }

    private boolean isPassiveLight(int verb) {
        return grammar.lightPassive().contains(sentence.token(verb).lemma());
    }
}
