package org.tocsin.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Casualties;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.Evidence;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.IncidentDate;
import org.tocsin.event.Incident.IncidentTarget;
import org.tocsin.event.Incident.IncidentWeapon;
import org.tocsin.event.Incident.Join;
import org.tocsin.event.Incident.Perpetrator;
import org.tocsin.event.Incident.Toll;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Target;
import org.tocsin.event.Time;
import org.tocsin.event.Weapon;
import org.tocsin.resolve.EventIds;

/** One incident made of the events of a document that tell of it. */
final class IncidentDraft {

    private static final Set<String> PERSONAL = Set.of("CVL", "CRM", "UAF", "JRN", "EDU", "LAB", "REF", "AGR", "ELI", "REL", "MED");

    private final CodedDocument document;
    private final List<Event> events;
    private final Event first;

    IncidentDraft(CodedDocument document, List<Event> events) {
        this.document = document;
        this.events = events;
        this.first = events.get(0);
    }

    Incident incident() {
        String source = document.document().source();
        return new Incident(
                EventIds.hash("incident\n" + first.id()),
                title(),
                first.type(),
                mode(),
                contexts(),
                List.of(first.documentId()),
                events.stream().map(Event::id).toList(),
                source == null ? List.of() : List.of(source),
                date(),
                place(),
                first.stage(),
                perpetrators(),
                targets(),
                weapons(),
                casualties(),
                List.of(),
                List.of(),
                List.of(),
                why());
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        title.append(first.actor().isEmpty() ? "Unknown" : names(first.actor()));
        title.append(": ").append(first.type().name().toLowerCase(Locale.ROOT));
        if (mode() != null) {
            title.append(" (").append(mode()).append(')');
        }
        if (!first.recipient().isEmpty()) {
            title.append(", ").append(names(first.recipient()));
        }
        Place place = place();
        if (place != null) {
            title.append(", ").append(place.name());
        }
        return title.toString();
    }

    private static String names(List<Participant> side) {
        return String.join(" and ", side.stream().map(Participant::name).distinct().toList());
    }

    private @Nullable String mode() {
        for (Event event : events) {
            if (event.mode() != null) {
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

    private @Nullable IncidentDate date() {
        for (Event event : events) {
            Time time = event.time();
            if (time != null) {
                return new IncidentDate(time.from(), time.to(), time.precision());
            }
        }
        return null;
    }

    private @Nullable Place place() {
        for (Event event : events) {
            if (event.place() != null) {
                return event.place();
            }
        }
        return null;
    }

    private List<Perpetrator> perpetrators() {
        Map<String, Perpetrator> found = new LinkedHashMap<>();
        for (Event event : events) {
            for (Participant who : event.actor()) {
                Perpetrator perpetrator = perpetrator(event, who);
                found.merge(who.name() + "|" + who.country(), perpetrator, IncidentDraft::joined);
            }
        }
        return List.copyOf(found.values());
    }

    private static Perpetrator perpetrator(Event event, Participant who) {
        List<String> by = event.attribution().stream().map(a -> a.speaker().name()).distinct().toList();
        return new Perpetrator(
                who.quote().text(), who.name(), who.id(), kind(who), who.country(), who.sectors(), confidence(event.factuality()),
                by, List.of(evidence(event, who.quote())));
    }

    private static Perpetrator joined(Perpetrator one, Perpetrator other) {
        TreeSet<String> by = new TreeSet<>(one.by());
        by.addAll(other.by());
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Perpetrator(
                one.text(), one.name(), one.id(), one.kind(), one.country(), one.sectors(), one.confidence(),
                List.copyOf(by), List.copyOf(evidence));
    }

    private static String kind(Participant who) {
        if (who.id() != null && who.id().equals(who.country())) {
            return "state";
        }
        boolean personal = who.id() == null && who.sectors().stream().anyMatch(PERSONAL::contains);
        return personal || (who.sectors().isEmpty() && who.id() == null) ? "individual" : "organization";
    }

    private static String confidence(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED, HISTORICAL, PLANNED, THREATENED -> "reported";
            case CLAIMED -> "claimed";
            case ALLEGED -> "accused";
            case DENIED -> "denied";
            case NEGATED, HYPOTHETICAL -> "possible";
        };
    }

    private List<IncidentTarget> targets() {
        Map<String, IncidentTarget> found = new LinkedHashMap<>();
        for (Event event : events) {
            for (Target target : event.targets()) {
                found.putIfAbsent(target.quote().text(), new IncidentTarget(
                        target.quote().text(), target.quote().text(), target.kind(), target.number(), target.effect(),
                        List.of(evidence(event, target.quote()))));
            }
        }
        return List.copyOf(found.values());
    }

    private List<IncidentWeapon> weapons() {
        Map<String, IncidentWeapon> found = new LinkedHashMap<>();
        for (Event event : events) {
            for (Weapon weapon : event.weapons()) {
                found.putIfAbsent(weapon.quote().text(), new IncidentWeapon(
                        weapon.quote().text(), weapon.kind(), List.of(evidence(event, weapon.quote()))));
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

    private List<Join> why() {
        List<Join> joins = new ArrayList<>(events.size());
        for (int i = 1; i < events.size(); i++) {
            joins.add(new Join(
                    List.of(first.id(), events.get(i).id()), "same document, type, day, place and parties"));
        }
        return joins;
    }

    private static Evidence evidence(Event event, Quote quote) {
        return new Evidence(event.documentId(), event.id(), event.field(), quote.start(), quote.end());
    }
}
