package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;

/** What a report of a strike, its reasons and the reactions to it must yield. */
class AcceptanceIT {

    private static final CodedDocument CODED = Dispatches.TOCSIN.code(Dispatches.read("acceptance"));
    private static final LocalDate STRIKE = LocalDate.of(2024, 1, 23);

    private static List<Event> events(EventType type, String sentence) {
        return CODED.events().stream()
                .filter(event -> event.type() == type)
                .filter(event -> sentenceOf(event).contains(sentence))
                .toList();
    }

    private static String sentenceOf(Event event) {
        String field = event.field().label().equals("title")
                ? String.valueOf(CODED.document().title())
                : CODED.document().text();
        int[] points = field.codePoints().toArray();
        return new String(points, event.start(), event.end() - event.start());
    }

    private static Predicate<Event> by(@Nullable String country, String sector) {
        return event -> event.actor().stream()
                .anyMatch(who -> Objects.equals(who.country(), country) && who.sectors().contains(sector));
    }

    private static boolean isAmong(List<Participant> side, String id) {
        return side.stream().anyMatch(who -> id.equals(who.id()));
    }

    private static boolean isFrom(List<Participant> side, String country) {
        return side.stream().anyMatch(who -> country.equals(who.country()));
    }

    @Test
    void theStrike() {
        assertThat(events(EventType.ASSAULT, "struck three facilities"))
                .filteredOn(by("USA", "MIL"))
                .anySatisfy(event -> {
                    assertThat(isAmong(event.recipient(), "kataib-hezbollah")).isTrue();
                    assertThat(event.targets())
                            .anyMatch(target -> target.kind() == TargetKind.PHYSICAL
                                    && target.quote().text().equals("three facilities")
                                    && Integer.valueOf(3).equals(target.number()));
                    assertThat(Objects.requireNonNull(event.place()).country()).isEqualTo("IRQ");
                    assertThat(Objects.requireNonNull(event.time()).from()).isEqualTo(STRIKE);
                    assertThat(event.factuality()).isEqualTo(Factuality.ASSERTED);
                    assertThat(event.primary()).isTrue();
                    assertThat(event.attribution()).anyMatch(said -> said.speaker().quote().text().equals("Pentagon"));
                });
    }

    @Test
    void theHeadlineTellsOfItToo() {
        assertThat(events(EventType.ASSAULT, "U.S. forces hit three"))
                .anyMatch(event -> event.field().label().equals("title") && by("USA", "MIL").test(event)
                        && isAmong(event.recipient(), "kataib-hezbollah"));
    }

    @Test
    void itsPhysicalTargets() {
        List<String> hit = events(EventType.ASSAULT, "The air strikes destroyed").stream()
                .flatMap(event -> event.targets().stream())
                .filter(target -> target.kind() == TargetKind.PHYSICAL)
                .map(target -> target.quote().text() + " " + target.effect())
                .toList();
        assertThat(hit).contains("headquarters DESTROYED").anyMatch(words -> words.endsWith("sites DAMAGED"));
    }

    @Test
    void theEarlierAttackOnTheAirbase() {
        assertThat(events(EventType.ASSAULT, "Ain al-Asad")).anySatisfy(event -> {
            assertThat(event.weapons()).anyMatch(weapon -> weapon.kind() == WeaponKind.MISSILE);
            assertThat(event.targets()).anyMatch(target -> target.kind() == TargetKind.PHYSICAL
                    && target.quote().text().contains("airbase"));
            assertThat(Objects.requireNonNull(event.time()).to()).isBefore(STRIKE);
            assertThat(Objects.requireNonNull(event.place()).country()).isEqualTo("IRQ");
            assertThat(event.actor()).anyMatch(who -> who.quote().text().equals("militants"));
        });
    }

    @Test
    void itsInjured() {
        assertThat(CODED.events())
                .anyMatch(event -> event.casualties().stream().anyMatch(harmed -> harmed.effect() == Effect.INJURED
                        && Integer.valueOf(4).equals(harmed.best())));
    }

    @Test
    void itsClaimOfResponsibility() {
        assertThat(events(EventType.ASSAULT, "claimed responsibility")).anySatisfy(event -> {
            assertThat(event.factuality()).isEqualTo(Factuality.CLAIMED);
            assertThat(event.actor()).anyMatch(who -> who.quote().text().equals("Islamic Resistance in Iraq") && who.known());
        });
    }

    @Test
    void theSecretarysStatement() {
        assertThat(CODED.events())
                .filteredOn(event -> sentenceOf(event).contains("proportionate"))
                .anySatisfy(event -> assertThat(event.attribution()).anyMatch(said -> "lloyd-austin".equals(said.speaker().id())));
    }

    @Test
    void theAdvisersCondemnation() {
        assertThat(events(EventType.ACCUSE, "condemned the U.S. strikes")).anySatisfy(event -> {
            assertThat(event.mode()).isEqualTo("disapprove");
            assertThat(isFrom(event.actor(), "IRQ")).isTrue();
            assertThat(isFrom(event.recipient(), "USA")).isTrue();
            assertThat(event.primary()).isTrue();
        });
        assertThat(events(EventType.ASSAULT, "condemned the U.S. strikes")).anyMatch(event -> isFrom(event.actor(), "USA"));
    }

    @Test
    void theAdvisersRequest() {
        assertThat(events(EventType.REQUEST, "urged Washington")).anySatisfy(event -> {
            assertThat(isFrom(event.actor(), "IRQ")).isTrue();
            assertThat(isFrom(event.recipient(), "USA")).isTrue();
        });
    }

    @Test
    void theDesignationIsHistory() {
        assertThat(events(EventType.SANCTION, "2009")).anySatisfy(event -> {
            assertThat(isFrom(event.actor(), "USA")).isTrue();
            assertThat(isAmong(event.recipient(), "kataib-hezbollah")).isTrue();
            assertThat(event.factuality()).isEqualTo(Factuality.HISTORICAL);
            assertThat(Objects.requireNonNull(event.time()).from()).isEqualTo("2009-01-01");
        });
    }

    @Test
    void theCoalitionIsKnown() {
        assertThat(CODED.mentions())
                .anyMatch(mention -> mention.quote().text().equals("Popular Mobilization Forces")
                        && mention.actor() != null && mention.actor().known());
    }

    @Test
    void theSentenceThatNamesAnotherEnemy() {
        assertThat(events(EventType.ASSAULT, "Badr Organization")).anySatisfy(event -> {
            assertThat(event.recipient()).anyMatch(who -> who.quote().text().equals("Badr Organization"));
            assertThat(event.attribution()).anyMatch(said -> said.speaker().quote().text().equals("Iraqi police officer"));
        });
    }

    @Test
    void anotherTheatreIsNoPartOfTheIncident() {
        List<Event> yemen = events(EventType.ASSAULT, "Yemen");
        List<Event> strike = events(EventType.ASSAULT, "struck three facilities");
        assertThat(yemen).anyMatch(event -> isFrom(event.recipient(), "YEM"));
        assertThat(strike).isNotEmpty();
        for (Incident incident : Dispatches.TOCSIN.link(List.of(CODED))) {
            boolean joined = yemen.stream().anyMatch(event -> incident.events().contains(event.id()))
                    && strike.stream().anyMatch(event -> incident.events().contains(event.id()));
            assertThat(joined).isFalse();
        }
    }

    @Test
    void theRecordsKeepTheContract() {
        assertThat(CODED.events()).hasSizeGreaterThan(8);
        assertThat(Dispatches.faults(List.of(CODED))).isEmpty();
    }
}
