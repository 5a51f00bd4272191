package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.evaluate.GoldDyad.Side;
import org.tocsin.evaluate.GoldEvent.GoldHarm;
import org.tocsin.evaluate.GoldEvent.GoldTarget;
import org.tocsin.evaluate.GoldEvent.GoldWeapon;
import org.tocsin.event.Effect;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;

class GoldReaderTest {

    @Test
    void aTextWithAllKeys() throws GoldException {
        GoldText text = GoldReader.text("""
                {"id": 7, "style": "wire", "title": "Raid", "published": "2024-01-24", "text": "Rebels shelled Zenda.",
                 "phenomena": ["passive", "list"], "author": "unknown keys are passed over",
                 "events": [{"type": "ASSAULT", "mode": "heavy-weapons", "primary": true, "trigger": "shelled",
                   "actor": ["Rebels"], "recipient": "Zenda", "targets": [{"text": "Zenda", "kind": "physical", "effect": "damaged"}],
                   "weapons": [{"text": "mortars", "kind": "artillery"}], "factuality": "claimed", "stage": "attempted",
                   "casualties": [{"effect": "killed", "who": "civilian", "low": 2, "best": 3, "high": 4}],
                   "contexts": ["military"]}]}""");
        assertThat(text.document().id()).isEqualTo("7");
        assertThat(text.document().title()).isEqualTo("Raid");
        assertThat(text.document().published()).isEqualTo("2024-01-24");
        assertThat(text.style()).isEqualTo("wire");
        assertThat(text.phenomena()).containsExactly("passive", "list");
        assertThat(text.events()).containsExactly(new GoldEvent(
                EventType.ASSAULT, Set.of(GoldField.values()), "heavy-weapons", true, "shelled", List.of("Rebels"),
                List.of("Zenda"), List.of(new GoldTarget("Zenda", TargetKind.PHYSICAL, Effect.DAMAGED)),
                List.of(new GoldWeapon("mortars", WeaponKind.ARTILLERY)), Factuality.CLAIMED, Stage.ATTEMPTED,
                List.of(new GoldHarm(Effect.KILLED, 3)), List.of("military")));
    }

    @Test
    void onlyKeysThatAreThereAreJudged() throws GoldException {
        GoldText text = GoldReader.text(
                "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"assault\", \"mode\": null, \"stage\": null, \"actor\": []}]}");
        GoldEvent event = text.events().get(0);
        assertThat(event.judged()).containsExactlyInAnyOrder(GoldField.MODE, GoldField.ACTOR);
        assertThat(event.mode()).isNull();
        assertThat(event.actor()).isEmpty();
        assertThat(GoldReader.text("{\"id\": \"a\", \"text\": \"t\", \"events\": []}").events()).isEmpty();
    }

    @Test
    void aDyad() throws GoldException {
        GoldDyad dyad = GoldReader.dyad("""
                {"id": "x", "type": "ACCUSE", "also": ["THREATEN"], "mode": "", "dead": 4, "text": "passed over",
                 "source": [{"country": "RUS", "sectors": ["GOV"]}], "target": [{"country": null, "sectors": []}]}""");
        assertThat(dyad).isEqualTo(new GoldDyad(
                "x", EventType.ACCUSE, Set.of(EventType.THREATEN), null, List.of(new Side("RUS", List.of("GOV"))),
                List.of(new Side(null, List.of())), 4));
    }

    /** Each message says where in the line, why, and what is expected. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[] | expected a JSON object, found an array",
        "{\"id\": | broken JSON",
        "{\"id\": \"a\", \"id\": \"b\"} | broken JSON",
        "{\"text\": \"t\", \"events\": []} | \"id\" is missing or empty, expected a string",
        "{\"id\": \"a\", \"events\": []} | \"text\" is missing or empty, expected a string",
        "{\"id\": \"a\", \"type\": \"ASSAULT\"} | give the file of the texts with --documents",
        "{\"id\": \"a\", \"text\": \"t\"} | \"events\" is missing, expected a list; write [] for a text that tells of no event",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": {}} | \"events\" is an object, expected a list of objects",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [1]} | events[0] is a number, expected an object",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{}]} | \"events[0].type\" is missing, expected a PLOVER type such as ASSAULT",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"RAID\"}]} | \"events[0].type\" \"RAID\" is not known, expected one of AGREE, CONSULT",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"stage\": \"done\"}]} | expected one of accomplished, attempted",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"actor\": [2]}]} | \"events[0].actor[0]\" is a number, expected a string that is not empty",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"primary\": 1}]} | \"events[0].primary\" is a number, expected true or false",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"targets\": [{\"kind\": \"human\"}]}]} | \"events[0].targets[0].text\" is missing",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"casualties\": [{\"best\": \"2\"}]}]} | \"events[0].casualties[0].effect\" is missing",
        "{\"id\": \"a\", \"text\": \"t\", \"events\": [{\"type\": \"AID\", \"casualties\": [{\"effect\": \"killed\", \"best\": 1.5}]}]} | \"events[0].casualties[0].best\" is a number, expected a whole number"
    })
    void faultsOfTexts(String line, String message) {
        assertThatThrownBy(() -> GoldReader.text(line)).isInstanceOf(GoldException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"id\": \"a\", \"text\": \"t\", \"events\": []} | leave --documents away",
        "{\"id\": \"a\", \"type\": \"AID\", \"source\": [\"USA\"]} | source[0] is a string, expected an object",
        "{\"id\": \"a\", \"type\": \"AID\", \"also\": [\"GIVE\"]} | \"also\" \"GIVE\" is not known",
        "{\"id\": \"a\", \"type\": \"AID\", \"dead\": \"two\"} | \"dead\" is a string, expected a whole number or null"
    })
    void faultsOfDyads(String line, String message) {
        assertThatThrownBy(() -> GoldReader.dyad(line)).isInstanceOf(GoldException.class).hasMessageContaining(message);
    }

    @Test
    void aDocumentNeedsAnIdAndAText() throws GoldException {
        assertThat(GoldReader.document("{\"id\": \"a\", \"text\": \"t\", \"published\": \"2000-01-01\"}").published())
                .isEqualTo("2000-01-01");
        assertThatThrownBy(() -> GoldReader.document("{\"id\": \"a\"}"))
                .isInstanceOf(GoldException.class)
                .hasMessage("\"text\" is missing or empty, expected a string");
    }
}
