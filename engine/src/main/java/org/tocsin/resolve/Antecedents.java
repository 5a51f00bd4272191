package org.tocsin.resolve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;

/**
 * Whom a pronoun stands for, found with care. "I" and "we" are who is quoted with them, or the subject of a clause above.
 * Others are the subject of a clause above, else the nearest fitting actor before them in the sentence, else the first
 * fitting subject of one of the sentences before. Where nothing fits the pronoun stays one.
 */
final class Antecedents {

    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "himself", "herself", "who", "his", "whose");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose");
    private static final Set<String> SPEAKERS =
            Set.of("i", "me", "my", "we", "us", "our", "ours", "ourselves", "myself");
    private static final Set<String> THINGS = Set.of("it", "itself", "its");
    private static final Set<String> GROUPS = Set.of("they", "them", "themselves", "their");

    private Antecedents() {}

    /** An actor and the sentence that it was found in. */
    record Found(ActorMention actor, Candidates in) {}

    private static final Set<String> LINKING = Set.of("be", "seem", "appear", "emerge", "happen", "remain", "take");

    /** How many sentences back a body is still called "it"; a person may be called "he" farther on. */
    private static final int BODY_REACH = 2;

    /**
     * @param pronoun the pronoun's mention
     * @param sentence the index of its sentence
     * @param discourse the document around it
     */
    static @Nullable Found of(ActorMention pronoun, int sentence, Discourse discourse) {
        Candidates here = discourse.at(sentence);
        String word = here.sentence().token(pronoun.head()).form().toLowerCase(Locale.ROOT);
        if (RELATIVE.contains(word)) {
            ActorMention named = modified(pronoun, here);
            return named == null ? null : new Found(named, here);
        }
        if (isExpletive(pronoun, here.sentence(), word)) {
            return null;
        }
        ActorMention barred = ownSubject(pronoun, here, word);
        if (SPEAKERS.contains(word)) {
            Found quoted = speaker(pronoun, sentence, discourse);
            ActorMention saying = quoted == null ? subjectAbove(pronoun, here, word, barred) : null;
            return saying == null ? quoted : new Found(saying, here);
        }
        ActorMention above = subjectAbove(pronoun, here, word, barred);
        if (above != null) {
            return new Found(above, here);
        }
        ActorMention nearest = null;
        ActorMention many = null;
        boolean possessive = here.sentence().token(pronoun.head()).tag().equals("PRP$");
        for (ActorMention actor : here.actors()) {
            boolean stands = possessive || isSubjectLike(here.sentence(), actor);
            boolean own = actor.covers(here.sentence().token(pronoun.head()).head());
            if (actor.last() < pronoun.first() && fits(actor, here.sentence(), word) && stands && !own && !actor.equals(barred)) {
                nearest = actor;
                many = GROUPS.contains(word) && isSeveral(actor, here.sentence()) ? actor : many;
            }
        }
        if (nearest != null) {
            // "they" are rather people than a body.
            return new Found(many == null ? nearest : many, here);
        }
        for (Candidates before : discourse.before(sentence, PERSONS.contains(word) ? Discourse.REACH : BODY_REACH)) {
            Found found = firstSubject(before, word);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "it is imperative for all to help", "it seems that": a subject that stands for a clause behind it. */
    private static boolean isExpletive(ActorMention pronoun, Sentence sentence, String word) {
        Token token = sentence.token(pronoun.head());
        if (!word.equals("it") || token.head() < 0 || !(token.relation().startsWith("nsubj") || token.relation().equals("expl"))) {
            return false;
        }
        int predicate = token.head();
        boolean linked = sentence.child(predicate, "cop") >= 0 || LINKING.contains(sentence.token(predicate).lemma());
        for (int child : sentence.children(predicate)) {
            String relation = sentence.token(child).relation();
            boolean clause = relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("csubj") || relation.equals("advcl");
            if (linked && clause && child > predicate) {
                return true;
            }
        }
        return false;
    }

    /** Who is quoted with a pronoun, or whom that speaker's own pronoun stands for. */
    private static @Nullable Found speaker(ActorMention pronoun, int sentence, Discourse discourse) {
        int clause = discourse.at(sentence).sentence().token(pronoun.head()).head();
        Found found = discourse.speaker(sentence, clause < 0 ? pronoun.head() : clause);
        if (found == null || found.actor().form() != Form.PRONOUN) {
            return found;
        }
        Sentence named = found.in().sentence();
        String speaking = named.token(found.actor().head()).form().toLowerCase(Locale.ROOT);
        return SPEAKERS.contains(speaking) ? null : of(found.actor(), named.index(), discourse);
    }

    /** "the engineers, who were freed": a relative pronoun takes up what stands before it. */
    private static @Nullable ActorMention modified(ActorMention relative, Candidates here) {
        ActorMention nearest = null;
        for (ActorMention actor : here.actors()) {
            if (actor.last() < relative.first() && fits(actor, here.sentence(), "who")) {
                nearest = actor;
            }
        }
        return nearest;
    }

    private static @Nullable Found firstSubject(Candidates before, String word) {
        for (ActorMention actor : before.actors()) {
            if (fits(actor, before.sentence(), word) && isSubjectLike(before.sentence(), actor)) {
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
            if (controller != null && !controller.equals(barred) && fits(controller, here.sentence(), word)) {
                return controller;
            }
            from = at;
            for (int child : sentence.children(at)) {
                ActorMention actor = here.actorAt(child);
                boolean subject = sentence.token(child).relation().startsWith("nsubj");
                boolean own = actor != null && actor.covers(sentence.token(pronoun.head()).head());
                if (subject && actor != null && !own && !actor.equals(barred) && fits(actor, sentence, word)) {
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

    private static boolean fits(ActorMention actor, Sentence sentence, String pronoun) {
        if (actor.form() == Form.PRONOUN) {
            return false;
        }
        boolean several = isSeveral(actor, sentence);
        if (SPEAKERS.contains(pronoun)) {
            return true;
        }
        if (pronoun.startsWith("who")) {
            return actor.form() == Form.PERSON || (actor.human() && actor.form() != Form.PEOPLE);
        }
        if (PERSONS.contains(pronoun)) {
            return !several && (actor.form() == Form.PERSON || (actor.human() && actor.form() != Form.PEOPLE));
        }
        if (THINGS.contains(pronoun)) {
            return !actor.human() || (actor.role() != null && actor.role().kind() == RoleNoun.Kind.GROUP);
        }
        return GROUPS.contains(pronoun) && (several || !actor.human());
    }

    /** People, by a plural or by a noun for many. */
    private static boolean isSeveral(ActorMention actor, Sentence sentence) {
        RoleNoun role = actor.role();
        boolean plural = sentence.token(actor.head()).tag().endsWith("S");
        return actor.form() == Form.PEOPLE
                || (role != null && role.kind() == RoleNoun.Kind.GROUP)
                || (role != null && role.kind() == RoleNoun.Kind.PERSON && plural);
    }
}
