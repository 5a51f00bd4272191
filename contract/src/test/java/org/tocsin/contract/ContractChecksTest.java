package org.tocsin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Evidence;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Mention;
import org.tocsin.event.MentionKind;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Stage;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.event.write.RecordJson;

/** Lines that keep the contract, and each with one thing broken. */
class ContractChecksTest {

    private static final String TEXT = "😀 The army struck Strelsau on Monday.";
    private static final Participant ARMY =
            new Participant(new Quote("army", 6, 10), "army", null, "RUR", List.of("MIL"), false);
    private static final Place STRELSAU = new Place(
            new Quote("Strelsau", 18, 26), "Strelsau", "RUR", null, 50.0, 14.0, null, PlacePrecision.SETTLEMENT,
            PlaceBasis.STATED);
    private static final Time MONDAY =
            new Time(new Quote("Monday", 30, 36), null, null, TimePrecision.OPEN, TimeBasis.ANCHORED);

    private final String document = RecordJson.document(new CodedDocument(
            new Document("d", null, null, null, null, null, "en", TEXT), null, null,
            List.of(new CodedDocument.SentenceSpan(Field.TEXT, 2, 37)), List.of(), List.of(), List.of()));
    private final String event = RecordJson.event(event());
    private final List<String> mentions = List.of(
            RecordJson.mention(new Mention(
                    "d", Field.TEXT, MentionKind.ACTOR, ARMY.quote(), ARMY, null, null, null)),
            RecordJson.mention(new Mention(
                    "d", Field.TEXT, MentionKind.PLACE, new Quote("Strelsau", 18, 26), null, STRELSAU, null, null)),
            RecordJson.mention(new Mention(
                    "d", Field.TEXT, MentionKind.TIME, new Quote("Monday", 30, 36), null, null, MONDAY, null)));
    private final String incident = RecordJson.incident(new Incident(
            "i", "Strike", EventType.ASSAULT, null, List.of(), List.of("d"), List.of("e"), List.of(), null, STRELSAU,
            Stage.ACCOMPLISHED,
            List.of(new Incident.Perpetrator(
                    "army", "army", null, "organization", "RUR", List.of("MIL"), "reported", List.of(),
                    List.of(new Evidence("d", "e", Field.TEXT, 6, 10)))),
            List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of()));

    private static Event event() {
        return new Event(
                "e", "d", Field.TEXT, 0, 2, 37, EventType.ASSAULT, null, List.of(), "190", 4, -10, true, null,
                List.of(ARMY), List.of(), List.of(), List.of(), STRELSAU, MONDAY, Factuality.ASSERTED,
                Stage.ACCOMPLISHED, List.of(), List.of(), new Quote("struck", 11, 17), "assault", 0.9,
                new CoderVersion("1", "k"));
    }

    private List<String> faults(String document, String event, List<String> mentions, String incident) {
        return ContractChecks.faults(List.of(document), List.of(event), mentions, List.of(incident), true);
    }

    private List<String> ofEvent(String was, String is) {
        assertThat(event).contains(was);
        return faults(document, event.replace(was, is), mentions, incident);
    }

    private List<String> ofIncident(String was, String is) {
        assertThat(incident).contains(was);
        return faults(document, event, mentions, incident.replace(was, is));
    }

    @Test
    void rightLinesHaveNoFaults() {
        assertThat(faults(document, event, mentions, incident)).isEmpty();
    }

    @Test
    void findsWhatBreaksTheSchema() {
        assertThat(ofEvent("\"ASSAULT\"", "\"ATTACK\"")).anyMatch(f -> f.startsWith("events.jsonl line 1: /type"));
        assertThat(ofEvent("\"rule\":\"assault\",", "")).anyMatch(f -> f.contains("rule"));
        assertThat(ofIncident("\"reported\"", "\"likely\"")).anyMatch(f -> f.contains("confidence"));
        assertThat(ofEvent("{\"id\":\"e\",\"document_id\":\"d\"", "{\"document_id\":\"d\",\"id\":\"e\""))
                .singleElement().asString().contains("not in the order");
        assertThat(faults(document, event, List.of("{\"kind\":\"actor\""), incident))
                .anyMatch(f -> f.startsWith("mentions.jsonl line 1: is no JSON"));
    }

    @Test
    void findsAQuoteThatIsNotTheSlice() {
        assertThat(ofEvent("\"text\":\"army\",\"start\":6,\"end\":10", "\"text\":\"army\",\"start\":7,\"end\":11"))
                .containsExactly("events.jsonl line 1: \"army\" is not what stands at 7..11 of the text: \"rmy \"");
        assertThat(ofEvent("\"start\":30,\"end\":36", "\"start\":30,\"end\":99"))
                .singleElement().asString().contains("outside of it");
    }

    @Test
    void findsAnEventInAnotherSentence() {
        assertThat(ofEvent("\"sentence\":0", "\"sentence\":1")).singleElement().asString().contains("not sentence 1 of d");
    }

    @Test
    void findsAMirrorEventThatIsMissing() {
        assertThat(ofEvent("\"reciprocal\":null", "\"reciprocal\":\"f\""))
                .contains("events.jsonl line 1: its mirror event f does not exist");
    }

    @Test
    void findsAMirrorEventThatKeepsTheRoles() {
        String other = event.replace("\"id\":\"e\"", "\"id\":\"f\"").replace("\"reciprocal\":null", "\"reciprocal\":\"e\"");
        String one = event.replace("\"reciprocal\":null", "\"reciprocal\":\"f\"");
        String both = incident.replace("\"events\":[\"e\"]", "\"events\":[\"e\",\"f\"]");
        assertThat(ContractChecks.faults(List.of(document), List.of(one, other), mentions, List.of(both), true))
                .hasSize(2).allMatch(f -> f.contains("roles exchanged"));
    }

    @Test
    void findsMentionsThatOverlap() {
        assertThat(faults(document, event, List.of(mentions.get(1), mentions.get(1)), incident))
                .containsExactly("mentions.jsonl line 2: it overlaps the mention before it, or stands before it in the text");
    }

    @Test
    void findsAnEventWithoutIncidentOrWithTwo() {
        List<String> none = List.of();
        assertThat(ContractChecks.faults(List.of(document), List.of(event), mentions, none, true))
                .containsExactly("events.jsonl line 1: it stands in no incident");
        String negated = event.replace("\"asserted\"", "\"negated\"");
        assertThat(ContractChecks.faults(List.of(document), List.of(negated), mentions, none, true)).isEmpty();
        String second = incident.replace("\"id\":\"i\"", "\"id\":\"j\"");
        assertThat(ContractChecks.faults(
                        List.of(document), List.of(event), mentions, List.of(incident, second), true))
                .containsExactly("incidents.jsonl line 2: its event e stands in i too");
    }

    @Test
    void findsIdsThatStandTwice() {
        assertThat(ContractChecks.faults(
                        List.of(document, document), List.of(event, event), mentions, List.of(incident), true))
                .contains("documents.jsonl line 2: the id d stands twice", "events.jsonl line 2: the id e stands twice");
    }

    @Test
    void findsEvidenceThatPointsNowhere() {
        assertThat(ofIncident("\"field\":\"text\",\"start\":6,\"end\":10", "\"field\":\"title\",\"start\":6,\"end\":10"))
                .singleElement().asString().contains("points at no words");
        assertThat(ofIncident("\"documents\":[\"d\"]", "\"documents\":[\"x\"]"))
                .containsExactly("incidents.jsonl line 1: its documents are not those of its events");
    }
}
