package org.tocsin.link.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.link.Story.PUBLISHED;
import static org.tocsin.link.Story.assault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.event.Effect;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.DisputedValue;
import org.tocsin.event.Incident.Join;
import org.tocsin.event.write.RecordJson;
import org.tocsin.knowledge.CommonWords;
import org.tocsin.link.Story;

/** Which accounts of several documents are of one happening, and what they make together. */
class IncidentRunTest {

    private static final CommonWords COMMON = new CommonWords(1000, Map.of("the", 900, "was", 400, "near", 100, "off", 100));
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 22);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static List<Incident> link(Story... stories) {
        IncidentRun run = new IncidentRun(COMMON);
        List.of(stories).forEach(story -> run.add(story.coded()));
        return run.incidents();
    }

    private static List<List<String>> documents(Story... stories) {
        return link(stories).stream().map(Incident::documents).toList();
    }

    private static Story shelled(String id, String town, double north, LocalDate day) {
        return new Story(id, PUBLISHED)
                .say("Guns shelled " + town + " on Monday.").event(assault("shelled").mode("heavy-weapons").in(town, north).on(day));
    }

    @Test
    void oneDayPlaceAndKindOfAct() {
        List<Incident> incidents = link(shelled("a", "Strelsau", 50, MONDAY), shelled("b", "Strelsau", 50, MONDAY));
        assertThat(incidents).hasSize(1);
        Incident one = incidents.get(0);
        assertThat(one.documents()).containsExactly("a", "b");
        assertThat(one.sources()).containsExactly("a", "b");
        assertThat(one.why()).extracting(Join::reason).containsExactly("the same day, place and kind of act");
        assertThat(one.why()).extracting(Join::events).containsExactly(List.of("a/0", "b/0"));
        assertThat(one.title()).isEqualTo("Shelling, Strelsau, 22 Jan 2024");
    }

    @Test
    void anotherTownOrAnotherDayIsAnotherHappening() {
        assertThat(documents(shelled("a", "Strelsau", 50, MONDAY), shelled("b", "Zenda", 52, MONDAY)))
                .containsExactly(List.of("a"), List.of("b"));
        assertThat(documents(shelled("a", "Strelsau", 50, MONDAY), shelled("b", "Strelsau", 50, MONDAY.minusDays(4))))
                .containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void onePersonIsKilledOnce() {
        assertThat(documents(
                new Story("a", PUBLISHED).say("Gunmen killed Karl Weber.").event(assault("killed").on("Karl Weber")),
                new Story("b", PUBLISHED.plusDays(30)).say("A court spoke of the murder of Karl Weber.")
                        .event(assault("murder").on("Karl Weber")),
                new Story("c", PUBLISHED).say("Gunmen killed Anton Weber.").event(assault("killed").on("Anton Weber"))))
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void oneStoryInOtherWords() {
        Story one = new Story("a", PUBLISHED)
                .say("Pirates seized the Halcyon Star off Port Anselm.").event(assault("seized").mode("abduct"));
        Story other = new Story("b", PUBLISHED)
                .say("The tanker Halcyon Star was hijacked near Port Anselm.").event(assault("hijacked").mode("abduct"));
        Story another = new Story("c", PUBLISHED)
                .say("The ferry Queen Flavia was hijacked near Hentzau Bay.").event(assault("hijacked").mode("abduct"));
        assertThat(documents(one, other, another)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(link(one, other).get(0).why()).extracting(Join::reason).containsExactly("one story, of one kind of act");
    }

    @Test
    void theOrderOfComingDoesNotShow() {
        List<Story> stories = new ArrayList<>(List.of(
                shelled("a", "Strelsau", 50, MONDAY), shelled("b", "Strelsau", 50, MONDAY), shelled("c", "Zenda", 52, MONDAY),
                new Story("d1", TUESDAY).say("Gunmen killed Karl Weber.").event(assault("killed").on("Karl Weber")),
                new Story("e1", TUESDAY).say("Karl Weber was shot.").event(assault("shot").mode("firearms").on("Karl Weber"))));
        List<String> first = lines(stories);
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(stories, random);
            assertThat(lines(stories)).isEqualTo(first);
        }
    }

    private static List<String> lines(List<Story> stories) {
        return link(stories.toArray(Story[]::new)).stream().map(RecordJson::incident).toList();
    }

    private static Story toll(String id, LocalDate published, int killed, String speaker) {
        return new Story(id, published)
                .say("Shells killed " + killed + " people at Strelsau on Monday, the " + speaker + " said.")
                .event(assault("killed").mode("heavy-weapons").in("Strelsau", 50).on(MONDAY)
                        .killed(killed, Integer.toString(killed)).said(speaker, "said"));
    }

    @Test
    void aLaterNumberOfTheSameSpeakerIsAnUpdate() {
        Incident one = link(toll("a", MONDAY, 12, "mayor"), toll("b", TUESDAY, 17, "mayor")).get(0);
        Incident.Toll toll = Objects.requireNonNull(one.casualties().get(Effect.KILLED));
        assertThat(List.of(toll.low(), toll.best(), toll.high())).containsExactly(12, 17, 17);
        assertThat(toll.evidence()).hasSize(2);
        assertThat(one.disputes()).isEmpty();
    }

    @Test
    void numbersOfTwoSpeakersThatCannotBothBeAreADispute() {
        Incident one = link(toll("a", MONDAY, 12, "mayor"), toll("b", MONDAY, 40, "army")).get(0);
        assertThat(one.disputes()).hasSize(1);
        assertThat(one.disputes().get(0).field()).isEqualTo("killed");
        assertThat(one.disputes().get(0).values()).extracting(DisputedValue::value).containsExactly("12", "40");
        assertThat(one.disputes().get(0).values()).extracting(DisputedValue::by).containsExactly("mayor", "army");
    }

    @Test
    void anAnswerInOneDocumentPointsAtTheIncidentOfAll() {
        List<Incident> incidents = link(
                shelled("a", "Strelsau", 50, MONDAY),
                new Story("b", PUBLISHED.plusDays(1))
                        .say("Planes bombed Zenda in retaliation for the shelling of Strelsau.")
                        .event(assault("bombed").mode("aerial").in("Zenda", 52).on(TUESDAY))
                        .event(assault("shelling").mode("heavy-weapons").in("Strelsau", 50).on(MONDAY)));
        assertThat(incidents).extracting(Incident::documents).containsExactly(List.of("a", "b"), List.of("b"));
        assertThat(incidents.get(1).links()).extracting(Incident.Link::kind).containsExactly("response_to");
        assertThat(incidents.get(1).links()).extracting(Incident.Link::to).containsExactly(incidents.get(0).id());
    }

    @Test
    void aDocumentThatTellsTwoHappeningsApartKeepsThemApart() {
        Story two = new Story("b", PUBLISHED)
                .say("Guns shelled Strelsau.").event(assault("shelled").mode("heavy-weapons").in("Strelsau", 50).on(MONDAY))
                .say("Another attack followed there.").event(assault("attack").in("there", 50).on(MONDAY));
        assertThat(documents(shelled("a", "Strelsau", 50, MONDAY), two)).containsExactly(List.of("a", "b"), List.of("b"));
    }
}
