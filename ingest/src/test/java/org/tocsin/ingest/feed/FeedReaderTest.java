package org.tocsin.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formats, as their authors meant them. */
class FeedReaderTest {

    private static final URI ADDRESS = URI.create("https://wire.example/feeds/all.xml");

    private static Feed read(String feed) throws UnreadableFeedException {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), new Origin(null, ADDRESS));
    }

    private static FeedEntry only(String feed) throws UnreadableFeedException {
        List<FeedEntry> entries = read(feed).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static FeedEntry item(String fields) throws UnreadableFeedException {
        return only("<rss version='2.0'><channel>" + "<item>" + fields + "</item></channel></rss>");
    }

    private static FeedEntry entry(String fields) throws UnreadableFeedException {
        return only("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + fields + "</entry></feed>");
    }

    @Test
    void rss2() throws UnreadableFeedException {
        Feed feed = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>The Wire</title><link>https://wire.example/</link>
                <image><title>Logo</title></image>
                <item><title>Shells fall on Zenda</title><link>https://wire.example/1</link><guid isPermaLink="false">w-1</guid>
                <pubDate>Mon, 06 Sep 2004 10:00:00 +0200</pubDate><dc:creator>Ann Bell</dc:creator><dc:creator>Carl Dorn</dc:creator>
                <description>Three were &lt;b&gt;hurt&lt;/b&gt;.</description>
                <content:encoded><![CDATA[<p>Three were hurt.</p><p>The mayor fled.</p>]]></content:encoded></item>
                </channel></rss>
                """);
        assertThat(feed.title()).isEqualTo("The Wire");
        assertThat(feed.entries()).containsExactly(new FeedEntry(
                "w-1", "https://wire.example/1", "Shells fall on Zenda", Instant.parse("2004-09-06T08:00:00Z"), null,
                List.of("Ann Bell", "Carl Dorn"), "Three were hurt.", "Three were hurt.\n\nThe mayor fled."));
    }

    @Test
    void rdf() throws UnreadableFeedException {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://wire.example/"><title>The Wire</title><items><rdf:Seq/></items></channel>
                <item rdf:about="https://wire.example/2"><title>Talks</title><dc:date>2004-09-06T10:00+02:00</dc:date></item>
                </rdf:RDF>
                """);
        FeedEntry entry = feed.entries().get(0);
        assertThat(feed.title()).isEqualTo("The Wire");
        assertThat(entry.id()).isEqualTo("https://wire.example/2");
        assertThat(entry.url()).isEqualTo("https://wire.example/2");
        assertThat(entry.updated()).isEqualTo(Instant.parse("2004-09-06T08:00:00Z"));
        assertThat(entry.published()).isEqualTo(entry.updated());
    }

    @Test
    void atom() throws UnreadableFeedException {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/world/">
                <title type="html">Wire &amp;amp; Co</title><author><name>The Desk</name></author>
                <link rel="self" href="https://wire.example/feeds/all.xml"/>
                <entry><id>tag:wire.example,2004:3</id><title type="text">Fewer than &lt;b&gt;</title>
                 <link rel="replies" href="3/comments"/><link rel="alternate" type="application/json" href="3.json"/>
                 <link rel="alternate" type="text/html" href="3.html"/>
                 <published>2004-09-06T10:00:00Z</published><updated>2004-09-07T10:00:00Z</updated>
                 <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em>.</p><ul><li>a</li><li>b</li></ul></div></summary>
                 <content src="3-full.html"/></entry>
                <entry><title>By another</title><author><name>Eve</name><email>eve@wire.example</email></author>
                 <source><title>Elsewhere</title><author><name>Not her</name></author></source></entry>
                <entry><title>From elsewhere</title><source><author><name>Fred</name></author></source></entry>
                </feed>
                """);
        assertThat(feed.title()).isEqualTo("Wire & Co");
        FeedEntry first = feed.entries().get(0);
        assertThat(first).isEqualTo(new FeedEntry("tag:wire.example,2004:3", "https://wire.example/world/3.html", "Fewer than <b>",
                Instant.parse("2004-09-06T10:00:00Z"), Instant.parse("2004-09-07T10:00:00Z"), List.of("The Desk"), "One two.\n\na\nb", null));
        assertThat(feed.entries().get(1).authors()).containsExactly("Eve");
        assertThat(feed.entries().get(2).authors()).containsExactly("Fred");
    }

    @Test
    void jsonFeed() throws UnreadableFeedException {
        Feed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Wire", "authors": [{"name": "The Desk"}],
                 "items": [{"id": 4, "url": "/4", "title": "Talks", "content_html": "<p>One.</p><script>x()</script><p>Two.</p>",
                            "date_published": "2004-09-06T10:00:00+02:00", "date_modified": null},
                           {"id": "5", "external_url": "https://other.example/5", "summary": "S", "content_text": "T", "author": {"name": "Eve"}}]}
                """);
        assertThat(feed.entries()).containsExactly(
                new FeedEntry("4", "https://wire.example/4", "Talks", Instant.parse("2004-09-06T08:00:00Z"), null, List.of("The Desk"), null, "One.\n\nTwo."),
                new FeedEntry("5", "https://other.example/5", null, null, null, List.of("Eve"), "S", "T"));
    }

    @Test
    void channelDefinitionFormat() throws UnreadableFeedException {
        FeedEntry entry = only("<CHANNEL><TITLE>x</TITLE><ITEM HREF='/5' LASTMOD='2004-09-06T10:00:00Z'><TITLE>Talks</TITLE><ABSTRACT>a</ABSTRACT></ITEM></CHANNEL>");
        assertThat(entry.url()).isEqualTo("https://wire.example/5");
        assertThat(entry.title()).isEqualTo("Talks");
        assertThat(entry.summary()).isEqualTo("a");
        assertThat(entry.updated()).isEqualTo(Instant.parse("2004-09-06T10:00:00Z"));
    }

    @Test
    void aGuidIsAnAddressUnlessItSaysNot() throws UnreadableFeedException {
        assertThat(item("<guid>https://wire.example/6</guid>").url()).isEqualTo("https://wire.example/6");
        assertThat(item("<guid isPermaLink='false'>https://wire.example/6</guid>").url()).isNull();
        assertThat(item("<guid>https://wire.example/6</guid><link>/7</link>").url()).isEqualTo("https://wire.example/7");
        assertThat(item("<link>https://wire.example/7</link>").id()).isEqualTo("https://wire.example/7");
    }

    @Test
    void addressesOfOtherSchemesAreNone() throws UnreadableFeedException {
        assertThat(item("<link>javascript:alert(1)</link>").url()).isNull();
        assertThat(item("<link>file:///etc/passwd</link><guid>https://wire.example/8</guid>").url()).isEqualTo("https://wire.example/8");
        assertThat(entry("<link href='data:text/html,x'/>").url()).isNull();
    }

    @Test
    void basesWithinBases() throws UnreadableFeedException {
        FeedEntry entry = only("<feed xml:base='https://a.example/b/'><entry xml:base='c/'><link xml:base='d/' href='e f?x=1'/></entry></feed>");
        assertThat(entry.url()).isEqualTo("https://a.example/b/c/d/e%20f?x=1");
    }

    @Test
    void textsAreWithoutWhatNoPageShows() throws UnreadableFeedException {
        String unsafe = "safe<script>alert(1)</script><style>p{}</style><iframe src='x'/> <b onclick='x()'>text</b><img src=x onerror=y>";
        String escaped = unsafe.replace("<", "&lt;");
        for (FeedEntry entry : List.of(
                item("<description>" + escaped + "</description>"), item("<description><![CDATA[" + unsafe + "]]></description>"),
                entry("<summary type='html'>" + escaped + "</summary>"), entry("<summary>" + escaped + "</summary>"))) {
            assertThat(entry.summary()).isEqualTo("safe text");
        }
        assertThat(item("<title>" + escaped + "</title>").title()).isEqualTo("safe text");
        assertThat(item("<body xmlns='http://www.w3.org/1999/xhtml'>" + unsafe.replace("<img src=x onerror=y>", "") + "</body>").content())
                .isEqualTo("safe text");
    }

    @Test
    void textThatOnlyLooksLikeMarkupStays() throws UnreadableFeedException {
        assertThat(item("<title>Is 3 &lt; 4 and x&lt;y?</title>").title()).isEqualTo("Is 3 < 4 and x<y?");
        assertThat(item("<description>&lt;! said &lt;b&gt;he&lt;/b&gt;</description>").summary()).isEqualTo("<! said he");
        assertThat(item("<title>AT&amp;amp;T</title>").title()).isEqualTo("AT&T");
        assertThat(item("<title>AT&T and R&D</title>").title()).isEqualTo("AT&T and R&D");
    }

    @Test
    void authorsByTheirNames() throws UnreadableFeedException {
        assertThat(item("<author>ann@wire.example (Ann Bell)</author>").authors()).containsExactly("Ann Bell");
        assertThat(item("<author>Ann Bell &lt;ann@wire.example&gt;</author>").authors()).containsExactly("Ann Bell");
        assertThat(item("<author>ann@wire.example</author>").authors()).containsExactly("ann@wire.example");
        assertThat(item("<author>Bell, Ann</author><dc:creator>Bell, Ann</dc:creator>").authors()).containsExactly("Bell, Ann");
        assertThat(entry("<author><name>Ann</name></author><author><name>Bo</name></author>").authors()).containsExactly("Ann", "Bo");
    }

    @Test
    void contentInBase64() throws UnreadableFeedException {
        assertThat(entry("<content type='application/octet-stream'>PHA+SGk8L3A+</content>").content()).isEqualTo("Hi");
        assertThat(entry("<content mode='base64'>not base 64!</content>").content()).isEqualTo("not base 64!");
    }

    @Test
    void mediaAndPodcasts() throws UnreadableFeedException {
        FeedEntry entry = only("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry>
                <media:group><media:title>Film</media:title><media:description>About it</media:description></media:group></entry></feed>
                """);
        assertThat(entry.title()).isEqualTo("Film");
        assertThat(entry.summary()).isEqualTo("About it");
        assertThat(item("<itunes:author>Ann</itunes:author><itunes:summary>s</itunes:summary>").authors()).containsExactly("Ann");
    }

    @Test
    void aFeedWithoutEntriesIsOne() throws UnreadableFeedException {
        Feed feed = read("<rss><channel><title>Quiet</title></channel></rss>");
        assertThat(feed).isEqualTo(new Feed("Quiet", List.of()));
    }

    @Test
    void whatIsNoFeedIsNamed() {
        assertThatThrownBy(() -> read("<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head><body>x</body></html>"))
                .isInstanceOf(UnreadableFeedException.class).hasMessage("a web page, no feed; it names one at /rss");
        assertThatThrownBy(() -> read("<!doctype html><html><body>x")).hasMessageContaining("a web page, no feed");
        assertThatThrownBy(() -> read("<opml/>")).hasMessageContaining("a list of feeds");
        assertThatThrownBy(() -> read("just words")).hasMessageContaining("expected RSS, RDF, Atom or JSON Feed");
        assertThatThrownBy(() -> read(" \n ")).hasMessage("the feed is empty");
        assertThatThrownBy(() -> read("{\"a\": 1}")).hasMessageContaining("\"items\" is missing");
        assertThatThrownBy(() -> read("{\"items\": [")).hasMessageStartingWith("broken JSON: ");
    }
}
