package org.tocsin.event.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.Casualties;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Effect;
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
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.event.Weapon;
import org.tocsin.event.WeaponKind;
import org.tocsin.event.Who;

class RecordJsonTest {

    private static final Participant ARMY =
            new Participant(new Quote("army", 4, 8), "Army of Ruritania", "rur-army", "RUR", List.of("MIL"), true).withCode("RURMIL");
    private static final Participant SPOKESMAN =
            new Participant(new Quote("spokesman", 60, 69), "spokesman", null, null, List.of(), false);
    private static final Place STRELSAU = new Place(
            new Quote("Strelsau", 40, 48), "Strelsau", "RUR", null, 50.1234567, -14.0, 12L,
            PlacePrecision.SETTLEMENT, PlaceBasis.STATED);

    static Event event(String mode, String document) {
        return new Event(
                "e1", document, Field.TEXT, 0, 0, 70, EventType.ASSAULT, mode, List.of("military"), "195", 4, -10,
                true, null, List.of(ARMY), List.of(), List.of(new Target(new Quote("two depots", 16, 26),
                        TargetKind.PHYSICAL, 2, Effect.DESTROYED)),
                List.of(new Weapon(new Quote("drones", 32, 38), WeaponKind.DRONE)), STRELSAU,
                new Time(null, LocalDate.of(2024, 1, 24), LocalDate.of(2024, 1, 24), TimePrecision.DAY,
                        TimeBasis.PUBLICATION),
                Factuality.CLAIMED, Stage.ACCOMPLISHED,
                List.of(new Attribution(SPOKESMAN, new Quote("said", 55, 59))),
                List.of(new Casualties(Effect.KILLED, Who.CIVILIAN, new Quote("dozens", 50, 56), 24, null, null)),
                new Quote("struck", 9, 15), "assault.strike", 0.87654, new CoderVersion("0.1.0", "abc"));
    }

    @Test
    void writesEveryKeyOfAnEventInOrder() {
        assertThat(RecordJson.event(event("aerial", "d/1")))
                .isEqualTo("{\"id\":\"e1\",\"document_id\":\"d/1\",\"field\":\"text\",\"sentence\":0,\"start\":0,"
                        + "\"end\":70,\"type\":\"ASSAULT\",\"mode\":\"aerial\",\"contexts\":[\"military\"],"
                        + "\"cameo\":\"195\",\"quad\":4,\"goldstein\":-10.0,\"primary\":true,\"reciprocal\":null,"
                        + "\"actor\":[{\"text\":\"army\",\"start\":4,\"end\":8,\"name\":\"Army of Ruritania\","
                        + "\"id\":\"rur-army\",\"country\":\"RUR\",\"sectors\":[\"MIL\"],\"known\":true,\"code\":\"RURMIL\"}],"
                        + "\"recipient\":[],\"targets\":[{\"text\":\"two depots\",\"start\":16,\"end\":26,"
                        + "\"kind\":\"physical\",\"number\":2,\"effect\":\"destroyed\"}],"
                        + "\"weapons\":[{\"text\":\"drones\",\"start\":32,\"end\":38,\"kind\":\"drone\"}],"
                        + "\"place\":{\"text\":\"Strelsau\",\"start\":40,\"end\":48,\"name\":\"Strelsau\","
                        + "\"country\":\"RUR\",\"admin1\":null,\"lat\":50.12346,\"lon\":-14.0,\"geonames\":12,"
                        + "\"precision\":\"settlement\",\"basis\":\"stated\"},"
                        + "\"time\":{\"text\":null,\"start\":null,\"end\":null,\"from\":\"2024-01-24\","
                        + "\"to\":\"2024-01-24\",\"precision\":\"day\",\"basis\":\"publication\"},"
                        + "\"factuality\":\"claimed\",\"stage\":\"accomplished\","
                        + "\"attribution\":[{\"text\":\"spokesman\",\"start\":60,\"end\":69,\"name\":\"spokesman\","
                        + "\"id\":null,\"country\":null,\"sectors\":[],"
                        + "\"cue\":{\"text\":\"said\",\"start\":55,\"end\":59}}],"
                        + "\"casualties\":[{\"effect\":\"killed\",\"who\":\"civilian\",\"text\":\"dozens\","
                        + "\"start\":50,\"end\":56,\"low\":24,\"best\":null,\"high\":null}],"
                        + "\"trigger\":{\"text\":\"struck\",\"start\":9,\"end\":15},\"rule\":\"assault.strike\","
                        + "\"confidence\":0.877,\"coder\":{\"version\":\"0.1.0\",\"knowledge\":\"abc\"}}");
    }

    @Test
    void writesADocumentWithItsTextAsItIs() {
        Document document = new Document("1", null, "Ruritania Post", "A <b>&\"/", null, "2024-01-24", "en", "Ş😀\n");
        CodedDocument coded = new CodedDocument(
                document, "STRELSAU", "A. Writer", List.of(new CodedDocument.SentenceSpan(Field.TEXT, 0, 2)),
                List.of(), List.of(), List.of("no events: the document has no sentences"));
        assertThat(RecordJson.document(coded))
                .isEqualTo("{\"id\":\"1\",\"url\":null,\"source\":\"Ruritania Post\",\"title\":\"A <b>&\\\"/\","
                        + "\"byline\":\"A. Writer\",\"dateline\":\"STRELSAU\",\"published\":\"2024-01-24\","
                        + "\"language\":\"en\",\"text\":\"Ş😀\\n\","
                        + "\"sentences\":[{\"field\":\"text\",\"start\":0,\"end\":2}],"
                        + "\"notes\":[\"no events: the document has no sentences\"]}");
    }

    @Test
    void escapesHalfAPairSoThatItKeepsItsPlace() {
        Document document = new Document("1", null, null, null, null, null, null, "a\ud83d b😀");
        CodedDocument coded =
                new CodedDocument(document, null, null, List.of(), List.of(), List.of(), List.of());
        assertThat(RecordJson.document(coded)).contains("\"text\":\"a\\ud83d b😀\"");
    }

    @Test
    void flattensMentions() {
        assertThat(RecordJson.mention(mention(MentionKind.ACTOR, ARMY, null, null, null)))
                .isEqualTo("{\"document_id\":\"1\",\"field\":\"title\",\"kind\":\"actor\",\"text\":\"x\",\"start\":0,"
                        + "\"end\":1,\"name\":\"Army of Ruritania\",\"id\":\"rur-army\",\"country\":\"RUR\","
                        + "\"sectors\":[\"MIL\"],\"known\":true}");
        assertThat(RecordJson.mention(mention(MentionKind.PLACE, null, STRELSAU, null, null)))
                .endsWith("\"end\":1,\"name\":\"Strelsau\",\"country\":\"RUR\",\"admin1\":null,\"lat\":50.12346,"
                        + "\"lon\":-14.0,\"geonames\":12,\"precision\":\"settlement\"}");
        Time january = new Time(null, LocalDate.of(2024, 1, 1), null, TimePrecision.OPEN, TimeBasis.STATED);
        assertThat(RecordJson.mention(mention(MentionKind.TIME, null, null, january, "2024-01")))
                .endsWith("\"end\":1,\"from\":\"2024-01-01\",\"to\":null,\"precision\":\"open\","
                        + "\"value\":\"2024-01\"}");
    }

    private static Mention mention(
            MentionKind kind, @Nullable Participant actor, @Nullable Place place, @Nullable Time time,
            @Nullable String value) {
        return new Mention("1", Field.TITLE, kind, new Quote("x", 0, 1), actor, place, time, value);
    }

    @Test
    void writesAnIncidentWithItsTollsInTheOrderOfEffects() {
        List<Evidence> evidence = List.of(new Evidence("1", "e1", Field.TEXT, 0, 4));
        Incident incident = new Incident(
                "i1", "Strike", EventType.ASSAULT, null, List.of(), List.of("1"), List.of("e1"), List.of(), null,
                null, Stage.ATTEMPTED, List.of(), List.of(), List.of(),
                Map.of(Effect.MISSING, new Incident.Toll(1, 1, 1, evidence),
                        Effect.KILLED, new Incident.Toll(2, null, null, evidence)),
                List.of(new Incident.Claim("denial", "army", "denied", "1", Field.TEXT, 5, 11)),
                List.of(new Incident.Dispute("killed",
                        List.of(new Incident.DisputedValue("2", null, "1", Field.TEXT, 0, 4)))),
                List.of(new Incident.Link("response_to", "i0", "1", Field.TEXT, 0, 4)),
                List.of(new Incident.Join(List.of("e1", "e2"), "same day and place")));
        String piece = "\"evidence\":[{\"document_id\":\"1\",\"event\":\"e1\",\"field\":\"text\",\"start\":0,\"end\":4}]}";
        assertThat(RecordJson.incident(incident))
                .isEqualTo("{\"id\":\"i1\",\"title\":\"Strike\",\"type\":\"ASSAULT\",\"mode\":null,\"contexts\":[],"
                        + "\"documents\":[\"1\"],\"events\":[\"e1\"],\"sources\":[],\"date\":null,\"place\":null,"
                        + "\"stage\":\"attempted\",\"perpetrators\":[],\"targets\":[],\"weapons\":[],"
                        + "\"casualties\":{\"killed\":{\"low\":2,\"best\":null,\"high\":null," + piece
                        + ",\"missing\":{\"low\":1,\"best\":1,\"high\":1," + piece + "},"
                        + "\"claims\":[{\"kind\":\"denial\",\"by\":\"army\",\"text\":\"denied\","
                        + "\"document_id\":\"1\",\"field\":\"text\",\"start\":5,\"end\":11}],"
                        + "\"disputes\":[{\"field\":\"killed\",\"values\":[{\"value\":\"2\",\"by\":null,"
                        + "\"document_id\":\"1\",\"field\":\"text\",\"start\":0,\"end\":4}]}],"
                        + "\"links\":[{\"kind\":\"response_to\",\"to\":\"i0\",\"document_id\":\"1\","
                        + "\"field\":\"text\",\"start\":0,\"end\":4}],"
                        + "\"why\":[{\"events\":[\"e1\",\"e2\"],\"reason\":\"same day and place\"}]}");
    }

    @Test
    void writesOneLineARecordInUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = new RecordWriter(bytes)) {
            writer.event(event("aerial", "Şehir"));
            writer.event(event("aerial", "2"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(RecordJson.event(event("aerial", "Şehir")) + "\n"
                        + RecordJson.event(event("aerial", "2")) + "\n");
    }

    @Test
    void csvHasACellForEachColumn() {
        String row = EventCsv.row(event("aerial", "d")).trim();
        assertThat(row.split(",", -1)).hasSameSizeAs(EventCsv.header().trim().split(",", -1));
        assertThat(row).startsWith("e1,d,text,0,0,70,ASSAULT,aerial,military,195,4,-10.0,true,,Army of Ruritania,army,")
                .contains(",50.12346,-14.0,12,settlement,stated,")
                .contains(",killed,civilian,dozens,24,,,struck,");
    }

    @Test
    void csvKeepsASpreadsheetFromRunningText() {
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta"))
                .allSatisfy(id -> assertThat(EventCsv.row(event("aerial", id))).startsWith("e1,'" + id + ","));
        assertThat(EventCsv.row(event("aerial", "=a,\"b\"\nc"))).startsWith("e1,\"'=a,\"\"b\"\"\nc\",text");
    }
}
