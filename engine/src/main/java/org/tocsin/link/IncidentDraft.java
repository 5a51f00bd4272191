package org.tocsin.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Casualties;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Evidence;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.IncidentDate;
import org.tocsin.event.Incident.IncidentWeapon;
import org.tocsin.event.Incident.Link;
import org.tocsin.event.Incident.Toll;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.Weapon;
import org.tocsin.resolve.EventIds;

/** One incident made of the events of a document that tell of it. */
final class IncidentDraft {

    private final CodedDocument document;
    private final Happening happening;
    private final List<Event> events;
    private final SameOnes people;
    private final SameOnes things;
    private final Wording wording;
    private final Ledger ledger;
    private final List<Link> links;
    private final Event first;

    IncidentDraft(
            CodedDocument document, Happening happening, SameOnes people, SameOnes things, Wording wording, Ledger ledger,
            List<Link> links) {
        this.wording = wording;
        this.ledger = ledger;
        this.links = links;
        this.things = things;
        this.people = people;
        this.document = document;
        this.happening = happening;
        this.events = happening.events();
        this.first = events.get(0);
    }

    /** The id of the incident that a happening is written as: it stays while the happening grows. */
    static String id(Happening happening) {
        return EventIds.hash("incident\n" + happening.first().event().id());
    }

    Incident incident() {
        String source = document.document().source();
        return new Incident(
                id(happening),
                title(),
                type(),
                mode(),
                contexts(),
                List.of(first.documentId()),
                events.stream().map(Event::id).toList(),
                source == null ? List.of() : List.of(source),
                date(),
                place(),
                first.stage(),
                new Perpetrators(people, wording).of(events, ledger.accusations(happening)),
                new TargetList(people, things, wording).of(events),
                weapons(),
                casualties(),
                ledger.claims(happening),
                List.of(),
                links,
                happening.joins());
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        String actors = names(Event::actor);
        title.append(actors.isEmpty() ? "Unknown" : actors);
        title.append(": ").append(type().name().toLowerCase(Locale.ROOT));
        if (mode() != null) {
            title.append(" (").append(mode()).append(')');
        }
        String recipients = names(Event::recipient);
        if (!recipients.isEmpty()) {
            title.append(", ").append(recipients);
        }
        Place place = place();
        if (place != null) {
            title.append(", ").append(place.name());
        }
        return title.toString();
    }

    /** The first that any report names on a side. */
    private String names(Function<Event, List<Participant>> side) {
        List<Participant> named = events.stream().map(side).filter(who -> !who.isEmpty()).findFirst().orElse(List.of());
        return String.join(" and ", named.stream().map(Participant::name).distinct().toList());
    }

    /** The type of its first event; an assault stands before the preparations for it. */
    private EventType type() {
        return events.stream().anyMatch(event -> event.type() == EventType.ASSAULT) ? EventType.ASSAULT : first.type();
    }

    private @Nullable String mode() {
        for (Event event : events) {
            if (event.type() == type() && event.mode() != null) {
                return event.mode();
            }
        }
        return null;
    }

    private List<String> contexts() {
        TreeSet<String> contexts = new TreeSet<>();
        events.forEach(event -> contexts.addAll(event.contexts()));
        return List.copyOf(contexts);
    }

    /** The first day that a report tells; where none does, the first that is known of one. */
    private @Nullable IncidentDate date() {
        Time best = null;
        for (Event event : events) {
            Time time = event.time();
            if (time != null && (best == null || (isTold(time) && !isTold(best)))) {
                best = time;
            }
        }
        return best == null ? null : new IncidentDate(best.from(), best.to(), best.precision());
    }

    private static boolean isTold(Time time) {
        return time.basis() != TimeBasis.PUBLICATION;
    }

    /** The first place that a report states; where none does, the first that the text suggests. */
    private @Nullable Place place() {
        Place best = null;
        for (Event event : events) {
            Place place = event.place();
            if (place != null && (best == null || place.basis().compareTo(best.basis()) < 0)) {
                best = place;
            }
        }
        return best;
    }

    private List<IncidentWeapon> weapons() {
        Map<String, IncidentWeapon> found = new LinkedHashMap<>();
        for (Event event : events) {
            for (Weapon weapon : event.weapons()) {
                found.putIfAbsent(weapon.name(), new IncidentWeapon(
                        weapon.quote().text(), weapon.name(), weapon.kind(), List.of(evidence(event, weapon.quote()))));
            }
        }
        return List.copyOf(found.values());
    }

    /** Within one event groups of people are added up; over events the largest account stands, for it may repeat. */
    private Map<Effect, Toll> casualties() {
        Map<Effect, Toll> tolls = new EnumMap<>(Effect.class);
        for (Event event : events) {
            Map<Effect, Toll> own = new EnumMap<>(Effect.class);
            for (Casualties harmed : event.casualties()) {
                Toll toll = new Toll(
                        harmed.low(), harmed.best(), harmed.high(), List.of(evidence(event, harmed.quote())));
                own.merge(harmed.effect(), toll, IncidentDraft::sum);
            }
            own.forEach((effect, toll) -> tolls.merge(effect, toll, IncidentDraft::larger));
        }
        return tolls;
    }

    private static Toll sum(Toll a, Toll b) {
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Toll(a.low() + b.low(), plus(a.best(), b.best()), plus(a.high(), b.high()), List.copyOf(evidence));
    }

    private static @Nullable Integer plus(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null ? null : Integer.valueOf(a + b);
    }

    private static Toll larger(Toll a, Toll b) {
        return b.low() > a.low() ? b : a;
    }

    private static Evidence evidence(Event event, Quote quote) {
        return new Evidence(event.documentId(), event.id(), event.field(), quote.start(), quote.end());
    }
}
