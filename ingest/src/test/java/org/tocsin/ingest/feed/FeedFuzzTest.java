package org.tocsin.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a feed whatever its bytes. The files under {@code FeedFuzzTestInputs} are replayed as tests. New ones are
 * sought by {@code JAZZER_FUZZ=1 mvn -pl ingest -am test -Dtest=FeedFuzzTest#feed -Dfuzz.hooks=true
 * -Dsurefire.failIfNoSpecifiedTests=false}; those that fail are added to the folder.
 */
class FeedFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void feed(byte[] bytes) {
        try {
            Feed feed = FeedReader.read(bytes, Origin.UNKNOWN);
            assertPlain(feed.title());
            for (FeedEntry entry : feed.entries()) {
                assertPlain(entry.title());
                assertPlain(entry.summary());
                assertPlain(entry.content());
                entry.authors().forEach(FeedFuzzTest::assertPlain);
                if (entry.url() != null) {
                    assertThat(entry.url()).matches("(?is)https?://[^\\s\"<>]+");
                }
            }
        } catch (UnreadableFeedException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    @FuzzTest(maxDuration = "2m")
    void opml(byte[] bytes) {
        try {
            List<Subscription> feeds = Opml.read(bytes);
            List<Subscription> again = Opml.read(Opml.write("x", feeds).getBytes(StandardCharsets.UTF_8));
            assertThat(again).extracting(Subscription::feed).containsExactlyInAnyOrderElementsOf(feeds.stream().map(Subscription::feed).toList());
        } catch (UnreadableFeedException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    @FuzzTest(maxDuration = "2m")
    void date(byte[] bytes) {
        Instant instant = FeedDates.parse(new String(bytes, StandardCharsets.UTF_8));
        if (instant != null) {
            assertThat(instant).isBetween(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));
            assertThat(FeedDates.parse(instant.toString())).isEqualTo(instant);
        }
    }

    /** Words and line breaks, no control character. */
    private static void assertPlain(@Nullable String text) {
        if (text != null) {
            assertThat(text).isNotBlank().doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        }
    }
}
