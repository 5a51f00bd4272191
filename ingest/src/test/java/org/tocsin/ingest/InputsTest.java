package org.tocsin.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.document.Document;
import org.tocsin.document.DocumentId;

class InputsTest {

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><title>Bridge hit near Sumy | Daily Post</title>
            <meta property="article:published_time" content="2024-01-24T23:30:00+02:00"><meta name="author" content="Ann Lee">
            <link rel="canonical" href="https://post.example/bridge"></head>
            <body><nav><p>Home World Sport and a long list of other things to read</p></nav>
            <article><h2>Traffic halted</h2><p>Two convoys left the town <b>before</b> noon.</p><script>var a = 1;</script>
            <p>Shelling was heard until the evening.</p><aside><p>Read more</p></aside></article>
            <footer><p>All rights reserved</p></footer></body></html>
            """;

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static List<Intake> read(String standardInput, Object... arguments) {
        InputStream stream = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
        List<Intake> all = new ArrayList<>();
        Inputs.of(Arrays.stream(arguments).map(Object::toString).toList(), stream).iterator().forEachRemaining(all::add);
        return all;
    }

    private static Intake.Article article(Intake intake) {
        assertThat(intake).isInstanceOf(Intake.Article.class);
        return (Intake.Article) intake;
    }

    private static Document document(Object file) {
        List<Intake> all = read("", file);
        assertThat(all).hasSize(1);
        return article(all.get(0)).document();
    }

    private static void fails(Object file, String reason) {
        assertThat(read("", file)).singleElement().isInstanceOfSatisfying(Intake.Failed.class, f -> {
            assertThat(f.input()).startsWith(file.toString());
            assertThat(f.reason()).contains(reason).doesNotContain("\n");
        });
    }

    @Test
    void plainTextIsKeptAsItCame() throws IOException {
        String text = "Łódź, 😀\r\n\r\n  two  spaces\n";
        Document document = document(write("a.txt", text));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.id()).isEqualTo(DocumentId.ofText(text));
    }

    @Test
    void byteOrderMarksAreNoText() throws IOException {
        assertThat(document(write("a.txt", "\uFEFFQuiet.")).text()).isEqualTo("Quiet.");
        assertThat(document(write("b.txt", "\uFEFFQuiet, ł.".getBytes(UTF_16LE))).text()).isEqualTo("Quiet, ł.");
    }

    @Test
    void aPageGivesItsArticleAndMetadata() throws IOException {
        Document page = document(write("a.html", PAGE));
        assertThat(page)
                .isEqualTo(new Document(
                        "https://post.example/bridge",
                        "https://post.example/bridge",
                        "Daily Post",
                        "Bridge hit near Sumy",
                        "Ann Lee",
                        "2024-01-24T23:30:00+02:00",
                        "en",
                        "Traffic halted\n\nTwo convoys left the town before noon.\n\nShelling was heard until the evening."));
    }

    @Test
    void theHeadingThatIsTheTitleIsNoText() throws IOException {
        Document page = document(write("a.html", "<title>Bridge hit near Sumy - Daily Sentinel</title>"
                + "<article><h1>Bridge hit near Sumy</h1><p>Two convoys left the town.</p></article>"));
        assertThat(page.title()).isEqualTo("Bridge hit near Sumy");
        assertThat(page.text()).isEqualTo("Two convoys left the town.");
        assertThat(page.source()).isEqualTo("Daily Sentinel");
        assertThat(document(write("b.html", "<body><h1>Bridge hit</h1></body>")).text()).isEqualTo("Bridge hit");
    }

    @Test
    void theEndOfAHeadlineIsNoSource() throws IOException {
        String title = "Rebels seize the town - officials say";
        assertThat(document(write("a.html", "<title>" + title + "</title><p>Two convoys left.</p>")).source()).isNull();
        String heading = "Rebels Seize the Town - Officials Say";
        Document page = document(
                write("b.html", "<title>" + heading + "</title><h1>" + heading + "</h1><p>Two convoys left.</p>"));
        assertThat(page.title()).isEqualTo(heading);
        assertThat(page.source()).isNull();
    }

    @Test
    void aPageInsideAFormOrASidebarIsNotThrownAway() throws IOException {
        String prose = "<p>Two convoys left the town before noon, and shelling was heard until the evening.</p>";
        assertThat(document(write("a.html", "<body class='no-sidebar'><form>" + prose + "</form></body>")).text())
                .startsWith("Two convoys");
    }

    @Test
    void authorsAndDateAreAlsoTakenFromStructuredData() throws IOException {
        String data = "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2024-01-24 10:00:00\","
                + "\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Omar Said\"}]}]}</script>";
        Document page = document(write("a.html", data + "<p>Two convoys left the town before noon.</p>"));
        assertThat(page.byline()).isEqualTo("Ann Lee, Omar Said");
        assertThat(page.published()).isEqualTo("2024-01-24T10:00:00");
    }

    @Test
    void aPackedPageIsUnpacked() throws IOException {
        Path file = folder.resolve("a.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(PAGE.getBytes(UTF_8));
        }
        assertThat(document(file).title()).isEqualTo("Bridge hit near Sumy");
    }

    @Test
    void aPageIsReadInTheCharsetItDeclares() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>São José é calmo.</p></body></html>";
        assertThat(document(write("a.html", page.getBytes(ISO_8859_1))).text()).isEqualTo("São José é calmo.");
        fails(write("b.html", page.replace("iso-8859-1", "klingon").getBytes(ISO_8859_1)), "unknown charset \"klingon\"");
    }

    @Test
    void aPageWithoutTextFails() throws IOException {
        fails(write("a.html", "<html><body><script>1</script></body></html>"), "HTML without text");
    }

    @Test
    void jsonLinesGiveADocumentALine() throws IOException {
        Path file = write("a.jsonl", "\uFEFF{\"id\":\"a1\",\"text\":\"Quiet.\",\"title\":\"T\",\"source\":\"S\",\"published\":\"2024-01-24\",\"language\":\"en\",\"mood\":3}\n\n{\"id\":7,\"html\":\"<p>Loud.</p>\"}");
        List<Intake> all = read("", file);
        assertThat(all).hasSize(2);
        assertThat(article(all.get(0)).document()).isEqualTo(new Document("a1", null, "S", "T", null, "2024-01-24", "en", "Quiet."));
        assertThat(article(all.get(1)).document().id()).isEqualTo("7");
        assertThat(article(all.get(1)).document().text()).isEqualTo("Loud.");
        assertThat(all.get(1).input()).isEqualTo(file + ":3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            {"text": "a            ! 2:15 ! broken JSON
            {"text": 3}            ! 2    ! "text" is a number, expected a string
            {"id": "x"}            ! 2    ! neither "text" nor "html"
            ["a"]                  ! 2    ! expected an object
            {"text": " "}          ! 2    ! no text
            {"text":"a","text":"b"}! 2:18 ! broken JSON
            """)
    void aBrokenLineIsNamedAndTheOthersAreRead(String line, String place, String reason) throws IOException {
        Path file = write("a.jsonl", "{\"text\":\"one\"}\n" + line.strip() + "\n{\"text\":\"two\"}\n");
        List<Intake> all = read("", file);
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Intake.Failed.class, f -> {
            assertThat(f.input()).startsWith(file + ":" + place.split(":", -1)[0]);
            assertThat(f.input().replace(file.toString(), "").chars().filter(c -> c == ':').count()).isEqualTo(place.contains(":") ? 2 : 1);
            assertThat(f.reason()).contains(reason.strip()).doesNotContain("\n");
        });
        assertThat(article(all.get(2)).document().text()).isEqualTo("two");
    }

    @Test
    void aJsonFileHoldsAnObjectOrAnArray() throws IOException {
        assertThat(read("", write("a.json", "{\n\"text\": \"one\"\n}"))).hasSize(1);
        assertThat(read("", write("b.json", "[{\"text\": \"one\"},\n{\"text\": 2},\n{\"text\": \"three\"}]")))
                .hasExactlyElementsOfTypes(Intake.Article.class, Intake.Failed.class, Intake.Article.class);
        assertThat(read("", write("c.json", "[{\"text\": \"one\"},\n{\"text\": ]")))
                .last()
                .isInstanceOfSatisfying(Intake.Failed.class, f -> assertThat(f.input()).contains("c.json:2:"));
    }

    @Test
    void aDateThatIsNotIsoIsLeftOutWithAWarning() throws IOException {
        Path file = write("a.jsonl", "{\"text\":\"a\",\"published\":\"24 Jan 2024\"}\n{\"text\":\"b\",\"published\":\"2024-02-30\"}\n{\"text\":\"c\",\"published\":\"2024-01-24T10:00:00+02:00\"}");
        List<Intake> all = read("", file);
        assertThat(article(all.get(0)).document().published()).isNull();
        assertThat(article(all.get(0)).warnings()).singleElement().asString().contains("24 Jan 2024", "ISO 8601");
        assertThat(article(all.get(1)).warnings()).hasSize(1);
        assertThat(article(all.get(2)).warnings()).isEmpty();
    }

    @Test
    void readyParsesAreRead() throws IOException {
        Path file = write("a.conllu", "# newdoc id = a1\n1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_\n\n# newdoc id = a2\n1\tbad\n\n");
        List<Intake> all = read("", file);
        assertThat(all).hasExactlyElementsOfTypes(Intake.Parsed.class, Intake.Failed.class);
        assertThat(all.get(1).input()).isEqualTo(file + ":5");
    }

    @Test
    void foldersAreReadInOrderWithoutHiddenFiles() throws IOException {
        write("b/2.txt", "two");
        write("b/1.txt", "one");
        write("a.txt", "zero");
        write(".hidden", "no");
        write("c.bin", new byte[] {1, 0, 2});
        List<Intake> all = read("", folder);
        assertThat(all).extracting(Intake::input).containsExactly(folder + "/a.txt", folder + "/b/1.txt", folder + "/b/2.txt", folder + "/c.bin");
        assertThat(all.get(3)).isInstanceOf(Intake.Failed.class);
        assertThat(Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()).bytes()).isEqualTo(13);
    }

    @Test
    void standardInputIsSniffed() {
        assertThat(article(read("Quiet.", "-").get(0)).document().text()).isEqualTo("Quiet.");
        assertThat(read("{\"text\":\"a\"}\n{\"text\":\"b\"}", "-")).hasSize(2);
        assertThat(article(read("<p>Quiet.</p>", "-").get(0)).document().text()).isEqualTo("Quiet.");
        assertThat(read("1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_\n", "-")).hasExactlyElementsOfTypes(Intake.Parsed.class);
        assertThat(read("# text = Quiet\n1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_\n", "-")).hasExactlyElementsOfTypes(Intake.Parsed.class);
        assertThat(read("", "-")).hasExactlyElementsOfTypes(Intake.Failed.class);
    }

    @Test
    void badFilesFailByName() throws IOException {
        fails(write("empty.txt", ""), "empty");
        fails(write("blank.txt", " \n"), "no text");
        fails(write("blank.jsonl", "\n\n"), "no document");
        fails(write("binary", new byte[] {'a', 'b', 0, 'c'}), "zero byte at offset 2");
        fails(write("latin.txt", "caf\u00e9 noir".getBytes(ISO_8859_1)), "byte at offset 3");
        fails(folder.resolve("missing.txt"), "no such file");
        fails(write("a.warc", "WARC/1.0\r\n"), "WARC");
        fails(write("a.html.gz", new byte[] {0x1F, (byte) 0x8B, 3, 4}), "broken gzip");
    }

    @Test
    void aFileThatMayNotBeReadFails() throws IOException {
        Path file = write("secret.txt", "Quiet.");
        assertThat(file.toFile().setReadable(false)).isTrue();
        // The administrator may read all files, whatever their permissions.
        if (Files.isReadable(file)) {
            assertThat(document(file).text()).isEqualTo("Quiet.");
        } else {
            fails(file, "no permission");
        }
    }

    @Test
    void aTextAboveTheLimitFails() throws IOException {
        Path file = folder.resolve("long.txt");
        fill(file, "", (16 << 20) + 1, "");
        fails(file, "16 MiB");
    }

    @Test
    void aLineAboveTheLimitFailsAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("long.jsonl");
        fill(file, "{\"text\":\"", (64 << 20) + 1, "\"}\n{\"text\":\"two\"}\n");
        List<Intake> all = read("", file);
        assertThat(all).hasExactlyElementsOfTypes(Intake.Failed.class, Intake.Article.class);
        assertThat(all.get(0)).isInstanceOfSatisfying(Intake.Failed.class, f -> {
            assertThat(f.input()).isEqualTo(file + ":1");
            assertThat(f.reason()).contains("64 MiB");
        });
    }

    @Test
    void aLineBelowItsLimitWithATextAboveTheTextLimitFails() throws IOException {
        Path file = folder.resolve("long.jsonl");
        fill(file, "{\"text\":\"", 50 << 20, "\"}\n{\"text\":\"two\"}\n");
        assertThat(read("", file)).hasExactlyElementsOfTypes(Intake.Failed.class, Intake.Article.class);
    }

    private static void fill(Path file, String before, int letters, String after) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before.getBytes(UTF_8));
            byte[] block = "a".repeat(1 << 16).getBytes(UTF_8);
            for (int left = letters; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
            out.write(after.getBytes(UTF_8));
        }
    }

    @Test
    void aRepeatedIdIsPassedOverOrFails() throws IOException {
        Path first = write("a.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n");
        Path second = write("b.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n{\"id\":\"x\",\"text\":\"two\"}\n");
        List<Intake> all = read("", first, second);
        assertThat(all.get(1)).isEqualTo(new Intake.Repeated(second + ":1", "x"));
        assertThat(all.get(2)).isInstanceOfSatisfying(Intake.Failed.class, f -> {
            assertThat(f.input()).isEqualTo(second + ":2");
            assertThat(f.reason()).contains("\"x\"", first + ":1");
        });
    }

    @Test
    void manyIdsAreToldApart() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 5_000; i++) {
            assertThat(seen.put("id" + i, "text", 3, i)).isEqualTo(SeenIds.NEW);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(seen.put("id" + i, i % 2 == 0 ? "text" : "other", 4, 0)).isEqualTo(new SeenIds.Earlier(3, i, i % 2 == 0));
        }
    }
}
