package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;

/**
 * Five texts worked by hand:
 *
 * <ol>
 *   <li>one gold assault, found with all fields but one of two targets, the number of injured, the weapon's kind and a
 *       context too many;
 *   <li>an accusation found with roles exchanged and the wrong mode, and the alleged raid missed;
 *   <li>a negative text, rightly without event;
 *   <li>a negative text with two events, one of them primary;
 *   <li>a threat found, whose gold has nothing but the type; and an aid event too many, not primary.
 * </ol>
 */
class StatementScoringTest {

    private final StatementScoring scoring = new StatementScoring();

    @BeforeEach
    void addTexts() throws GoldException {
        add("""
                {"id": "1", "style": "wire", "phenomena": ["list"], "text": "1", "events": [{"type": "ASSAULT", "mode": "aerial",
                "primary": true, "trigger": "bombed", "actor": ["Ruritanian jets"], "recipient": ["the rebels"],
                "targets": [{"text": "a bridge", "kind": "physical", "effect": "destroyed"}, {"text": "depots"}],
                "weapons": [{"text": "bombs", "kind": "explosive"}], "factuality": "asserted", "stage": "accomplished",
                "casualties": [{"effect": "killed", "best": 3}, {"effect": "injured", "best": 5}], "contexts": ["military"]}]}""",
                Given.event(EventType.ASSAULT, "bombed").mode("aerial").actor("jets").recipient("rebels")
                        .target("bridge", TargetKind.PHYSICAL, Effect.DAMAGED).weapon("bombs", WeaponKind.OTHER)
                        .harm(Effect.KILLED, 3).harm(Effect.INJURED, 4).contexts("military", "economic")
                        .confidence(0.8).done());
        add("""
                {"id": "2", "style": "wire", "text": "2", "events": [
                {"type": "ACCUSE", "mode": "allege", "primary": true, "trigger": "accused", "actor": ["Ruritania"],
                "recipient": ["Graustark"], "factuality": "asserted"},
                {"type": "ASSAULT", "mode": null, "primary": false, "trigger": "raid", "actor": ["Graustark"], "recipient": [],
                "factuality": "alleged"}]}""",
                Given.event(EventType.ACCUSE, "accused").mode("disapprove").actor("Graustark").recipient("Ruritania")
                        .stance(Factuality.CLAIMED, Stage.ACCOMPLISHED).confidence(0.6).done());
        add("{\"id\": \"3\", \"style\": \"column\", \"text\": \"3\", \"events\": []}");
        add("{\"id\": \"4\", \"style\": \"column\", \"text\": \"4\", \"events\": []}",
                Given.event(EventType.ASSAULT, "fire").confidence(0.2).done(),
                Given.event(EventType.AID, "helped").aside().confidence(0.3).done());
        add("{\"id\": \"5\", \"text\": \"5\", \"phenomena\": [\"list\"], \"events\": [{\"type\": \"THREATEN\"}]}",
                Given.event(EventType.THREATEN, "warned").actor("nobody asks").done(),
                Given.event(EventType.AID, "sent").aside().confidence(0.3).done());
    }

    private void add(String gold, Event... given) throws GoldException {
        scoring.add(GoldReader.text(gold), List.of(given));
    }

    private Score score(String name) {
        return scoring.report().scores().stream().filter(score -> score.name().equals(name)).findFirst().orElseThrow();
    }

    private void share(String name, int part, int whole) {
        Score score = score(name);
        assertThat(List.of(score.part(), score.whole())).as(name).containsExactly(part, whole);
        assertThat(score.value()).as(name).isEqualTo((double) part / whole);
        assertThat(score.low()).as(name).isLessThanOrEqualTo(score.value());
        assertThat(score.high()).as(name).isGreaterThanOrEqualTo(score.value());
    }

    @Test
    void events() {
        // Gold: 1 + 2 + 0 + 0 + 1. Given: 1 + 1 + 0 + 2 + 2. Found: the assault, the accusation, the threat.
        share("type recall", 3, 4);
        share("type precision", 3, 6);
        assertThat(score("type F1").value()).isCloseTo(2 * 0.75 * 0.5 / 1.25, within(1e-12));
        assertThat(score("type F1").counted()).isFalse();
        // The fifth text does not say what is primary and is left out.
        share("type recall, primary", 2, 2);
        share("type precision, primary", 2, 3);
        share("false alarms", 1, 2);
    }

    @Test
    void participants() {
        share("type + both sides recall", 1, 3);
        share("actor", 1, 2);
        share("recipient", 1, 2);
        share("both sides", 1, 2);
        share("both sides, in part", 1, 2);
        share("wrong direction", 1, 2);
    }

    @Test
    void fields() {
        share("mode", 1, 2);
        share("mode where there is one", 1, 2);
        share("primary or not", 2, 2);
        share("factuality", 1, 2);
        share("stage", 1, 1);
        assertThat(score("contexts F1").value()).isCloseTo(2 * 0.5 * 1 / 1.5, within(1e-12));
        share("casualties found", 1, 2);
        share("casualties right", 1, 2);
        share("targets found", 1, 2);
        share("targets right", 1, 1);
        share("target kind", 1, 1);
        share("target effect", 0, 1);
        share("weapons found", 1, 1);
        share("weapon kind", 0, 1);
    }

    @Test
    void tables() {
        List<GroupTable> tables = scoring.report().tables();
        assertThat(tables).extracting(GroupTable::group)
                .containsExactly("type", "mode", "factuality", "style", "phenomenon");
        assertThat(tables.get(0).rows()).extracting(GroupTable.Row::key)
                .containsExactly("ACCUSE", "AID", "ASSAULT", "THREATEN");
        // gold, recall, given, precision, F1, both sides
        assertThat(row(tables.get(0), "ASSAULT")).containsExactly(2.0, 0.5, 2.0, 0.5, 0.5, 1.0);
        assertThat(row(tables.get(0), "AID")).containsExactly(0.0, Double.NaN, 2.0, 0.0, 0.0, Double.NaN);
        // gold, recall, mode, both sides
        assertThat(row(tables.get(1), "ACCUSE allege")).containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(row(tables.get(1), "ASSAULT")).containsExactly(1.0, 0.0, Double.NaN, Double.NaN);
        assertThat(row(tables.get(2), "alleged")).containsExactly(1.0, 0.0, Double.NaN, Double.NaN);
        // texts, gold, recall, given, precision, F1, both sides, factuality, negative, alarms
        assertThat(row(tables.get(3), "column"))
                .containsExactly(2.0, 0.0, Double.NaN, 2.0, 0.0, 0.0, Double.NaN, Double.NaN, 2.0, 0.5);
        assertThat(row(tables.get(4), "list").subList(0, 6)).containsExactly(2.0, 2.0, 1.0, 3.0, 2 / 3.0, 0.8);
    }

    private static List<Double> row(GroupTable table, String key) {
        return table.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow().values();
    }

    @Test
    void confidenceIsJudgedWhereParticipantsAre() {
        // The threat's gold has no participants; the assault is right, the accusation and the three others are wrong.
        Reliability reliability = scoring.report().reliability();
        assertThat(reliability.events()).isEqualTo(5);
        assertThat(reliability.bins()).extracting(Reliability.Bin::right).containsExactly(0.0, 0.0, 0.0, 1.0);
    }

    @Test
    void everyFaultIsListed() {
        assertThat(scoring.findings())
                .extracting(finding -> finding.id() + " " + finding.kind().label() + " " + finding.field() + ": "
                        + finding.gold() + " / " + finding.given())
                .containsExactly(
                        "1 field contexts: military / military; economic",
                        "1 field casualties: killed 3; injured 5 / killed 3; injured 4",
                        "1 field targets: a bridge; depots / bridge",
                        "1 field target effect: a bridge: destroyed / damaged",
                        "1 field weapon kind: bombs: explosive / other",
                        "2 field actor: Ruritania / Graustark",
                        "2 field recipient: Graustark / Ruritania",
                        "2 field mode: allege / disapprove",
                        "2 field factuality: asserted / claimed",
                        "2 miss null: ASSAULT: Graustark ->  / null",
                        "4 alarm null: null / ASSAULT:  -> ",
                        "4 alarm null: null / AID:  -> ",
                        "5 extra null: null / AID:  -> ");
    }

    @Test
    void theSameTextsGiveTheSameReport() {
        assertThat(scoring.report()).isEqualTo(scoring.report());
        assertThat(ReportText.of(scoring.report())).isEqualTo(ReportText.of(scoring.report()));
    }
}
