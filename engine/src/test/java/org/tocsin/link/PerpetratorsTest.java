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
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident.Perpetrator;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;
import org.tocsin.event.Stage;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;

/** Persons, the bodies that they belong to, and states, as an incident names them. */
class PerpetratorsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 22);

    private final List<Event> events = new ArrayList<>();
    private String text = "x".repeat(200);

    private static Participant someone(String words, String name, @Nullable String id, @Nullable String country) {
        return new Participant(quote(words), name, id, country, List.of(), id != null);
    }

    private static Participant people(String words, String persons, @Nullable String body, @Nullable String bodyName) {
        return new Participant(
                quote(words), words, null, null, List.of("REB"), false,
                new Persons(quote(persons), persons, body == null ? null : quote(body), bodyName));
    }

    private static Quote quote(String text) {
        return new Quote(text, 0, text.length());
    }

    private void add(Participant actor) {
        int at = 10 * events.size();
        events.add(new Event(
                "e" + events.size(), "d", Field.TEXT, events.size(), at, at + 5, EventType.ASSAULT, null, List.of(), "190", 4,
                -9, true, null, List.of(actor), List.of(), List.of(), List.of(), null,
                new Time(null, DAY, DAY, TimePrecision.DAY, TimeBasis.PUBLICATION), Factuality.ASSERTED,
                Stage.ACCOMPLISHED, List.of(), List.of(), new Quote("y", at, at + 1), "r", 0.5, new CoderVersion("1", "k")));
    }

    private List<String> found() {
        return perpetrators().stream().map(PerpetratorsTest::shown).toList();
    }

    private List<Perpetrator> perpetrators() {
        CodedDocument document = new CodedDocument(
                new Document("d", null, null, null, null, null, "en", text), null, null, List.of(), events, List.of(), List.of());
        return new Perpetrators(SameOnes.of(events), new Wording(document)).of(events, List.of());
    }

    private static String shown(Perpetrator who) {
        return who.kind() + " " + who.text() + " = " + who.name();
    }

    @Test
    void personsStandBesideTheirBody() {
        add(people("FMLN terrorists", "terrorists", "FMLN", "Farabundo Marti National Liberation Front"));
        assertThat(found()).containsExactly(
                "individual terrorists = terrorists", "organization FMLN = Farabundo Marti National Liberation Front");
    }

    @Test
    void personsWithoutABodyAreIndividuals() {
        add(people("four gunmen", "four gunmen", null, null));
        assertThat(found()).containsExactly("individual four gunmen = four gunmen");
    }

    @Test
    void bodiesAndStatesAreWhatTheyAre() {
        add(someone("army", "army", null, "RUR"));
        add(someone("Ruritanian", "Ruritania", "RUR", "RUR"));
        assertThat(found()).containsExactly("organization army = army", "state Ruritanian = Ruritania");
    }

    @Test
    void theSameOnesAreOnePerpetratorUnderOneName() {
        add(people("six armed rebels", "six armed rebels", null, null));
        add(people("rebels", "rebels", null, null));
        add(people("four rebels", "four rebels", null, null));
        assertThat(found()).containsExactly(
                "individual six armed rebels = six armed rebels", "individual four rebels = four rebels");
    }

    @Test
    void aPronounThatNobodyIsKnownToBeMeantByIsNoPerpetrator() {
        add(someone("they", "they", null, null));
        assertThat(found()).isEmpty();
    }

    @Test
    void whomTheTextSuspectsIsSuspected() {
        text = "gunmen came; suspected rebels fired, apparently by rebels";
        events.clear();
        add(at("gunmen"));
        assertThat(perpetrators()).singleElement().satisfies(who -> assertThat(who.confidence()).isEqualTo("reported"));
        events.clear();
        add(at("rebels"));
        assertThat(perpetrators()).singleElement().satisfies(who -> assertThat(who.confidence()).isEqualTo("suspected"));
    }

    private Participant at(String words) {
        int start = text.indexOf(words);
        Quote quote = new Quote(words, start, start + words.length());
        return new Participant(quote, words, null, null, List.of("REB"), false, new Persons(quote, words));
    }

    @Test
    void oneIdIsOneBodyWhateverItsName() {
        add(someone("Red Front", "Red Front", "red-front", "RUR"));
        add(someone("Front of the Red", "Front of the Red", "red-front", "RUR"));
        assertThat(found()).containsExactly("organization Red Front = Red Front");
    }
}
