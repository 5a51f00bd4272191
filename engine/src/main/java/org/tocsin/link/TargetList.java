package org.tocsin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.Evidence;
import org.tocsin.event.Incident.IncidentTarget;
import org.tocsin.event.Participant;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.link.Whom.Identity;

/**
 * What an incident hit: the targets of its events, each once. Other words for one that is listed add to its evidence, and a
 * counted group gives way to the names of its people ("two reporters" to the two who are named further on).
 */
final class TargetList {

    private final SameOnes people;
    private final SameOnes things;
    private final Wording wording;
    private final List<Entry> found = new ArrayList<>();

    TargetList(SameOnes people, SameOnes things, Wording wording) {
        this.people = people;
        this.things = things;
        this.wording = wording;
    }

    private record Entry(IncidentTarget target, Whom whom) {}

    List<IncidentTarget> of(List<Event> events) {
        for (Event event : events) {
            for (Target target : event.targets()) {
                Whom whom = whom(event, target);
                if (whom != null) {
                    add(event, target, whom);
                }
            }
        }
        return found.stream().filter(entry -> !isNamedElsewhere(entry)).map(Entry::target).toList();
    }

    private void add(Event event, Target target, Whom whom) {
        Quote words = target.quote();
        IncidentTarget one = new IncidentTarget(
                words.text(), whom.name(), target.kind(), target.number(), target.effect(),
                List.of(new Evidence(event.documentId(), event.id(), event.field(), words.start(), words.end())));
        Entry entry = new Entry(one, whom);
        Optional<Entry> same = found.stream().filter(other -> isSame(other, entry)).findFirst();
        if (same.isEmpty()) {
            found.add(entry);
        } else {
            found.set(found.indexOf(same.get()), joined(same.get(), entry));
        }
    }

    private boolean isSame(Entry known, Entry other) {
        if (known.target.kind() != other.target.kind()) {
            return false;
        }
        boolean persons = known.whom.person() && other.whom.person();
        return known.whom.name().equals(other.whom.name())
                || (persons && known.whom.with(other.whom) == Identity.SAME)
                || (persons && other.whom.isShortForm() && isMeant(known, other));
    }

    /** "The general" means whoever was named with that title, "the victim" the only one who is named. */
    private boolean isMeant(Entry known, Entry other) {
        String noun = other.whom.noun();
        boolean titled = Wording.words(known.target.text()).contains(noun);
        return known.whom.isNamedPerson() && !isOfOneEvent(known, other) && (titled || (noun.equals("victim") && isOnlyOne()));
    }

    private boolean isOnlyOne() {
        return found.stream().filter(entry -> entry.target.kind() == TargetKind.HUMAN).count() == 1;
    }

    private static Entry joined(Entry first, Entry second) {
        boolean fuller = first.whom.isNamedPerson() && second.whom.isNamedPerson()
                && second.whom.name().length() > first.whom.name().length();
        Whom whom = fuller ? second.whom : first.whom;
        List<Evidence> evidence = new ArrayList<>(first.target.evidence());
        evidence.addAll(second.target.evidence());
        Effect effect = first.target.effect() == Effect.UNKNOWN ? second.target.effect() : first.target.effect();
        Integer number = first.target.number() == null ? second.target.number() : first.target.number();
        return new Entry(
                new IncidentTarget(
                        first.target.text(), whom.name(), first.target.kind(), number, effect, List.copyOf(evidence)),
                whom);
    }

    private boolean isNamedElsewhere(Entry entry) {
        Integer number = entry.target.number();
        if (entry.target.kind() != TargetKind.HUMAN || number == null || number < 2 || entry.whom.isNamedPerson()) {
            return false;
        }
        long named = found.stream().filter(other -> other.whom.isNamedPerson() && !isOfOneEvent(entry, other)).count();
        return named == number;
    }

    private static boolean isOfOneEvent(Entry one, Entry other) {
        return one.target.evidence().stream().anyMatch(mine ->
                other.target.evidence().stream().anyMatch(theirs -> theirs.event().equals(mine.event())));
    }

    /** Whom a pronoun or short form stands for is known of the party with the same words; null where nobody knows. */
    private @Nullable Whom whom(Event event, Target target) {
        boolean known = wording.isKnown(event, target.quote());
        if (target.kind() == TargetKind.PHYSICAL) {
            return Whom.of(things.name(target.quote().text()), known);
        }
        for (Participant who : event.recipient()) {
            if (who.quote().equals(target.quote())) {
                return SameOnes.isNobody(who)
                        ? null
                        : Whom.of(who, who.persons() == null ? who.name() : people.name(who.persons()), known);
            }
        }
        return Whom.of(target.quote().text(), known);
    }
}
