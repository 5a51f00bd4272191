package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.event.EventType;

/** Each fault of the table of announcements: its place, what was found, what would be valid. */
class AnnouncementFaultsTest {

    private static final String HEADER = "type\tmode\tannounced\tannounced_mode\tcameo\tcontexts\tsaid\n";
    private static final String RULE = """
            - id: shelling
              type: ASSAULT
              mode: heavy-weapons
              contexts: [military]
              cameo: "194"
              verbs: [shell]
              frame: attack
              where: {object: any}
              examples: ["[actor Troops] [trigger shelled] [recipient the town]."]
              counter: [{text: He shelled peas., why: kitchen}]
            """;

    @TempDir
    private Path temporary;

    private SmallKnowledge table(String rows) {
        return SmallKnowledge.in(temporary).rules(RULE).file("rules/announcements.tsv", HEADER + rows);
    }

    private List<String> faults(String rows) {
        return catchThrowableOfType(KnowledgeException.class, () -> table(rows).read()).faults();
    }

    @Test
    void aGoodRowIsRead() {
        assertThat(table("ASSAULT\taerial\tTHREATEN\t\t195\tmilitary,economic\twill\n").read().announcements())
                .containsExactly(new Announcement(
                        EventType.ASSAULT, "aerial", EventType.THREATEN, null, "195", List.of("military", "economic"), Announcement.Said.WILL));
    }

    @Test
    void aRowWithoutModeAndContextsIsRead() {
        assertThat(table("AID\t\tAGREE\t\t194\t\twill\n").read().announcements())
                .containsExactly(new Announcement(EventType.AID, null, EventType.AGREE, null, "194", List.of(), Announcement.Said.WILL));
    }

    @Test
    void aRowOfRefusalIsRead() {
        assertThat(table("AID\t\tREJECT\t\t194\t\twill-not\n").read().announcements())
                .extracting(Announcement::announced, Announcement::said)
                .containsExactly(tuple(EventType.REJECT, Announcement.Said.WILL_NOT));
    }

    @Test
    void unknownType() {
        assertThat(faults("ATTACK\t\tTHREATEN\t\t195\t\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:1: ")
                .contains("unknown type \"ATTACK\"", "ASSAULT");
    }

    @Test
    void unknownAnnouncedType() {
        assertThat(faults("AID\t\tAGREED\t\t195\t\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:6: ")
                .contains("unknown type \"AGREED\"", "did you mean \"AGREE\"?");
    }

    @Test
    void unknownMode() {
        assertThat(faults("ASSAULT\taerail\tTHREATEN\t\t195\t\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:9: ")
                .contains("unknown mode \"aerail\"", "aerial, heavy-weapons", "did you mean \"aerial\"?");
    }

    @Test
    void aModeOfAnotherTypeIsNoModeOfTheAnnouncement() {
        assertThat(faults("ASSAULT\taerial\tTHREATEN\taerial\t195\t\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:25: ")
                .contains("unknown mode \"aerial\"");
    }

    @Test
    void unknownCameoCode() {
        assertThat(faults("AID\t\tAGREE\t\t033\t\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:13: ")
                .contains("\"033\"", "cameo.tsv");
    }

    @Test
    void unknownContext() {
        assertThat(faults("AID\t\tAGREE\t\t195\tmilitary,economy\twill\n")).singleElement().asString()
                .startsWith("rules/announcements.tsv:2:17: ")
                .contains("unknown context \"economy\"", "economic, military");
    }

    @Test
    void aMissingColumnIsNamedOnce() {
        SmallKnowledge small = SmallKnowledge.in(temporary).rules(RULE)
                .file("rules/announcements.tsv", "type\tmode\tannounced\tcameo\tcontexts\tsaid\nAID\t\tAGREE\t195\t\t\n");
        assertThat(catchThrowableOfType(KnowledgeException.class, small::read).faults()).singleElement().asString()
                .startsWith("rules/announcements.tsv:1:1: ")
                .contains("\"announced_mode\"");
    }

    @Test
    void everyRowIsChecked() {
        assertThat(faults("ATTACK\t\tAGREE\t\t195\t\nAID\t\tAGREE\t\t199\t\twill\n")).hasSize(2);
    }
}
