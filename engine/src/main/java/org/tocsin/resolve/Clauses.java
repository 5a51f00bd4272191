package org.tocsin.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/** What the clauses around a pronoun say of whom it can and cannot stand for. */
final class Clauses {

    /** Verbs whose object is whom a clause behind "saying" is about. */
    private static final Set<String> BLAMING =
            Set.of("blame", "accuse", "condemn", "criticize", "criticise", "denounce", "fault", "charge", "sanction", "rebuke");

    /** "with nine men behind him": where somebody is, which may be the subject itself. */
    private static final Set<String> WHERE = Set.of(
            "behind", "around", "before", "after", "near", "beside", "with", "under", "above", "over", "between", "among", "about");

    private Clauses() {}

    /** "urged Israel to end its offensive": who ends it stands as the object of the verb above. */
    static @Nullable ActorMention controllerOf(int clause, int verb, Candidates here) {
        Sentence sentence = here.sentence();
        String relation = sentence.token(clause).relation();
        int object = sentence.child(verb, "obj");
        boolean controlled = (relation.equals("xcomp") || relation.equals("ccomp")) && sentence.child(clause, "nsubj") < 0;
        return controlled && object >= 0 && object < clause ? here.actorAt(object) : null;
    }

    /** "Hamas blamed Israel, saying it had crossed every line": whom the subject of a past clause behind "saying" is. */
    static @Nullable ActorMention blamed(ActorMention pronoun, Candidates here) {
        Sentence sentence = here.sentence();
        Token token = sentence.token(pronoun.head());
        int clause = token.relation().startsWith("nsubj") ? token.head() : -1;
        int saying = clause >= 0 && sentence.token(clause).relation().equals("ccomp") ? sentence.token(clause).head() : -1;
        int blaming = saying >= 0 && sentence.token(saying).tag().equals("VBG") ? sentence.token(saying).head() : -1;
        if (blaming < 0 || !BLAMING.contains(sentence.token(blaming).lemma())) {
            return null;
        }
        for (int child : sentence.children(clause)) {
            if (sentence.token(child).tag().equals("MD")) {
                return null;
            }
        }
        int object = sentence.child(blaming, "obj");
        return object < 0 ? null : here.actorAt(object);
    }

    /**
     * Whom a pronoun cannot stand for: "soldiers shot them" is not about the soldiers themselves. Possessives may take up
     * their clause's subject ("Hungary wielded its veto"), but "their" not a single body.
     */
    static @Nullable ActorMention ownSubject(ActorMention pronoun, Candidates here, String word) {
        Sentence sentence = here.sentence();
        Token token = sentence.token(pronoun.head());
        boolean reflexive = word.endsWith("self") || word.endsWith("selves");
        boolean possessive = token.tag().equals("PRP$");
        if (reflexive || Standing.of(pronoun, sentence) == Standing.SUBJECT || (possessive && !word.equals("their"))) {
            return null;
        }
        if (!sentence.parsed()) {
            return possessive ? null : subjectBefore(pronoun, here);
        }
        if (!possessive && isWhere(pronoun.head(), sentence)) {
            return null;
        }
        ActorMention subject = subjectOf(pronoun.head(), here);
        return subject != null && possessive && subject.human() ? null : subject;
    }

    private static boolean isWhere(int token, Sentence sentence) {
        int preposition = sentence.child(token, "case");
        return preposition >= 0 && WHERE.contains(sentence.lowerForm(preposition));
    }

    /** The subject of the clause that a token stands in; of a verb without one, of the clause above. */
    private static @Nullable ActorMention subjectOf(int token, Candidates here) {
        Sentence sentence = here.sentence();
        int at = sentence.token(token).head();
        while (at >= 0) {
            if (sentence.token(at).isVerb()) {
                int from = at;
                int above = sentence.token(at).head();
                ActorMention controller = above < 0 ? null : controllerOf(from, above, here);
                if (controller != null) {
                    return controller;
                }
                for (int child : sentence.children(at)) {
                    if (sentence.token(child).relation().startsWith("nsubj")) {
                        return here.actorAt(child);
                    }
                }
                String relation = sentence.token(at).relation();
                if (!relation.equals("xcomp") && !relation.equals("conj") && !relation.equals("ccomp")) {
                    return null;
                }
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    /** Where there is no tree: the last subject before a pronoun. */
    private static @Nullable ActorMention subjectBefore(ActorMention pronoun, Candidates here) {
        ActorMention last = null;
        for (ActorMention actor : here.actors()) {
            if (actor.last() < pronoun.first() && Standing.of(actor, here.sentence()) == Standing.SUBJECT) {
                last = actor;
            }
        }
        return last;
    }
}
