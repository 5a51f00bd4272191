package org.tocsin.link.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.link.Story;

/** Where growing incidents are found again. */
class MemoryIndexTest {

    private static Dossier dossier(int number) {
        Story story = new Story("d" + number, LocalDate.of(2024, 1, 1)).say("Guns fired.").event(Story.assault("fired"));
        return new Dossier(number, Reading.of(story.coded()).happenings().get(0).account(), 0, Direction.of(Map.of("gun", 1.0)));
    }

    @Test
    void thoseWithMostKeysInCommonComeFirst() {
        MemoryIndex index = new MemoryIndex();
        index.put(dossier(0), Set.of("place Zenda"));
        index.put(dossier(1), Set.of("place Zenda", "who rebels"));
        index.put(dossier(2), Set.of("place Strelsau"));
        assertThat(index.near(Set.of("place Zenda", "who rebels"), 10)).extracting(Dossier::number).containsExactly(1, 0);
        assertThat(index.all()).hasSize(3);
    }

    @Test
    void aCommonKeyIsNotFollowedWithoutEnd() {
        MemoryIndex index = new MemoryIndex();
        for (int i = 0; i < 1000; i++) {
            index.put(dossier(i), Set.of("place Zenda"));
        }
        assertThat(index.near(Set.of("place Zenda"), 1000)).extracting(Dossier::number).contains(999, 800).doesNotContain(799);
    }
}
