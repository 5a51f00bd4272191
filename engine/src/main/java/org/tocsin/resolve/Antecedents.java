package org.tocsin.resolve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;

/**
 * Whom a pronoun stands for, found with care: the subject of a clause above it, else the nearest fitting actor before it
 * in the sentence, else the first fitting actor of the sentence before. Where nothing fits the pronoun stays one.
 */
final class Antecedents {

    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "himself", "herself", "i", "me", "who", "his", "my", "whose");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose");
    private static final Set<String> THINGS = Set.of("it", "itself", "its");
    private static final Set<String> GROUPS = Set.of("they", "them", "themselves", "we", "us", "ourselves", "their", "our");

    private Antecedents() {}

    /** An actor and the sentence that it was found in. */
    record Found(ActorMention actor, Candidates in) {}

    /**
     * @param pronoun the pronoun's mention
     * @param here its sentence
     * @param before the sentence before it in the same field, or null
     */
    static @Nullable Found of(ActorMention pronoun, Candidates here, @Nullable Candidates before) {
        String word = here.sentence().token(pronoun.head()).form().toLowerCase(Locale.ROOT);
        if (RELATIVE.contains(word)) {
            ActorMention named = modified(pronoun, here);
            return named == null ? null : new Found(named, here);
        }
        ActorMention barred = ownSubject(pronoun, here, word);
        ActorMention above = subjectAbove(pronoun, here, word, barred);
        if (above != null) {
            return new Found(above, here);
        }
        ActorMention nearest = null;
        boolean possessive = here.sentence().token(pronoun.head()).tag().equals("PRP$");
        for (ActorMention actor : here.actors()) {
            boolean stands = possessive || isSubjectLike(here.sentence(), actor);
            boolean own = actor.covers(here.sentence().token(pronoun.head()).head());
            if (actor.last() < pronoun.first() && fits(actor, word) && stands && !own && !actor.equals(barred)) {
                nearest = actor;
            }
        }
        if (nearest != null) {
            return new Found(nearest, here);
        }
        return before == null ? null : firstSubject(before, word);
    }

    /** "the engineers, who were freed": a relative pronoun takes up what stands before it. */
    private static @Nullable ActorMention modified(ActorMention relative, Candidates here) {
        ActorMention nearest = null;
        for (ActorMention actor : here.actors()) {
            if (actor.last() < relative.first() && fits(actor, "who")) {
                nearest = actor;
            }
        }
        return nearest;
    }

    private static @Nullable Found firstSubject(Candidates before, String word) {
        for (ActorMention actor : before.actors()) {
            if (fits(actor, word) && isSubjectLike(before.sentence(), actor)) {
                return new Found(actor, before);
            }
        }
        return null;
    }

    /** "urged Israel to end its offensive": who ends it stands as the object of the verb above. */
    private static @Nullable ActorMention controllerOf(int clause, int verb, Candidates here) {
        Sentence sentence = here.sentence();
        String relation = sentence.token(clause).relation();
        int object = sentence.child(verb, "obj");
        boolean controlled = (relation.equals("xcomp") || relation.equals("ccomp")) && sentence.child(clause, "nsubj") < 0;
        return controlled && object >= 0 && object < clause ? here.actorAt(object) : null;
    }

    /**
     * Whom a pronoun cannot stand for: "soldiers shot them" is not about the soldiers themselves. Possessives may take up
     * their clause's subject ("Hungary wielded its veto"), but "their" not a single body.
     */
    private static @Nullable ActorMention ownSubject(ActorMention pronoun, Candidates here, String word) {
        Sentence sentence = here.sentence();
        Token token = sentence.token(pronoun.head());
        boolean reflexive = word.endsWith("self") || word.endsWith("selves");
        boolean possessive = token.tag().equals("PRP$");
        if (reflexive || token.relation().startsWith("nsubj") || (possessive && !word.equals("their"))) {
            return null;
        }
        int at = token.head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        if (at < 0) {
            return null;
        }
        for (int child : sentence.children(at)) {
            ActorMention actor = here.actorAt(child);
            if (sentence.token(child).relation().startsWith("nsubj") && actor != null) {
                return possessive && actor.human() ? null : actor;
            }
        }
        return null;
    }

    /** "Libya said it would ...": the subject of a governing clause. */
    private static @Nullable ActorMention subjectAbove(
            ActorMention pronoun, Candidates here, String word, @Nullable ActorMention barred) {
        Sentence sentence = here.sentence();
        int from = pronoun.head();
        int at = sentence.token(from).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            ActorMention controller = controllerOf(from, at, here);
            if (controller != null && !controller.equals(barred) && fits(controller, word)) {
                return controller;
            }
            from = at;
            for (int child : sentence.children(at)) {
                ActorMention actor = here.actorAt(child);
                boolean subject = sentence.token(child).relation().startsWith("nsubj");
                boolean own = actor != null && actor.covers(sentence.token(pronoun.head()).head());
                if (subject && actor != null && !own && !actor.equals(barred) && fits(actor, word)) {
                    return actor;
                }
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    private static boolean isSubjectLike(Sentence sentence, ActorMention actor) {
        Token head = sentence.token(actor.head());
        return head.relation().startsWith("nsubj") || head.relation().equals("nmod:poss") || head.relation().equals("root")
                || controls(sentence, head);
    }

    /** "urged Israel to end its offensive": the object of a verb that does what a clause behind it says. */
    private static boolean controls(Sentence sentence, Token object) {
        if (object.head() < 0 || !(object.relation().equals("obj") || object.relation().equals("iobj"))) {
            return false;
        }
        for (int child : sentence.children(object.head())) {
            String relation = sentence.token(child).relation();
            if (child > object.index() && (relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the group", "the militia": the nearest armed group or body that is known by name, before it in the sentence or in
     * the one before.
     */
    static @Nullable Found ofGroup(ActorMention mention, Candidates here, @Nullable Candidates before) {
        ActorMention nearest = null;
        for (ActorMention actor : here.actors()) {
            if (actor.last() < mention.first() && isGroup(actor)) {
                nearest = actor;
            }
        }
        if (nearest != null) {
            return new Found(nearest, here);
        }
        if (before == null) {
            return null;
        }
        for (ActorMention actor : before.actors()) {
            if (isGroup(actor)) {
                return new Found(actor, before);
            }
        }
        return null;
    }

    private static boolean isGroup(ActorMention actor) {
        return actor.entry() != null && actor.entry().kind() == ActorEntry.Kind.GROUP;
    }

    private static boolean fits(ActorMention actor, String pronoun) {
        if (actor.form() == Form.PRONOUN) {
            return false;
        }
        boolean plural = actor.role() != null && actor.role().kind() != RoleNoun.Kind.BODY;
        if (PERSONS.contains(pronoun)) {
            return actor.form() == Form.PERSON || (actor.human() && actor.form() != Form.PEOPLE);
        }
        if (THINGS.contains(pronoun)) {
            return !actor.human() || (actor.role() != null && actor.role().kind() == RoleNoun.Kind.GROUP);
        }
        return GROUPS.contains(pronoun) && (plural || !actor.human() || actor.form() == Form.PEOPLE);
    }
}
