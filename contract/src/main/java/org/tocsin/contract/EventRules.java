package org.tocsin.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The rules of events. */
final class EventRules {

    private final Documents documents;
    private final Faults faults;
    private final Map<String, Records.Line> byId = new HashMap<>();

    EventRules(Documents documents, Faults faults) {
        this.documents = documents;
        this.faults = faults;
    }

    /** The events by id. */
    Map<String, Records.Line> check(Records events) {
        for (Records.Line event : events.lines()) {
            String id = event.text("id");
            faults.unless(byId.put(id, event) == null, event.name(), "the id " + id + " stands twice");
        }
        for (Records.Line event : events.lines()) {
            checkSentence(event);
            checkQuotes(event);
            checkValues(event);
            checkReciprocal(event);
        }
        return byId;
    }

    private void checkSentence(Records.Line event) {
        String document = event.text("document_id");
        JsonNode sentence = documents.sentence(document, event.number("sentence"));
        boolean same = sentence != null
                && sentence.path("field").asString("").equals(event.text("field"))
                && sentence.path("start").asInt(-1) == event.number("start")
                && sentence.path("end").asInt(-1) == event.number("end");
        faults.unless(same, event.name(), "its sentence is not sentence " + event.number("sentence") + " of " + document);
        JsonNode trigger = event.json().path("trigger");
        faults.unless(
                trigger.path("start").asInt(-1) >= event.number("start")
                        && trigger.path("end").asInt(-1) <= event.number("end"),
                event.name(),
                "its trigger lies outside of its sentence");
    }

    private void checkQuotes(Records.Line event) {
        for (String list : List.of("actor", "recipient", "targets", "weapons", "attribution", "casualties")) {
            event.json().path(list).forEach(quote -> checkQuote(event, quote));
        }
        event.json().path("attribution").forEach(speaker -> checkQuote(event, speaker.path("cue")));
        checkQuote(event, event.json().path("trigger"));
        for (String value : List.of("place", "time")) {
            JsonNode quote = event.json().path(value);
            if (quote.path("text").isString()) {
                checkQuote(event, quote);
            } else {
                faults.unless(
                        !quote.path("start").isNumber() && !quote.path("end").isNumber(),
                        event.name(),
                        "its " + value + " has offsets but no text");
            }
        }
    }

    private void checkQuote(Records.Line event, JsonNode quote) {
        documents.checkQuote(event.name(), event.text("document_id"), event.text("field"), quote, faults);
    }

    private void checkValues(Records.Line event) {
        JsonNode json = event.json();
        if (event.text("type").equals("SANCTION")) {
            faults.unless(event.number("quad") == 4, event.name(), "SANCTION is quad 4");
        }
        if (event.text("type").equals("ACCUSE") && json.path("mode").isNull()) {
            faults.unless(json.path("goldstein").asDouble(0) == -3, event.name(), "ACCUSE without a mode scores -3");
        }
        checkPlace(event.name(), json.path("place"), faults);
        checkPeriod(event.name(), json.path("time"), faults);
        json.path("casualties").forEach(toll -> checkToll(event.name(), toll, faults));
    }

    static void checkPlace(String where, JsonNode place, Faults faults) {
        faults.unless(
                place.path("lat").isNumber() == place.path("lon").isNumber(), where, "a place has half a point");
    }

    static void checkPeriod(String where, JsonNode period, Faults faults) {
        String from = period.path("from").asString("");
        String to = period.path("to").asString("");
        faults.unless(
                from.isEmpty() || to.isEmpty() || from.compareTo(to) <= 0, where, from + " is later than " + to);
    }

    static void checkToll(String where, JsonNode toll, Faults faults) {
        int low = toll.path("low").asInt(-1);
        int high = toll.path("high").asInt(Integer.MAX_VALUE);
        int best = toll.path("best").asInt(low);
        faults.unless(low <= best && best <= high, where, "a number of people is not low <= best <= high");
    }

    private void checkReciprocal(Records.Line event) {
        if (!event.json().path("reciprocal").isString()) {
            return;
        }
        Records.Line other = byId.get(event.text("reciprocal"));
        if (other == null) {
            faults.add(event.name(), "its mirror event " + event.text("reciprocal") + " does not exist");
            return;
        }
        faults.unless(
                other.text("reciprocal").equals(event.text("id")), event.name(), "its mirror event does not point back");
        faults.unless(!other.name().equals(event.name()), event.name(), "it is its own mirror event");
        faults.unless(
                names(event, "actor").equals(names(other, "recipient"))
                        && names(event, "recipient").equals(names(other, "actor")),
                event.name(),
                "its mirror event does not have the roles exchanged");
    }

    private static List<String> names(Records.Line event, String role) {
        return Records.each(event.json().path(role))
                .map(p -> p.path("text").asString(""))
                .toList();
    }
}
