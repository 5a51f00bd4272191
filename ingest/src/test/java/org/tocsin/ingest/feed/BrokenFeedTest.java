package org.tocsin.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds that are broken, or made to break their reader. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BrokenFeedTest {

    private static List<FeedEntry> read(String feed) throws UnreadableFeedException {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN).entries();
    }

    private static @org.jspecify.annotations.Nullable String title(byte[] feed, @org.jspecify.annotations.Nullable String contentType)
            throws UnreadableFeedException {
        return FeedReader.read(feed, new Origin(contentType, null)).entries().get(0).title();
    }

    private static byte[] titled(String declared, String title, String charset) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        return (declaration + "<rss><channel><item><title>" + title + "</title></item></channel></rss>").getBytes(Charset.forName(charset));
    }

    @Test
    void missingClosingTags() throws UnreadableFeedException {
        List<FeedEntry> entries = read("""
                <rss><channel><title>The Wire<link>https://wire.example/
                <item><title>One<link>https://wire.example/1<pubDate>2004-09-06<description>First <b>bold
                <item><title>Two</title><link>https://wire.example/2</link><description>Second</description>
                <item><title>Three</title><guid>https://wire.example/3</guid></item>
                """);
        assertThat(entries).extracting(FeedEntry::title).containsExactly("One", "Two", "Three");
        assertThat(entries).extracting(FeedEntry::url).containsExactly("https://wire.example/1", "https://wire.example/2", "https://wire.example/3");
        assertThat(entries).extracting(FeedEntry::summary).containsExactly("First bold", "Second", null);
    }

    @Test
    void linksThatWereNotClosedAsEmptyElements() throws UnreadableFeedException {
        List<FeedEntry> entries = read("<feed><entry><link href='https://wire.example/1'><title>One</title><updated>2004-09-06</updated></entry></feed>");
        assertThat(entries.get(0).url()).isEqualTo("https://wire.example/1");
        assertThat(entries.get(0).title()).isEqualTo("One");
        assertThat(entries.get(0).updated()).hasToString("2004-09-06T00:00:00Z");
    }

    @Test
    void junkBeforeTheFeed() throws UnreadableFeedException {
        assertThat(read("<br />\n<b>Warning</b>: line 3 <br>\n\n<?xml version='1.0'?><rss><channel><item><title>x</title></item></channel></rss>"))
                .extracting(FeedEntry::title).containsExactly("x");
        assertThat(read("\uFEFF\uFEFF  \u0000<rss><item><title>x</title></item></rss>")).hasSize(1);
    }

    @Test
    void referencesToNothing() throws UnreadableFeedException {
        assertThat(read("<rss><item><title>A &ldquo;raid&rdquo; &nbsp; &nothing; &#146; & more &amp; so</title><link>https://x.example/?a=1&copy=2</link></item></rss>"))
                .first().satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("A “raid” &nothing; ’ & more & so");
                    assertThat(entry.url()).isEqualTo("https://x.example/?a=1&copy=2");
                });
    }

    @Test
    void namespacesThatAreWrongOrMissing() throws UnreadableFeedException {
        assertThat(read("<rss xmlns='http://nowhere.example/'><channel><item><title>x</title><dc:date>2004-09-06</dc:date></item></channel></rss>"))
                .first().satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("x");
                    assertThat(entry.published()).hasToString("2004-09-06T00:00:00Z");
                });
        assertThat(read("<rss xmlns:o='http://other.example/'><channel><item><o:title>not this</o:title><title>this</title></item></channel></rss>"))
                .extracting(FeedEntry::title).containsExactly("this");
        assertThat(read("<a:feed xmlns:a='HTTP://www.w3.org/2005/Atom/'><a:entry><a:title>x</a:title></a:entry></a:feed>"))
                .extracting(FeedEntry::title).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, Штурм", "koi8-r, koi8-r, Штурм", "iso-8859-1, windows-1252, ‘caf\u00e9’", "utf-8, windows-1252, “caf\u00e9”",
        "'', windows-1252, caf\u00e9", "iso-8859-1, utf-8, caf\u00e9", "utf-16, utf-8, caf\u00e9", "no-such-charset, utf-8, caf\u00e9",
        "gb2312, GB18030, 围攻", "big5, Big5-HKSCS, 圍攻", "euc-kr, x-windows-949, 포위", "shift_jis, windows-31j, 包囲①", "iso-2022-jp, iso-2022-jp, 包囲",
        "windows-1256, windows-1256, حصار", "utf-8, utf-16le, caf\u00e9", "utf-16, utf-16be, caf\u00e9", "ucs-4, utf-32be, caf\u00e9", "cp037, IBM037, caf\u00e9"
    })
    void charsetsDeclaredRightlyAndWrongly(String declared, String actual, String title) throws UnreadableFeedException {
        assertThat(title(titled(declared, title, actual), null)).isEqualTo(title);
    }

    @Test
    void theHeaderGoesBeforeTheDeclarationWhereTheBytesAgree() throws UnreadableFeedException {
        assertThat(title(titled("utf-8", "Штурм", "windows-1251"), "text/xml; charset=\"windows-1251\"")).isEqualTo("Штурм");
        assertThat(title(titled("utf-8", "Штурм", "utf-8"), "text/xml; charset=iso-8859-1")).isEqualTo("Штурм");
        assertThat(title(titled("windows-1251", "Штурм", "windows-1251"), "text/xml; charset=utf-8")).isEqualTo("Штурм");
    }

    @Test
    void bytesOfTwoCharsets() throws IOException, UnreadableFeedException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("<?xml version='1.0' encoding='utf-8'?><rss><item><title>é ".getBytes(StandardCharsets.UTF_8));
        mixed.write("é “x”".getBytes(Charset.forName("windows-1252")));
        mixed.write("</title></item></rss>".getBytes(StandardCharsets.UTF_8));
        assertThat(title(mixed.toByteArray(), null)).isEqualTo("é é “x”");
    }

    @Test
    void ownEntitiesAreReadAndForeignOnesNot() throws UnreadableFeedException {
        String title = read("""
                <!DOCTYPE rss [<!ENTITY wire "The Wire"><!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>
                <rss><item><title>&wire;: &secret;</title></item></rss>
                """).get(0).title();
        assertThat(title).isEqualTo("The Wire: &secret;");
    }

    @Test
    void aFloodOfEntitiesDoesNotGrow() throws UnreadableFeedException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10)).append("\">");
        }
        String title = read(laughs + "]><rss><item><title>&lol9;</title></item></rss>").get(0).title();
        assertThat(title).hasSizeLessThan(100);
        String wide = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\">]><rss><item><title>" + "&a;".repeat(5000) + "</title></item></rss>";
        assertThatThrownBy(() -> read(wide)).isInstanceOf(UnreadableFeedException.class).hasMessageContaining("grow beyond 1 MiB");
    }

    @Test
    void depthAndNumberOfTagsAreBounded() throws UnreadableFeedException {
        assertThat(read("<rss><item><title>x</title><description>" + "<b>".repeat(100_000) + "y")).hasSize(1);
        assertThat(read("<rss>" + "<item>".repeat(20_000))).hasSize(20_000);
        assertThat(read("<rss><item><description><![CDATA[" + "<div><table><td><b>".repeat(20_000) + "deep]]></description></item></rss>"))
                .first().satisfies(entry -> assertThat(entry.summary()).contains("deep"));
        assertThatThrownBy(() -> read("<rss><item>" + "<a/>".repeat(500_001))).hasMessageContaining("more than 500000 tags");
        assertThatThrownBy(() -> read("{\"items\": " + "[".repeat(100_000))).isInstanceOf(UnreadableFeedException.class);
        assertThatThrownBy(() -> FeedReader.read(new byte[FeedReader.LIMIT + 1], Origin.UNKNOWN)).hasMessageContaining("larger than 16 MiB");
    }

    /** Sources on which a careless reader would take time by the square of their length. */
    @Test
    void pathologicalSourcesTakeTimeByTheirLength() throws UnreadableFeedException {
        for (String source : List.of(
                "<!DOCTYPE x [" + "<!ENTITY a '".repeat(100_000), "<!--".repeat(300_000), "<![CDATA[".repeat(150_000), "&".repeat(1_000_000),
                "<rss><item><title>" + "<iframe ".repeat(100_000), "<rss><item><title><![CDATA[" + "<iframe ".repeat(100_000) + "]]>",
                "<rss><item><author>" + "a@".repeat(300_000), "<rss><item><author>" + "a.".repeat(300_000) + "@",
                "<rss><item><title>" + "<title><link>".repeat(50_000), "<rss><item " + "a='b' ".repeat(100_000) + ">",
                "<rss><item>" + "<link>x</link>".repeat(100_000), "<rss><item><description>" + "<p>x".repeat(200_000),
                "<rss><item><description>" + "&lt;a&gt;&lt;b&gt;x&lt;/a&gt;".repeat(20_000) + "</description>")) {
            try {
                assertThat(read(source)).hasSizeLessThanOrEqualTo(1);
            } catch (UnreadableFeedException e) {
                assertThat(e).hasMessageContaining("no feed");
            }
        }
    }
}
