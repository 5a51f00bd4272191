package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Casualties;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;
import org.tocsin.event.Stage;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.event.Who;

/** Which events of one document are reports of one happening. */
class DocumentLinkerTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 22);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 23);

    private final List<Event> events = new ArrayList<>();

    private void add(EventType type, Factuality factuality, LocalDate day, @Nullable String actor, int killed) {
        int at = 10 * events.size();
        Quote words = new Quote("x", at, at + 1);
        List<Participant> who = actor == null
                ? List.of()
                : List.of(new Participant(words, actor, actor, "IRQ", List.of("MIL"), true));
        List<Casualties> harmed = killed == 0
                ? List.of()
                : List.of(new Casualties(Effect.KILLED, Who.UNKNOWN, words, killed, killed, killed));
        events.add(new Event(
                "e" + events.size(), "d", Field.TEXT, events.size(), at, at + 5, type, null, List.of(), "190", 4, -9, true, null,
                who, List.of(), List.of(), List.of(), null,
                new Time(null, day, day, TimePrecision.DAY, TimeBasis.STATED), factuality, Stage.ACCOMPLISHED,
                List.of(), harmed, new Quote("y", at + 1, at + 2), "r", 0.5, new CoderVersion("1", "k")));
    }

    private List<Incident> link() {
        return new DocumentLinker().link(new CodedDocument(
                new Document("d", null, "Halden Press", null, null, null, "en", "x".repeat(200)), null, null, List.of(), events,
                List.of(), List.of()));
    }

    @Test
    void typeDayAndPartiesInCommonMakeOneIncident() {
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 3);
        add(EventType.ASSAULT, Factuality.CLAIMED, MONDAY, "army", 5);
        List<Incident> incidents = link();
        assertThat(incidents).hasSize(1);
        Incident incident = incidents.get(0);
        assertThat(incident.events()).containsExactly("e0", "e1");
        assertThat(incident.documents()).containsExactly("d");
        assertThat(incident.sources()).containsExactly("Halden Press");
        assertThat(incident.why()).singleElement().satisfies(join -> assertThat(join.events()).containsExactly("e0", "e1"));
        assertThat(incident.perpetrators()).singleElement().satisfies(who -> assertThat(who.evidence()).hasSize(2));
    }

    @Test
    void overReportsTheLargestTollStands() {
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 3);
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 5);
        assertThat(link().get(0).casualties().get(Effect.KILLED)).satisfies(toll -> {
            assertThat(toll).isNotNull();
            assertThat(toll.best()).isEqualTo(5);
        });
    }

    @Test
    void anotherDayOrTypeIsAnotherIncident() {
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 0);
        add(EventType.ASSAULT, Factuality.ASSERTED, TUESDAY, "army", 0);
        add(EventType.COERCE, Factuality.ASSERTED, MONDAY, "army", 0);
        assertThat(link()).extracting(Incident::events)
                .containsExactly(List.of("e0"), List.of("e1"), List.of("e2"));
    }

    @Test
    void whatDidNotHappenIsInNone() {
        add(EventType.ASSAULT, Factuality.NEGATED, MONDAY, "army", 0);
        add(EventType.ASSAULT, Factuality.HYPOTHETICAL, MONDAY, "army", 0);
        assertThat(link()).isEmpty();
        for (Factuality factuality : Factuality.values()) {
            events.clear();
            add(EventType.ASSAULT, factuality, MONDAY, "army", 0);
            boolean none = factuality == Factuality.NEGATED || factuality == Factuality.HYPOTHETICAL;
            assertThat(link()).as(factuality.label()).hasSize(none ? 0 : 1);
        }
    }

    @Test
    void idsDoNotDependOnLaterEvents() {
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 0);
        String alone = link().get(0).id();
        add(EventType.ASSAULT, Factuality.ASSERTED, MONDAY, "army", 0);
        add(EventType.PROTEST, Factuality.ASSERTED, MONDAY, "army", 0);
        assertThat(link()).extracting(Incident::id).startsWith(alone).doesNotHaveDuplicates();
    }
}
