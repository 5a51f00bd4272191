package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.link.Story.PUBLISHED;
import static org.tocsin.link.Story.assault;

import org.junit.jupiter.api.Test;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.link.Story.Draft;

/** Each bar on two sentences that would be one happening without it. */
class BarTest {

    private static int apart(String sentence, Draft one, String next, Draft other) {
        return new Story().say(sentence).event(one).say(next).event(other).groups().size();
    }

    @Test
    void withoutABarTheyAreOne() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"), "They wounded a guard.", assault("wounded").on("guard")))
                .isEqualTo(1);
    }

    @Test
    void anotherKindOfAct() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed").mode("firearms"),
                "They took a guard.", assault("took").mode("abduct"))).isEqualTo(2);
    }

    @Test
    void theOffensiveIsNoAttack() {
        assertThat(apart("The offensive goes on.", assault("offensive"), "Rebels burned a mill.", assault("burned")))
                .isEqualTo(2);
    }

    @Test
    void anotherDay() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed").on(PUBLISHED),
                "They burned it.", assault("burned").on(PUBLISHED.minusDays(2)))).isEqualTo(2);
    }

    @Test
    void longBeforeTheStory() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"),
                "They burned one.", assault("burned").on(PUBLISHED.minusYears(1)))).isEqualTo(2);
    }

    @Test
    void anotherPlace() {
        assertThat(apart("Rebels stormed Oster.", assault("stormed").in("Oster", 10),
                "They burned Vester.", assault("burned").in("Vester", 20))).isEqualTo(2);
    }

    @Test
    void aPlaceNearbyIsTheSame() {
        assertThat(apart("Rebels stormed Oster.", assault("stormed").in("Oster", 10),
                "They burned Vester.", assault("burned").in("Vester", 10.1))).isEqualTo(1);
    }

    @Test
    void otherVictims() {
        assertThat(apart("Rebels killed Ada Brandt.", assault("killed").on("Ada Brandt"),
                "They killed Jon Halle.", assault("killed").on("Jon Halle"))).isEqualTo(2);
    }

    @Test
    void otherDoers() {
        assertThat(apart("The Red Front stormed a mill.", assault("stormed").by("Red Front", "red-front"),
                "The Blue Front burned houses.", assault("burned").by("Blue Front", "blue-front"))).isEqualTo(2);
    }

    @Test
    void accusationsMayNameOtherDoers() {
        assertThat(apart("The Red Front stormed a mill.", assault("stormed").by("Red Front", "red-front"),
                "The Blue Front is blamed for the raid.",
                assault("raid").by("Blue Front", "blue-front").as(Factuality.ALLEGED, Stage.ACCOMPLISHED))).isEqualTo(1);
    }

    @Test
    void whoWasHitStrikesBack() {
        assertThat(apart("Rebels stormed a farm and shot peasants.", assault("shot").by("Rebels", null).on("peasants"),
                "The peasants burned a truck.", assault("burned").by("peasants", null))).isEqualTo(2);
    }

    @Test
    void oneMoreAttack() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"),
                "They made another attack.", assault("attack"))).isEqualTo(2);
    }

    @Test
    void aNewAttack() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"), "There was an attack.", assault("attack")))
                .isEqualTo(2);
    }

    @Test
    void aNameForTheAttackIsNoNewOne() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"), "It was a terrorist attack.", assault("attack")))
                .isEqualTo(1);
    }

    @Test
    void backgroundIsNotTheStory() {
        assertThat(apart("Rebels stormed a mill.", assault("stormed"),
                "They had burned farms.", assault("burned").as(Factuality.HISTORICAL, Stage.ACCOMPLISHED))).isEqualTo(2);
    }

    @Test
    void severalAttacksAreNotOne() {
        assertThat(apart("Attacks were reported.", assault("Attacks"), "Nobody claimed the attack.", assault("attack")))
                .isEqualTo(2);
    }

    @Test
    void oneOfSeveralHasADayOfItsOwn() {
        assertThat(apart("Attacks were reported.", assault("Attacks"),
                "On Sunday rebels burned a mill.", assault("burned").on(PUBLISHED.minusDays(3)))).isEqualTo(2);
    }

    @Test
    void aSentenceThatOpensWithAnotherPlace() {
        assertThat(apart("Rebels stormed Oster.", assault("stormed").in("Oster", Double.NaN),
                "Near Vester, they burned farms.", assault("burned").in("Vester", Double.NaN))).isEqualTo(2);
    }
}
