package org.tocsin.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    /** What speaks for the first subject of a sentence, and for one whose name is of the pronoun's sex. */
    private static final double FIRST = 10;

    private static final double SEX = 30;

    /** So many pronouns in a row are followed back to a name. */
    private static final int LONGEST_CHAIN = 5;

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
        Found found = of(pronoun, sentence, discourse, LONGEST_CHAIN);
        return found == null ? null : byName(found);
    }

    /** "its spokesman, Aldo Ruiz": who is named beside the office goes by the name. */
    private static Found byName(Found found) {
        ActorMention actor = found.actor();
        boolean office = actor.form() == Form.ROLE && actor.standsFor() == null && actor.members().isEmpty();
        int apposed = office ? found.in().sentence().child(actor.head(), "appos") : -1;
        ActorMention named = apposed < 0 ? null : found.in().actorAt(apposed);
        boolean person = named != null
                && (named.form() == Form.PERSON || (named.form() == Form.KNOWN && named.people()));
        return named != null && person ? new Found(named, found.in()) : found;
    }

    private static @Nullable Found of(ActorMention pronoun, int sentence, Discourse discourse, int chain) {
        Candidates here = discourse.at(sentence);
        String word = here.sentence().lowerForm(pronoun.head());
        if (RELATIVE.contains(word)) {
            ActorMention named = modified(pronoun, here);
            return named == null ? null : new Found(named, here);
        }
        if (isExpletive(pronoun, here.sentence(), word)) {
            return null;
        }
        ActorMention barred = Clauses.ownSubject(pronoun, here, word);
        if (SPEAKERS.contains(word)) {
            Found quoted = speaker(pronoun, sentence, discourse);
            ActorMention saying = quoted == null ? subjectAbove(pronoun, here, word, barred) : null;
            return saying == null ? quoted : new Found(saying, here);
        }
        ActorMention blamed = Clauses.blamed(pronoun, here);
        if (blamed != null && fits(blamed, here.sentence(), word)) {
            return new Found(blamed, here);
        }
        ActorMention above = subjectAbove(pronoun, here, word, barred);
        if (above != null) {
            return new Found(above, here);
        }
        return ranked(pronoun, sentence, discourse, barred, chain);
    }

    /** The fitting actor of highest rank before the pronoun, in its sentence or, where that has none, in those before. */
    private static @Nullable Found ranked(
            ActorMention pronoun, int sentence, Discourse discourse, @Nullable ActorMention barred, int chain) {
        Candidates here = discourse.at(sentence);
        String word = here.sentence().lowerForm(pronoun.head());
        boolean possessive = here.sentence().token(pronoun.head()).tag().equals("PRP$");
        Salience salience = new Salience(Standing.of(pronoun, here.sentence()) == Standing.SUBJECT, GROUPS.contains(word));
        Set<String> excluded = excluded(barred, sentence, discourse, chain);
        double bonus = FIRST;
        for (ActorMention actor : here.actors()) {
            Standing standing = Standing.of(actor, here.sentence());
            boolean stands = possessive || isSubjectLike(here.sentence(), actor, standing);
            boolean own = actor.covers(here.sentence().token(pronoun.head()).head());
            if (actor.last() < pronoun.first() && stands && !own && isCandidate(actor, here, word, excluded)) {
                weigh(actor, here, 0, standing, bonus, salience, word);
                bonus = standing == Standing.SUBJECT ? 0 : bonus;
            }
        }
        Found nearest = salience.best();
        if (nearest != null) {
            return nearest;
        }
        int distance = 0;
        for (Candidates before : discourse.before(sentence, PERSONS.contains(word) ? Discourse.REACH : BODY_REACH)) {
            distance++;
            bonus = FIRST;
            for (ActorMention actor : before.actors()) {
                Standing standing = Standing.of(actor, before.sentence());
                boolean subject = standing == Standing.SUBJECT;
                if (isCandidate(actor, before, word, excluded)) {
                    weigh(actor, before, distance, standing, bonus, salience, word);
                } else if (distance == 1 && chain > 0 && subject && bonus > 0 && sameKind(actor, before, word)) {
                    Found same = of(actor, before.sentence().index(), discourse, chain - 1);
                    if (same != null && isCandidate(same.actor(), same.in(), word, excluded)) {
                        weigh(same.actor(), same.in(), distance, standing, bonus, salience, word);
                    }
                }
                bonus = subject ? 0 : bonus;
            }
        }
        return salience.best();
    }

    private static boolean isCandidate(ActorMention actor, Candidates in, String word, Set<String> excluded) {
        Sentence sentence = in.sentence();
        Token head = sentence.token(actor.head());
        boolean apposed = head.relation().equals("appos") && head.head() >= 0 && in.actorAt(head.head()) != null
                && actor.form() == Form.ROLE;
        return !apposed && fits(actor, sentence, word) && !Genders.contradict(actor, sentence, word)
                && !excluded.contains(Salience.identity(actor, sentence));
    }

    /** "He ... He": the same pronoun as the subject of the sentence before is a sign of the same person. */
    private static boolean sameKind(ActorMention pronoun, Candidates in, String word) {
        if (pronoun.form() != Form.PRONOUN) {
            return false;
        }
        String other = in.sentence().lowerForm(pronoun.head());
        return Stream.of(HE, SHE, GROUPS, THINGS).anyMatch(kind -> kind.contains(other) && kind.contains(word));
    }

    /** Whom the pronoun cannot stand for, with whom that one stands for where it is a pronoun too. */
    private static Set<String> excluded(@Nullable ActorMention barred, int sentence, Discourse discourse, int chain) {
        if (barred == null) {
            return Set.of();
        }
        Sentence here = discourse.at(sentence).sentence();
        Found meant = barred.form() == Form.PRONOUN && chain > 0 ? of(barred, sentence, discourse, chain - 1) : null;
        return meant == null
                ? Set.of(Salience.identity(barred, here))
                : Set.of(Salience.identity(barred, here), Salience.identity(meant.actor(), meant.in().sentence()));
    }

    /** "Herders and farmers ... they": for several, those who are joined by "and" weigh as one. */
    private static void weigh(
            ActorMention actor, Candidates in, int distance, Standing standing, double bonus, Salience salience, String word) {
        ActorMention joined = GROUPS.contains(word) ? in.joined(actor) : null;
        double sex = Genders.confirm(actor, in.sentence(), word) ? SEX : 0;
        salience.weigh(joined == null ? actor : joined, in, distance, standing, bonus + sex);
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

    /** "Libya said it would ...": the subject of a governing clause. */
    private static @Nullable ActorMention subjectAbove(
            ActorMention pronoun, Candidates here, String word, @Nullable ActorMention barred) {
        Sentence sentence = here.sentence();
        int from = pronoun.head();
        int at = sentence.token(from).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            ActorMention controller = Clauses.controllerOf(from, at, here);
            if (controller != null && !controller.equals(barred) && fits(controller, here.sentence(), word)) {
                return controller;
            }
            from = at;
            for (int child : sentence.children(at)) {
                ActorMention actor = here.actorAt(child);
                boolean subject = sentence.token(child).relation().startsWith("nsubj");
                boolean own = actor != null && actor.covers(sentence.token(pronoun.head()).head());
                boolean behind = actor != null && actor.first() > pronoun.first() && !SPEAKERS.contains(word);
                if (subject && actor != null && !own && !behind && !actor.equals(barred) && fits(actor, sentence, word)
                        && !Genders.contradict(actor, sentence, word)) {
                    return actor;
                }
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    private static boolean isSubjectLike(Sentence sentence, ActorMention actor, Standing standing) {
        return standing == Standing.SUBJECT || standing == Standing.OWNER || controls(sentence, sentence.token(actor.head()));
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
    static boolean isSeveral(ActorMention actor, Sentence sentence) {
        RoleNoun role = actor.role();
        boolean plural = (role != null && actor.standsFor() != null)
                ? actor.standsFor().words().toLowerCase(Locale.ROOT).endsWith(role.plural())
                : sentence.token(actor.head()).tag().endsWith("S");
        boolean people = role != null
                && (role.kind() == RoleNoun.Kind.GROUP || (role.kind() == RoleNoun.Kind.PERSON && plural));
        return people || actor.form() == Form.PEOPLE || !actor.members().isEmpty();
    }
}
