package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;

/**
 * The persons whom a document names, so that a short form stands for the full name: "Oqueli" for "Hector Oqueli", with the
 * office and the nation that the text gives him elsewhere. A short form that fits two persons is left as it is.
 */
public final class PersonNames {

    private final Map<String, Participant> byName = new LinkedHashMap<>();

    /** The names in all sentences of a document. */
    static PersonNames of(List<SentenceFindings> all, Participants participants, @Nullable LocalDate published) {
        PersonNames names = new PersonNames();
        for (SentenceFindings findings : all) {
            for (ActorMention mention : findings.candidates().actors()) {
                if (mention.form() == Form.PERSON || (mention.form() == Form.KNOWN && mention.people())) {
                    names.add(participants.mentioned(mention, findings.sentence(), findings.text(), published));
                }
            }
        }
        return names;
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

    /** The participant under the full name that the document has for it; itself where it has none. */
    public Participant full(Participant who) {
        Persons persons = who.persons();
        if (persons == null || who.id() != null || !who.name().equals(persons.name())) {
            return who;
        }
        Participant named = find(folded(who.name()));
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

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
