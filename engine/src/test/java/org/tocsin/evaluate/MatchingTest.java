package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;

class MatchingTest {

    static GoldEvent gold(EventType type, String trigger, List<String> actor, List<String> recipient) {
        return new GoldEvent(
                type, EnumSet.of(GoldField.TRIGGER, GoldField.ACTOR, GoldField.RECIPIENT), null, false, trigger, actor,
                recipient, List.of(), List.of(), null, null, List.of(), List.of());
    }

    @Test
    void typesAreNeverMixed() {
        GoldEvent threat = gold(EventType.THREATEN, "threatened", List.of("rebels"), List.of("Zenda"));
        Event raid = Given.event(EventType.ASSAULT, "threatened").actor("rebels").recipient("Zenda").done();
        assertThat(Matching.of(List.of(threat), List.of(raid)))
                .isEqualTo(new Matching(List.of(), List.of(threat), List.of(raid)));
    }

    @Test
    void triggersCountBeforeParticipants() {
        GoldEvent shelled = gold(EventType.ASSAULT, "shelled", List.of("rebels"), List.of("Zenda"));
        GoldEvent bombed = gold(EventType.ASSAULT, "bombed", List.of("troops"), List.of("Hofbau"));
        Event first = Given.event(EventType.ASSAULT, "bombed").actor("rebels").recipient("Zenda").done();
        Event second = Given.event(EventType.ASSAULT, "shelled").actor("troops").recipient("Hofbau").done();
        assertThat(Matching.of(List.of(shelled, bombed), List.of(first, second)).pairs())
                .containsExactly(new Matching.Pair(shelled, second), new Matching.Pair(bombed, first));
    }

    @Test
    void participantsDecideBetweenEqualTriggers() {
        GoldEvent one = gold(EventType.ASSAULT, "struck", List.of("rebels"), List.of("Zenda"));
        GoldEvent other = gold(EventType.ASSAULT, "struck", List.of("troops"), List.of("Hofbau"));
        Event first = Given.event(EventType.ASSAULT, "struck").actor("troops").recipient("Hofbau").done();
        Event second = Given.event(EventType.ASSAULT, "struck").actor("rebels").done();
        assertThat(Matching.of(List.of(one, other), List.of(first, second)).pairs())
                .containsExactly(new Matching.Pair(other, first), new Matching.Pair(one, second));
    }

    @Test
    void eachEventStandsForOneAtMost() {
        GoldEvent one = gold(EventType.ASSAULT, "struck", List.of(), List.of());
        Event first = Given.event(EventType.ASSAULT, "raided").done();
        Event second = Given.event(EventType.ASSAULT, "struck").done();
        assertThat(Matching.of(List.of(one), List.of(first, second)))
                .isEqualTo(new Matching(List.of(new Matching.Pair(one, second)), List.of(), List.of(first)));
        assertThat(Matching.of(List.of(one, one), List.of(second)).missed()).containsExactly(one);
    }

    @Test
    void aMirrorEventIsNotCountedASecondTime() {
        Event met = Given.event(EventType.CONSULT, "met").actor("Rudolf").recipient("Flavia").mirrors("1", "2").done();
        Event mirror = Given.event(EventType.CONSULT, "met").actor("Flavia").recipient("Rudolf").mirrors("2", "1").done();
        GoldEvent one = gold(EventType.CONSULT, "met", List.of("Flavia"), List.of("Rudolf"));
        GoldEvent other = gold(EventType.CONSULT, "met", List.of("Rudolf"), List.of("Flavia"));
        assertThat(Matching.of(List.of(one), List.of(met, mirror)))
                .isEqualTo(new Matching(List.of(new Matching.Pair(one, mirror)), List.of(), List.of()));
        assertThat(Matching.of(List.of(one, other), List.of(met, mirror)).pairs()).hasSize(2);
        assertThat(Matching.of(List.of(), List.of(met, mirror)).extra()).containsExactly(met);
    }
}
