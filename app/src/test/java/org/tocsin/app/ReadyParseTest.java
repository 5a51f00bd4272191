package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.contract.ContractChecks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ready parses through the coder that comes with Tocsin; no language model is loaded for them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadyParseTest {

    private static final String GOLDEN = "ready-explained.txt";

    @TempDir
    private Path folder;

    private String input = "";

    @BeforeEach
    void copyTheParse() throws IOException {
        Path file = folder.resolve("ready.conllu");
        Files.write(file, bytes("ready.conllu"));
        input = file.toString();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadyParseTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private CommandLineRun code(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "code";
        args[1] = input;
        System.arraycopy(more, 0, args, 2, more.length);
        CommandLineRun run = CommandLineRun.of(Coder::standard, args);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContainIgnoringCase("loading").startsWith("tocsin: 1 document, ").hasLineCount(1);
        return run;
    }

    @Test
    void theTableShowsWhoDidWhatToWhom() {
        assertThat(code().out())
                .contains("Gunmen kill four farmers", "Gunmen [killed] four farmers near Kaduna on Monday")
                .doesNotContain("\u001b");
    }

    @Test
    void jsonLinesHoldAnEventEach() {
        JsonMapper json = JsonMapper.shared();
        List<JsonNode> events = code("--format", "jsonl").out().lines().map(json::readTree).toList();
        assertThat(events).hasSize(2);
        JsonNode killed = events.stream()
                .filter(event -> event.at("/trigger/text").asString().equals("killed"))
                .findFirst()
                .orElseThrow();
        assertThat(killed.path("type").asString()).isEqualTo("ASSAULT");
        assertThat(killed.path("field").asString()).isEqualTo("text");
        assertThat(killed.at("/actor/0/text").asString()).isEqualTo("Gunmen");
        assertThat(killed.at("/recipient/0/text").asString()).isEqualTo("four farmers");
        assertThat(killed.at("/time/from").asString()).isEqualTo("2024-01-22");
        assertThat(killed.at("/casualties/0/best").asInt()).isEqualTo(4);
        assertThat(killed.at("/attribution/0/text").asString()).isEqualTo("police");
        assertThat(killed.at("/coder/version").asString()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(killed.at("/coder/knowledge").asString()).matches("[0-9a-f]{12}");
    }

    @Test
    void csvHasAHeaderAndARowAnEvent() {
        List<String> rows = code("--format", "csv").out().lines().toList();
        assertThat(rows.get(0)).startsWith("id,document_id,");
        assertThat(rows).anyMatch(row -> row.contains(",ASSAULT,") && row.contains("four farmers"));
        assertThat(rows.size() - 1).isEqualTo((int) code("--format", "jsonl").out().lines().count());
    }

    @Test
    void theFilesOfAFolderKeepTheContract() throws IOException {
        Path out = folder.resolve("out");
        assertThat(code("-o", out.toString()).out()).isEmpty();
        assertThat(ContractChecks.faults(out, true)).isEmpty();
    }

    /**
     * The golden text is read by people: a change of it is a change of what they see. The number of a confidence follows
     * from gold and changes with each calibration; the lines and conditions of rules change with the rules.
     */
    @Test
    void explainSaysWhy() throws IOException {
        CommandLineRun run = CommandLineRun.of(Coder::standard, "explain", input);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(unwrapped(run.out()))
                .containsPattern("\\(rules/assault[a-z-]*\\.yaml:[0-9]+\\), confidence 0\\.[0-9]{2}\n")
                .containsPattern("\n {4}holds {6}object \"farmers\" is [a-z@]");
        String shown = withoutRules(unwrapped(run.out()));
        int misses = shown.indexOf("\nsentence 2:");
        assertThat(shown.substring(0, misses)).isEqualTo(new String(bytes(GOLDEN), StandardCharsets.UTF_8));
        assertThat(shown.substring(misses))
                .contains("no event: [attack] under the nearest rule, NAME (FILE:LINE): \"attack\" only qualifies another noun");
    }

    /** Words that go on in the next line, which is indented to where they began. */
    private static String unwrapped(String text) {
        return text.replaceAll("\n {9,}(?=[^ ])", " ");
    }

    private static String withoutRules(String text) {
        return text.replaceAll("confidence 0\\.[0-9]{2}", "confidence 0.nn")
                .replaceAll("[a-z-]+ \\(rules/[a-z-]+\\.yaml:[0-9]+\\)", "NAME (FILE:LINE)")
                .replaceAll("\n {4}holds .*", "");
    }

    @Test
    void explainLeavesTreesOutOnRequest() {
        assertThat(CommandLineRun.of(Coder::standard, "explain", "--no-tree", input).out())
                .contains("event: ASSAULT")
                .doesNotContain("nsubj", "\u2500");
    }

    @Test
    void aBrokenParseIsNamedAndTheOthersAreCoded() throws IOException {
        String good = new String(bytes("ready.conllu"), StandardCharsets.UTF_8);
        Path file = Files.writeString(
                folder.resolve("two.conllu"), "# newdoc id = broken\n1\tone\n\n" + good, StandardCharsets.UTF_8);
        CommandLineRun run = CommandLineRun.of(Coder::standard, "code", file.toString(), "--format", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("tocsin: " + file + ":2:").contains("1 document, ").contains("1 failed");
        assertThat(run.out()).contains("four farmers");
    }
}
