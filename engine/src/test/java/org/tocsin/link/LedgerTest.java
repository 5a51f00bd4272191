package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.link.Story.assault;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.Perpetrator;
import org.tocsin.event.Stage;
import org.tocsin.link.Story.Draft;

/** What is said about an incident. */
class LedgerTest {

    private static List<String> claims(Story story) {
        return story.incidents().get(0).claims().stream()
                .map(claim -> claim.kind() + " by " + claim.by() + ": " + claim.text())
                .toList();
    }

    @Test
    void claimsOfResponsibility() {
        assertThat(claims(new Story()
                .say("A bomb wrecked a mill.").event(assault("wrecked").hit("mill"))
                .say("The Red Front claimed the attack.")
                .event(assault("attack").by("Red Front", "red-front").as(Factuality.CLAIMED, Stage.ACCOMPLISHED))))
                .containsExactly("claim by Red Front: Red Front claimed the attack");
    }

    @Test
    void condemnationsAndDemandsOfSentencesThatSpeakOfIt() {
        assertThat(claims(new Story()
                .say("A bomb wrecked a mill.").event(assault("wrecked").hit("mill"))
                .say("Ruritania condemned the attack.")
                .event(new Draft(EventType.ACCUSE, "condemned").mode("disapprove").by("Ruritania", "RUR"))
                .event(assault("attack"))
                .say("Strelsau demanded that the attack be investigated.")
                .event(new Draft(EventType.REQUEST, "demanded").by("Strelsau", "strelsau"))
                .event(assault("attack"))))
                .containsExactly(
                        "condemnation by Ruritania: Ruritania condemned the attack",
                        "demand by Strelsau: Strelsau demanded that the attack be investigated");
    }

    @Test
    void aStatementWithoutAnActIsAboutTheOneLastSpokenOf() {
        assertThat(claims(new Story()
                .say("A bomb wrecked a mill.").event(assault("wrecked").hit("mill"))
                .say("Ruritania called it a crime.")
                .event(new Draft(EventType.ACCUSE, "called").mode("disapprove").by("Ruritania", "RUR"))))
                .containsExactly("condemnation by Ruritania: Ruritania called it a crime");
    }

    @Test
    void aStatementLongAfterTheActIsNotAboutIt() {
        assertThat(claims(new Story()
                .say("A bomb wrecked a mill.").event(assault("wrecked").hit("mill"))
                .say("It was market day.").say("Shops were full.").say("Trains ran late.")
                .say("Ruritania called prices a scandal.")
                .event(new Draft(EventType.ACCUSE, "called").mode("disapprove").by("Ruritania", "RUR"))))
                .isEmpty();
    }

    @Test
    void ofTwoActsInOneSentenceNeitherIsMeant() {
        Story story = new Story()
                .say("Ruritania condemned the bombing and the kidnapping.")
                .event(assault("bombing").mode("explosives"))
                .event(assault("kidnapping").mode("abduct"))
                .event(new Draft(EventType.ACCUSE, "condemned").mode("disapprove").by("Ruritania", "RUR"));
        assertThat(story.incidents()).allSatisfy(incident -> assertThat(incident.claims()).isEmpty());
    }

    @Test
    void theAccusedIsAPerpetratorOnTheAccusersWord() {
        Story story = new Story()
                .say("A bomb wrecked a mill.").event(assault("wrecked").hit("mill"))
                .say("Ruritania accused Karl Weber of the attack.")
                .event(new Draft(EventType.ACCUSE, "accused").mode("allege").by("Ruritania", "RUR").on("Karl Weber"))
                .event(assault("attack"));
        Incident incident = story.incidents().get(0);
        assertThat(claims(story)).containsExactly("accusation by Ruritania: Ruritania accused Karl Weber of the attack");
        assertThat(incident.perpetrators()).extracting(Perpetrator::name).containsExactly("Karl Weber");
        assertThat(incident.perpetrators()).extracting(Perpetrator::confidence).containsExactly("accused");
        assertThat(incident.perpetrators().get(0).by()).containsExactly("Ruritania");
    }

    @Test
    void whoWasHitIsNotTheAccused() {
        Story story = new Story()
                .say("Ruritania accused Karl Weber over his own murder.")
                .event(assault("murder").on("Karl Weber"))
                .event(new Draft(EventType.ACCUSE, "accused").mode("allege").by("Ruritania", "RUR").on("Karl Weber"));
        assertThat(story.incidents().get(0).perpetrators()).isEmpty();
    }
}
