package org.tocsin.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.resolve.Participants.Resolved;

/**
 * To whom people under arms belong whose own words do not say it: "fighters from the Islamic State group", "forces loyal to
 * Khalifa Haftar", "rebels allied with Rwanda".
 */
final class Affiliation {

    private static final Set<String> LOYAL = Set.of("loyal", "allied", "aligned", "affiliated", "linked", "faithful", "sympathetic");

    private static final Set<String> TO = Set.of("to", "with");

    private static final Set<String> FROM = Set.of("from", "of", "with");

    private Affiliation() {}

    /** Reads who an actor is. */
    interface Reader {
        Participant read(ActorMention mention);
    }

    /**
     * The people as those of whom they belong to: a group's fighters stand for it, others have the country of whom they
     * follow.
     *
     * @param mention the people
     * @param here their sentence
     * @param resolved who they are by their own words
     * @param reader says who another mention is
     * @return null where nothing is said of it, or the people have a country or a name
     */
    static @Nullable Resolved of(ActorMention mention, Candidates here, Resolved resolved, Reader reader) {
        Participant who = resolved.participant();
        if (who.country() != null || who.id() != null || mention.form() != Form.ROLE || !mention.armed()) {
            return null;
        }
        Sentence sentence = here.sentence();
        for (int child : sentence.children(mention.head())) {
            int leader = child > mention.last() ? leader(sentence, child) : -1;
            ActorMention of = leader < 0 ? null : here.actorAt(leader);
            if (of == null || of.form() == Form.PRONOUN || of.covers(mention.head())) {
                continue;
            }
            boolean follow = !sentence.token(child).relation().equals("nmod");
            boolean group = of.entry() != null && of.entry().kind() == ActorEntry.Kind.GROUP;
            Participant as = reader.read(of);
            if (group || (follow && as.country() != null)) {
                return as(resolved, as, group && !follow);
            }
        }
        return null;
    }

    /** The head of whom a dependent of the people names as theirs; -1 where it names nobody. */
    private static int leader(Sentence sentence, int child) {
        String relation = sentence.token(child).relation();
        if (relation.equals("nmod")) {
            return hasCase(sentence, child, FROM) ? child : -1;
        }
        boolean follows = (relation.equals("amod") || relation.equals("acl")) && LOYAL.contains(sentence.lowerForm(child));
        for (int whom : follows ? sentence.children(child) : new int[0]) {
            if (sentence.token(whom).relation().equals("obl") && hasCase(sentence, whom, TO)) {
                return whom;
            }
        }
        return -1;
    }

    private static boolean hasCase(Sentence sentence, int noun, Set<String> words) {
        int mark = sentence.child(noun, "case");
        return mark >= 0 && words.contains(sentence.lowerForm(mark));
    }

    private static Resolved as(Resolved people, Participant whose, boolean same) {
        Participant who = people.participant();
        Participant theirs = new Participant(
                who.quote(), same ? whose.name() : who.name(), same ? whose.id() : null, whose.country(),
                same ? whose.sectors() : who.sectors(), true, who.persons());
        String step = "\"" + who.quote().text() + "\" belongs to \"" + whose.quote().text() + "\"";
        return new Resolved(people.first(), people.last(), theirs, step);
    }
}
