package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;

/** An id changes with what it is made of and with nothing else. */
class EventIdsTest {

    private static final Quote TRIGGER = new Quote("struck", 10, 16);
    private static final Participant ARMY = participant("army", 4, "IRQ", "army");
    private static final Participant REBELS = participant("rebels", 21, null, "rebels");

    private static Participant participant(String text, int start, @Nullable String country, String name) {
        return new Participant(new Quote(text, start, start + text.length()), name, null, country, List.of("MIL"), false);
    }

    private static String id(Field field, EventType type, Quote trigger, List<Participant> actor, List<Participant> recipient) {
        return EventIds.of("d", field, type, trigger, actor, recipient);
    }

    @Test
    void theSameWordsGiveTheSameId() {
        String id = id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(ARMY), List.of(REBELS));
        assertThat(id).matches("[0-9a-f]{16}");
        Participant better = participant("army", 4, "IRQ", "Iraqi Army");
        assertThat(id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(better), List.of(REBELS)))
                .as("what the knowledge calls a participant is no part of it")
                .isEqualTo(id);
    }

    @Test
    void fieldTypeTriggerAndRolesTellEventsApart() {
        assertThat(List.of(
                        id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(ARMY), List.of(REBELS)),
                        id(Field.TITLE, EventType.ASSAULT, TRIGGER, List.of(ARMY), List.of(REBELS)),
                        id(Field.TEXT, EventType.COERCE, TRIGGER, List.of(ARMY), List.of(REBELS)),
                        id(Field.TEXT, EventType.ASSAULT, new Quote("struck", 30, 36), List.of(ARMY), List.of(REBELS)),
                        id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(REBELS), List.of(ARMY)),
                        id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(ARMY, REBELS), List.of()),
                        id(Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(), List.of(ARMY, REBELS)),
                        EventIds.of("e", Field.TEXT, EventType.ASSAULT, TRIGGER, List.of(ARMY), List.of(REBELS))))
                .doesNotHaveDuplicates();
    }

    @Test
    void hashesAreThoseOfSha256() {
        assertThat(EventIds.hash("")).isEqualTo("e3b0c44298fc1c14");
        assertThat(EventIds.hash("abc")).isEqualTo("ba7816bf8f01cfea");
    }
}
