package org.tocsin.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The rules of incidents. */
final class IncidentRules {

    private static final Set<String> WITHOUT_INCIDENT = Set.of("negated", "hypothetical");

    private final Documents documents;
    private final Map<String, Records.Line> events;
    private final Faults faults;

    private final Map<String, Records.Line> byId = new HashMap<>();
    private final Map<String, String> incidentOfEvent = new HashMap<>();

    IncidentRules(Documents documents, Map<String, Records.Line> events, Faults faults) {
        this.documents = documents;
        this.events = events;
        this.faults = faults;
    }

    void check(Records incidents, Records eventRecords) {
        for (Records.Line incident : incidents.lines()) {
            String id = incident.text("id");
            faults.unless(byId.put(id, incident) == null, incident.name(), "the id " + id + " stands twice");
        }
        incidents.lines().forEach(this::checkIncident);
        for (Records.Line event : eventRecords.lines()) {
            String incident = incidentOfEvent.get(event.text("id"));
            faults.unless(
                    incident != null || WITHOUT_INCIDENT.contains(event.text("factuality")),
                    event.name(),
                    "it stands in no incident");
            String mirror = event.text("reciprocal");
            faults.unless(
                    incident == null || mirror.isEmpty() || incident.equals(incidentOfEvent.get(mirror)),
                    event.name(),
                    "its mirror event stands in another incident");
        }
    }

    private void checkIncident(Records.Line incident) {
        Set<String> own = texts(incident.json().path("events"));
        for (String event : own) {
            faults.unless(events.containsKey(event), incident.name(), "its event " + event + " does not exist");
            String other = incidentOfEvent.put(event, incident.text("id"));
            faults.unless(other == null, incident.name(), "its event " + event + " stands in " + other + " too");
        }
        Set<String> reported = own.stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .map(e -> e.text("document_id"))
                .collect(Collectors.toSet());
        faults.unless(
                texts(incident.json().path("documents")).equals(reported),
                incident.name(),
                "its documents are not those of its events");
        checkEvidence(incident);
        checkLedger(incident);
        EventRules.checkPlace(incident.name(), incident.json().path("place"), faults);
        EventRules.checkPeriod(incident.name(), incident.json().path("date"), faults);
        for (JsonNode join : incident.json().path("why")) {
            faults.unless(own.containsAll(texts(join.path("events"))), incident.name(), "it joins events not its own");
        }
    }

    private void checkEvidence(Records.Line incident) {
        for (String list : List.of("perpetrators", "targets", "weapons")) {
            incident.json().path(list).forEach(value -> checkEvidence(incident, value));
        }
        for (JsonNode toll : incident.json().path("casualties")) {
            EventRules.checkToll(incident.name(), toll, faults);
            checkEvidence(incident, toll);
        }
    }

    private void checkEvidence(Records.Line incident, JsonNode value) {
        JsonNode evidence = value.path("evidence");
        faults.unless(!evidence.isEmpty(), incident.name(), "a value has no evidence: " + value);
        for (JsonNode piece : evidence) {
            Records.Line event = events.get(piece.path("event").asString(""));
            faults.unless(
                    event != null && event.text("document_id").equals(piece.path("document_id").asString("")),
                    incident.name(),
                    "its evidence names no event of that document: " + piece);
            checkAddress(incident, piece);
        }
    }

    private void checkLedger(Records.Line incident) {
        for (JsonNode claim : incident.json().path("claims")) {
            documents.checkQuote(
                    incident.name(),
                    claim.path("document_id").asString(""),
                    claim.path("field").asString(""),
                    claim,
                    faults);
        }
        for (JsonNode dispute : incident.json().path("disputes")) {
            dispute.path("values").forEach(value -> checkAddress(incident, value));
        }
        for (JsonNode link : incident.json().path("links")) {
            String to = link.path("to").asString("");
            faults.unless(byId.containsKey(to), incident.name(), "it is linked to " + to + ", which does not exist");
            faults.unless(!to.equals(incident.text("id")), incident.name(), "it is linked to itself");
            checkAddress(incident, link);
        }
    }

    private void checkAddress(Records.Line incident, JsonNode address) {
        String words = documents.slice(
                address.path("document_id").asString(""),
                address.path("field").asString(""),
                address.path("start").asInt(-1),
                address.path("end").asInt(-1));
        faults.unless(words != null && !words.isEmpty(), incident.name(), "it points at no words: " + address);
    }

    private static Set<String> texts(JsonNode array) {
        return Records.each(array).map(n -> n.asString("")).collect(Collectors.toSet());
    }
}
