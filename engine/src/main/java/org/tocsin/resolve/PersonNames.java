package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.attribute.Quoted;
import org.tocsin.document.FieldText;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;

/**
 * The persons whom a document names, so that a short form stands for the full name: "Oqueli" for "Hector Oqueli", with the
 * office and the nation that the text gives him elsewhere. A short form that fits two persons is left as it is.
 */
public final class PersonNames {

    private static final Set<String> DEFINITE = Set.of("the ");

    private final Map<String, Participant> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> byOffice = new HashMap<>();

    /** The names in all sentences of a document. */
    static PersonNames of(List<SentenceFindings> all, Quoted quoted, Participants participants, @Nullable LocalDate published) {
        PersonNames names = new PersonNames();
        Discourse bare = new Discourse(all, new PersonNames(), quoted);
        for (int index = 0; index < all.size(); index++) {
            SentenceFindings findings = all.get(index);
            for (ActorMention mention : findings.candidates().actors()) {
                boolean person = mention.form() == Form.PERSON || (mention.form() == Form.KNOWN && mention.people());
                if (person && mention.standsFor() == null) {
                    names.add(participants.at(mention.head(), index, bare, published).get(0).participant());
                    names.addOffices(mention, findings);
                }
            }
        }
        return names;
    }

    /** "Mayor Torres", "Torres, mayor of Aldea": the offices that the text gives a person. */
    private void addOffices(ActorMention person, SentenceFindings findings) {
        Sentence sentence = findings.sentence();
        String name = folded(PersonWords.name(person, sentence, findings.text()));
        addOffice(person.role(), name);
        int above = sentence.token(person.head()).relation().equals("appos") ? sentence.token(person.head()).head() : -1;
        for (int token : new int[] {sentence.child(person.head(), "appos"), above}) {
            ActorMention described = token < 0 ? null : findings.candidates().actorAt(token);
            if (described != null && described.form() == Form.ROLE) {
                addOffice(described.role(), name);
            }
        }
    }

    private void addOffice(@Nullable RoleNoun role, String name) {
        if (role != null && role.kind() == RoleNoun.Kind.PERSON) {
            byOffice.computeIfAbsent(role.noun(), noun -> new TreeSet<>()).add(name);
        }
    }

    private void add(Participant person) {
        byName.merge(folded(person.name()), person, PersonNames::fuller);
    }

    /** The first of two, with what only the second knows. */
    private static Participant fuller(Participant first, Participant second) {
        if (first.id() != null || (first.country() != null && !first.sectors().isEmpty())) {
            return first;
        }
        return new Participant(
                first.quote(),
                first.name(),
                second.id(),
                first.country() != null ? first.country() : second.country(),
                first.sectors().isEmpty() ? second.sectors() : first.sectors(),
                first.known() || second.known(),
                first.persons());
    }

    /**
     * The participant under the full name that the document has for it; itself where it has none.
     *
     * @param who a participant of the document
     * @param text the field of its words
     */
    public Participant full(Participant who, FieldText text) {
        Persons persons = who.persons();
        if (persons == null || who.id() != null || !who.name().equals(persons.name())) {
            return who;
        }
        Participant named = find(folded(who.name()));
        if (named == null) {
            named = holder(who, text);
        }
        if (named == null) {
            return who;
        }
        return new Participant(
                who.quote(),
                named.name(),
                named.id(),
                who.country() != null ? who.country() : named.country(),
                who.sectors().isEmpty() ? named.sectors() : who.sectors(),
                who.known() || named.known(),
                new Persons(persons.quote(), named.name(), persons.body(), persons.bodyName()));
    }

    /** "the mayor": the only person of the document who is called so. */
    private @Nullable Participant holder(Participant who, FieldText text) {
        int start = text.text().offsetByCodePoints(0, who.quote().start());
        boolean definite = start >= 4 && DEFINITE.contains(folded(text.text().substring(start - 4, start)));
        Set<String> holders = definite ? byOffice.getOrDefault(folded(who.name()), Set.of()) : Set.of();
        Participant only = null;
        for (String holder : holders) {
            Participant named = find(holder);
            if (named == null || (only != null && !only.name().equals(named.name()))) {
                return null;
            }
            only = named;
        }
        return only;
    }

    private @Nullable Participant find(String name) {
        List<String> words = words(name);
        List<String> best = words;
        for (String other : byName.keySet()) {
            List<String> longer = words(other);
            boolean holds = longer.size() > words.size() && indexIn(longer, words) >= 0;
            if (holds && indexIn(longer, best) >= 0) {
                best = longer;
            } else if (holds && indexIn(best, longer) < 0) {
                return null;
            }
        }
        return byName.get(String.join(" ", best));
    }

    private static int indexIn(List<String> longer, List<String> shorter) {
        return Collections.indexOfSubList(longer, shorter);
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split(" ", -1)));
    }

    /** "al-Jolani" is two words, of which a text may leave out the first. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
