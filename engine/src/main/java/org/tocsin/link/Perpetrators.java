package org.tocsin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Evidence;
import org.tocsin.event.Incident.Perpetrator;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;

/** Who did an incident: the actors of its events, persons apart from the bodies that they belong to. */
final class Perpetrators {

    /** The surest first. */
    private static final List<String> CONFIDENCES = List.of("reported", "claimed", "accused", "suspected", "possible", "denied");

    private final SameOnes people;
    private final Wording wording;
    private final Map<String, Perpetrator> found = new LinkedHashMap<>();

    Perpetrators(SameOnes people, Wording wording) {
        this.people = people;
        this.wording = wording;
    }

    /** Those of an incident's events and those whom accusations name for it. */
    List<Perpetrator> of(List<Event> events, List<Event> accusations) {
        for (Event event : events) {
            for (Participant who : event.actor()) {
                if (!SameOnes.isNobody(who)) {
                    add(event, who);
                }
            }
        }
        for (Event accusation : accusations) {
            accusation.recipient().stream().filter(who -> !SameOnes.isNobody(who)).forEach(who -> add(accusation, who));
        }
        return List.copyOf(found.values());
    }

    private void add(Event event, Participant who) {
        Persons persons = who.persons();
        if (persons == null) {
            boolean state = who.id() != null && who.id().equals(who.country());
            put(event, who, who.quote(), who.name(), who.id(), state ? "state" : "organization");
            return;
        }
        boolean own = who.name().equals(persons.name());
        if (own || (who.id() == null && persons.body() == null)) {
            put(event, who, persons.quote(), people.name(persons), who.id(), "individual");
            return;
        }
        put(event, who, persons.quote(), people.name(persons), null, "individual");
        Quote body = persons.body() == null ? who.quote() : persons.body();
        String name = persons.bodyName() == null ? who.name() : persons.bodyName();
        put(event, who, body, name, who.id(), "organization");
    }

    private void put(Event event, Participant who, Quote quote, String name, @Nullable String id, String kind) {
        List<String> by = event.type() == EventType.ACCUSE
                ? event.actor().stream().map(Participant::name).distinct().toList()
                : event.attribution().stream().map(said -> said.speaker().name()).distinct().toList();
        Perpetrator perpetrator = new Perpetrator(
                quote.text(), name, id, kind, who.country(), who.sectors(), confidence(event, who.quote(), quote), by,
                List.of(new Evidence(event.documentId(), event.id(), event.field(), quote.start(), quote.end())));
        found.merge(kind + "|" + (id == null ? name : id) + "|" + who.country(), perpetrator, Perpetrators::joined);
    }

    private static Perpetrator joined(Perpetrator one, Perpetrator other) {
        TreeSet<String> by = new TreeSet<>(one.by());
        by.addAll(other.by());
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Perpetrator(
                one.text(), one.name(), one.id(), one.kind(), one.country(), one.sectors(),
                surer(one.confidence(), other.confidence()),
                List.copyOf(by), List.copyOf(evidence));
    }

    private static String surer(String one, String other) {
        return CONFIDENCES.indexOf(one) <= CONFIDENCES.indexOf(other) ? one : other;
    }

    private String confidence(Event event, Quote all, Quote own) {
        if (event.type() == EventType.ACCUSE) {
            return "accused";
        }
        boolean suspected = wording.isSuspected(event, all) || wording.isSuspected(event, own);
        return switch (event.factuality()) {
            case ASSERTED, HISTORICAL, PLANNED, THREATENED -> suspected ? "suspected" : "reported";
            case CLAIMED -> "claimed";
            case ALLEGED -> "accused";
            case DENIED -> "denied";
            case NEGATED, HYPOTHETICAL -> "possible";
        };
    }
}
