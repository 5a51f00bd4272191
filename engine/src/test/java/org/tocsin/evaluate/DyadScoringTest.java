package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;

/**
 * Five texts worked by hand:
 *
 * <ol>
 *   <li>a raid by ABC's army on DEF, found with sides, sectors, mode and deaths;
 *   <li>an accusation of DEF by ABC's government, found with the roles exchanged and another mode; a threat beside it is
 *       right as well, and not primary;
 *   <li>a promise of an international body, found as aid only, which is not right;
 *   <li>a protest without target, found with the country as recipient and another number killed;
 *   <li>a visit, not found at all.
 * </ol>
 */
class DyadScoringTest {

    private final DyadScoring scoring = new DyadScoring();

    @BeforeEach
    void addTexts() throws GoldException {
        add("""
                {"id": "1", "type": "ASSAULT", "mode": "aerial", "dead": 2, "source": [{"country": "ABC", "sectors": ["MIL"]}],
                "target": [{"country": "DEF", "sectors": ["INS"]}]}""",
                Given.event(EventType.ASSAULT, "bombed").mode("aerial").from("ABC", "MIL").to("DEF", "REB")
                        .harm(Effect.KILLED, 2).confidence(0.9).done());
        add("""
                {"id": "2", "type": "ACCUSE", "mode": "allege", "also": ["THREATEN"],
                "source": [{"country": "ABC", "sectors": ["GOV"]}], "target": [{"country": "DEF", "sectors": []}]}""",
                Given.event(EventType.ACCUSE, "accused").mode("disapprove").from("DEF").to("ABC").done(),
                Given.event(EventType.THREATEN, "warned").from("ABC", "GOV").to("DEF").aside().done());
        add("{\"id\": \"3\", \"type\": \"AGREE\", \"source\": [{\"country\": \"NGO\", \"sectors\": []}], \"target\": []}",
                Given.event(EventType.AID, "pledged").from("UNO").done());
        add("""
                {"id": "4", "type": "PROTEST", "mode": null, "dead": 5, "source": [{"country": "GHI", "sectors": ["CVL"]}],
                "target": []}""",
                Given.event(EventType.PROTEST, "marched").to("GHI", "CVL").harm(Effect.KILLED, 4).done());
        add("{\"id\": \"5\", \"type\": \"CONSULT\", \"source\": [{\"country\": \"ABC\"}], \"target\": [{\"country\": \"DEF\"}]}");
    }

    private void add(String gold, Event... given) throws GoldException {
        scoring.add(new DyadScoring.CodedText(GoldReader.dyad(gold), "text"), List.of(given));
    }

    private void share(String name, int part, int whole) {
        Score score =
                scoring.report().scores().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        assertThat(List.of(score.part(), score.whole())).as(name).containsExactly(part, whole);
    }

    @Test
    void figures() {
        share("type recall", 3, 5);
        share("type recall, primary", 3, 5);
        share("type precision", 4, 5);
        share("type precision, primary", 3, 4);
        share("type + dyad recall", 2, 5);
        share("swapped roles", 1, 2);
        // Sectors of ABC and DEF in the first text; of ABC, not the accuser given; of GHI, not the protester given.
        share("sector of those found", 2, 2);
        share("sector of all", 2, 4);
        share("mode of right type", 1, 2);
        share("deaths of right type", 1, 2);
        share("texts with no event", 1, 5);
        assertThat(scoring.report().scores().get(4).value()).isCloseTo(2 * 0.8 * 0.6 / 1.4, within(1e-12));
    }

    @Test
    void typesAndReliability() {
        GroupTable types = scoring.report().tables().get(0);
        assertThat(types.rows()).extracting(GroupTable.Row::key)
                .containsExactly("ACCUSE", "AGREE", "AID", "ASSAULT", "CONSULT", "PROTEST", "THREATEN");
        assertThat(types.rows().get(0).values()).containsExactly(1.0, 1.0, 0.0, 1.0, 1.0);
        assertThat(types.rows().get(2).values()).containsExactly(0.0, Double.NaN, Double.NaN, 1.0, 0.0);
        // Right: the raid; of those at 0.5 the threat and the protest, but neither the accusation nor the pledge.
        assertThat(scoring.report().reliability().bins())
                .containsExactly(new Reliability.Bin(0.5, 0.6, 4, 0.5, 0.5), new Reliability.Bin(0.9, 1.0, 1, 0.9, 1));
    }

    @Test
    void faultsAreListed() {
        assertThat(scoring.findings())
                .extracting(finding -> finding.id() + " " + finding.kind().label() + " " + finding.field())
                .containsExactly(
                        "2 field dyad", "2 field mode", "3 miss null", "3 extra null", "4 field deaths", "5 miss null");
    }
}
