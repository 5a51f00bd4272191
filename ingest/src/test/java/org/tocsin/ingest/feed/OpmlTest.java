package org.tocsin.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of subscriptions. */
class OpmlTest {

    private static List<Subscription> read(String list) throws UnreadableFeedException {
        return Opml.read(list.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void feedsInFolders() throws UnreadableFeedException {
        assertThat(read("""
                <?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
                <outline text="World"><outline title="R &amp; D" text="ignored" type="rss" xmlURL="https://a.example/rss" htmlUrl="https://a.example/">
                </outline><outline text="Wars"><outline text="B" xmlUrl=" https://b.example/atom "/></outline></outline>
                <outline text="no feed"/><outline text="again" xmlUrl="https://a.example/rss"/><outline text="bad" xmlUrl="file:///etc/passwd"/>
                </body></opml>
                """)).containsExactly(
                new Subscription("https://a.example/rss", "R & D", "https://a.example/", List.of("World")),
                new Subscription("https://b.example/atom", "B", null, List.of("World", "Wars")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnreadableFeedException {
        List<Subscription> feeds = List.of(
                new Subscription("https://a.example/?x=1&y=\"2\"", "A <b> & \"c\"", "https://a.example/", List.of()),
                new Subscription("https://b.example/", "B", null, List.of("World & all", "Wars")),
                new Subscription("https://c.example/", "Ç", null, List.of("World & all")));
        String written = Opml.write("Mine & yours", feeds);
        assertThat(written).startsWith("<?xml").contains("<title>Mine &amp; yours</title>").doesNotContain("<b>");
        assertThat(read(written)).containsExactlyInAnyOrder(
                new Subscription("https://a.example/?x=1&y=%222%22", "A <b> & \"c\"", "https://a.example/", List.of()), feeds.get(1), feeds.get(2));
    }

    @Test
    void whatIsNoListIsNamed() {
        assertThatThrownBy(() -> read("<rss/>")).isInstanceOf(UnreadableFeedException.class).hasMessageContaining("expected OPML");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFeedException.class);
    }
}
