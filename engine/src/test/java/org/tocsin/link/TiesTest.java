package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.link.Story.PUBLISHED;
import static org.tocsin.link.Story.assault;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.link.Story.Draft;

/** Each tie on the kind of text that it is made for. */
class TiesTest {

    @Test
    void onePersonIsHitOnce() {
        Story story = new Story()
                .say("Gunmen shot Judge Ada Brandt on Monday.").event(assault("shot").on("Ada Brandt"))
                .say("Meanwhile, clashes went on in the north.").event(assault("clashes"))
                .say("Ada Brandt was killed outside her office.").event(assault("killed").on("Ada Brandt"));
        assertThat(story.groups()).contains(List.of("e0", "e2"));
        assertThat(story.reasons()).contains("the same person hit");
    }

    @Test
    void victimsOfOneNounAndNumberAreTheSame() {
        Story story = new Story()
                .say("The army blamed rebels for the death of six priests.").event(assault("death").on("six priests"))
                .say("It had denied that it murdered the priests.").event(assault("murdered").on("priests"));
        assertThat(story.reasons()).containsExactly("the same victims");
    }

    @Test
    void ofCommonNounsTheNumberMustAgree() {
        Story story = new Story()
                .say("Three soldiers were killed near Oster.").event(assault("killed").on("Three soldiers").in("Oster", 10))
                .say("Five soldiers were killed near Vester.").event(assault("killed").on("Five soldiers").in("Vester", 20));
        assertThat(story.groups()).containsExactly(List.of("e0"), List.of("e1"));
    }

    @Test
    void oneThingIsHitOnce() {
        Story story = new Story()
                .say("Rebels blew up the Halden pipeline.").event(assault("blew up").hit("Halden pipeline"))
                .say("Oil spilled where the pipeline was blown up.").event(assault("blown up").hit("pipeline"));
        assertThat(story.reasons()).containsExactly("the same thing hit");
    }

    @Test
    void oneSentenceTellsOfOneHappening() {
        Story story = new Story()
                .say("Three guards were killed and two drivers were wounded.")
                .event(assault("killed").on("Three guards"))
                .event(assault("wounded").on("two drivers"));
        assertThat(story.reasons()).containsExactly("told in one sentence");
    }

    @Test
    void theAttackIsTheOneSpokenOf() {
        Story story = new Story()
                .say("Rebels stormed a mill on Sunday.").event(assault("stormed").hit("mill"))
                .say("The mayor resigned.")
                .say("No group has spoken of the attack.").event(assault("attack"));
        assertThat(story.reasons()).containsExactly("spoken of as known");
    }

    @Test
    void theSameDoersGoBeforeTheNearest() {
        Story story = new Story()
                .say("Ruritania bombed a mill.").event(assault("bombed").by("Ruritania", "RUR"))
                .say("Raiders stormed a mine.").event(assault("stormed").by("Raiders", "raiders"))
                .say("Nobody mourned over the raid by Ruritania.").event(assault("raid").by("Ruritania", "RUR"));
        assertThat(story.groups()).containsExactly(List.of("e0", "e2"), List.of("e1"));
        assertThat(story.reasons()).containsExactly("spoken of as known, by the same doers");
    }

    @Test
    void theSameWordGoesBeforeTheNearest() {
        Story story = new Story()
                .say("A murder shook the town.").event(assault("murder").on(PUBLISHED.minusDays(2)))
                .say("Another attack followed.").event(assault("attack"))
                .say("Police know who did the murder.").event(assault("murder"));
        assertThat(story.groups()).containsExactly(List.of("e0", "e2"), List.of("e1"));
    }

    @Test
    void thisAttackIsTheLastOne() {
        Story story = new Story()
                .say("Rebels raided Oster.").event(assault("raided").in("Oster", 10))
                .say("Near Vester, they clashed with guards.").event(assault("clashed").in("Vester", 20))
                .say("This clash went on till noon.").event(assault("clash"));
        assertThat(story.groups()).containsExactly(List.of("e0"), List.of("e1", "e2"));
        assertThat(story.reasons()).containsExactly("spoken of as the one just told of");
    }

    @Test
    void aNounWithVictimsOfItsOwnIsAnotherAct() {
        Story story = new Story()
                .say("Rebels shot a judge.").event(assault("shot").on("judge"))
                .say("Nobody forgets the murder of nuns last year.").event(assault("murder").on("nuns"));
        assertThat(story.groups()).hasSize(2);
    }

    @Test
    void duringTheAttackTakesUpTheAttack() {
        Story story = new Story()
                .say("Rebels shot Karl Weber in a mill.").event(assault("shot").on("Karl Weber"))
                .say("During the attack, Jon Halle was wounded.").event(assault("wounded").on("Jon Halle"));
        assertThat(story.reasons()).containsExactly("its sentence speaks of the act as known");
    }

    @Test
    void afterTheAttackSomethingElseHappens() {
        Story story = new Story()
                .say("Rebels shot Karl Weber in a mill.").event(assault("shot").on("Karl Weber"))
                .say("After the attack, Jon Halle was wounded.").event(assault("wounded").on("Jon Halle"));
        assertThat(story.groups()).hasSize(2);
    }

    @Test
    void dayAndPlaceTellOneHappening() {
        Story story = new Story()
                .say("Bombings on Sunday in Oster woke the town.")
                .event(assault("Bombings").mode("explosives").in("Oster", 10).on(PUBLISHED.minusDays(3)))
                .say("In Vester, houses burned.").event(assault("burned").mode("destroy").in("Vester", 20))
                .say("On Sunday the town of Oster was bombed.")
                .event(assault("bombed").mode("explosives").in("Oster", 10).on(PUBLISHED.minusDays(3)));
        assertThat(story.groups()).contains(List.of("e0", "e2"));
        assertThat(story.reasons()).containsExactly("the same day, place and kind of act");
    }

    @Test
    void arrestAndChargeAreTwoSidesOfOneAct() {
        Story story = new Story()
                .say("Police arrested Karl Weber and accused him of arson.")
                .event(new Draft(EventType.COERCE, "arrested").mode("arrest").on("Karl Weber"))
                .event(new Draft(EventType.ACCUSE, "accused").mode("allege").on("Karl Weber"));
        assertThat(story.reasons()).containsExactly("two sides of one act");
    }

    @Test
    void anAssaultStandsBeforeItsPreparation() {
        Story story = new Story()
                .say("Ruritania massed troops and attacked the town.")
                .event(new Draft(EventType.MOBILIZE, "massed").by("Ruritania", "RUR"))
                .event(assault("attacked").by("Ruritania", "RUR"));
        assertThat(story.incidents()).singleElement()
                .satisfies(incident -> assertThat(incident.type()).isEqualTo(EventType.ASSAULT));
    }

    @Test
    void detailJoinsWhereNothingSetsItApart() {
        Story story = new Story()
                .say("A bomb went off in Oster.").event(assault("went off").mode("explosives").in("Oster", 10))
                .say("Two people were wounded.").event(assault("wounded").on("Two people"));
        assertThat(story.reasons()).containsExactly("further detail, with nothing that sets it apart");
    }

    @Test
    void aTurnOfTheTextSetsDetailApart() {
        Story story = new Story()
                .say("A bomb went off in Oster.").event(assault("went off").mode("explosives"))
                .say("Meanwhile, two people were wounded.").event(assault("wounded").on("two people"));
        assertThat(story.groups()).hasSize(2);
    }

    @Test
    void dealingsOfTheSamePartiesAreOne() {
        Story story = new Story()
                .say("The front talked with envoys.").event(new Draft(EventType.CONSULT, "talked").by("front", "front"))
                .say("Later the front met them again.").event(new Draft(EventType.CONSULT, "met").by("front", "front"));
        assertThat(story.reasons()).containsExactly("the same parties");
    }

    @Test
    void threatsAreNoDetailOfWhatHappened() {
        Story story = new Story()
                .say("Rebels stormed a mill.").event(assault("stormed"))
                .say("They will burn more.").event(assault("burn").as(Factuality.PLANNED, Stage.PLANNED));
        assertThat(story.groups()).hasSize(2);
    }
}
