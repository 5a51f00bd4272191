package org.tocsin.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line with the date alone says when a document appeared, where nothing else does. */
class PublicationLineTest {

    private static final String PROSE = "Two convoys left the town before noon, and shelling was heard until the evening.";

    private static @Nullable String published(@Nullable String given, String line) {
        String text = "Bridge hit near Sumy\n\n" + line + "\n\n" + PROSE;
        return new Zoner()
                .zone(new Document("a1", null, null, null, null, given, null, text))
                .document()
                .published();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2010               | 2010-05-05
            May 5, 2010              | 2010-05-05
            January 24, 2024         | 2024-01-24
            Published 24 January 2024 | 2024-01-24
            Updated: 29 February 2020 | 2020-02-29
            """)
    void aLineWithTheDateAloneGivesTheDay(String line, String day) {
        assertThat(published(null, line)).isEqualTo(day);
    }

    @Test
    void theGivenDayGoesBeforeTheLine() {
        assertThat(published("2011-01-01", "5 May 2010")).isEqualTo("2011-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 May", "On 5 May 2010 the bridge was hit.", "The bridge of 5 May 2010", "31 February 2010"})
    void otherLinesGiveNone(String line) {
        assertThat(published(null, line)).isNull();
    }

    @Test
    void theFirstOfTwoLinesCounts() {
        assertThat(published(null, "5 May 2010\n\nUpdated 7 May 2010")).isEqualTo("2010-05-05");
    }

    @Test
    void aDateInTheBodyIsNoPublication() {
        Document document =
                new Document("a1", null, null, "Bridge hit", null, null, null, PROSE + "\n\n5 May 2010\n\n" + PROSE);
        assertThat(new Zoner().zone(document).document().published()).isNull();
    }

    @Test
    void theRestOfTheDocumentStaysAsItWas() {
        Document given = new Document("a1", null, "source", "Bridge hit", null, null, "en", "5 May 2010\n\n" + PROSE);
        assertThat(new Zoner().zone(given).document()).isEqualTo(given.withPublished("2010-05-05"));
    }
}
