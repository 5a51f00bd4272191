package org.tocsin.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.document.FrontDates.FrontDate;

/** The days named before the prose. */
class FrontDatesTest {

    private static final String PROSE = "Two convoys left the town before noon, and shelling was heard until the evening.";

    private static List<FrontDate> of(String text) {
        return FrontDates.of(new Zoner().zone(new Document("a1", null, null, null, null, "2024-01-25", null, text)));
    }

    @Test
    void theDatelineNamesOne() {
        assertThat(of("BAGHDAD, Jan 24 (Reuters) - " + PROSE))
                .containsExactly(new FrontDate(new Span(9, 15), LocalDate.of(2024, 1, 24)));
    }

    @Test
    void aLineOfPostingNamesOne() {
        assertThat(of("Published 23 January 2024\n\n" + PROSE))
                .containsExactly(new FrontDate(new Span(10, 25), LocalDate.of(2024, 1, 23)));
    }

    @Test
    void proseIsLeftToTheFinderOfTimes() {
        assertThat(of("On January 23 two convoys left the town, and shelling was heard until the evening.")).isEmpty();
    }
}
