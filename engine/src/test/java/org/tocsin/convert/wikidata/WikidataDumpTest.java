package org.tocsin.convert.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.Known;
import org.tocsin.testing.ProjectKnowledge;

/** Invented entities in the shape of Wikidata's dumps; only the items of kinds and states are Wikidata's own. */
class WikidataDumpTest {

    private final StringBuilder actors = new StringBuilder();
    private final Conversion to = new Conversion(new Known(ProjectKnowledge.knowledge()), actors::append);

    private void read(String... lines) throws IOException {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        WikidataDump.read("w.json", () -> new ByteArrayInputStream(text), to);
    }

    private static String entity(String id, String label, String aliases, String... claims) {
        String names = Stream.of(aliases.split(";", -1))
                .filter(alias -> !alias.isEmpty())
                .map(alias -> "{\"language\":\"en\",\"value\":\"" + alias + "\"}")
                .collect(Collectors.joining(","));
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"" + label
                + "\"}},\"aliases\":{\"en\":[" + names + "]},\"claims\":{" + String.join(",", claims) + "}},";
    }

    private static String items(String property, String... items) {
        return "\"" + property + "\":[" + Stream.of(items).map(item -> item(property, item, "")).collect(Collectors.joining(",")) + "]";
    }

    private static String item(String property, String item, String qualifiers) {
        return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"" + property + "\",\"datavalue\":{\"value\":{\"id\":\"" + item
                + "\"}}},\"rank\":\"normal\"" + qualifiers + "}";
    }

    private static String time(String day, int precision) {
        return "{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":\"+" + day + "T00:00:00Z\",\"precision\":" + precision + "}}}";
    }

    private static String date(String property, String day, int precision) {
        return "\"" + property + "\":[{\"mainsnak\":" + time(day, precision) + ",\"rank\":\"normal\"}]";
    }

    private static String held(String position, String from, String to) {
        return item("P39", position, ",\"qualifiers\":{\"P580\":[" + time(from, 11) + "],\"P582\":[" + time(to, 11) + "]}");
    }

    private static final String NORWAY = entity("Q20", "Norway", "", "\"P298\":[{\"mainsnak\":{\"datavalue\":{\"value\":\"NOR\"}}}]");

    @Test
    void organisationsOfTheKindsWithTheirStateParentsAndDays() throws IOException {
        read("[",
                entity("Q900001", "Zenda Liberation Front", "ZLF;the front", items("P31", "Q1", "Q17149090"), items("P17", "Q20"),
                        date("P571", "1999-05-00", 10), date("P576", "2004-01-01", 9), items("P749", "Q900002"), items("P361", "Q77")),
                entity("Q900002", "Zenda Party", "", items("P31", "Q7278"), items("P17", "Q20", "Q21")),
                entity("Q900003", "Zenda Choir", "", items("P31", "Q1")),
                NORWAY,
                "]");

        assertThat(actors.toString()).isEqualTo("""
                - id: "wikidata-q900001"
                  name: "Zenda Liberation Front"
                  kind: group
                  country: "NOR"
                  sectors: ["REB"]
                  aliases: ["ZLF"]
                  parents: [{id: "wikidata-q900002"}]
                  since: "1999-05"
                  until: "2004"
                  source: "Wikidata Q900001"
                - id: "wikidata-q900002"
                  name: "Zenda Party"
                  kind: group
                  country: "NOR"
                  sectors: ["PTY"]
                  source: "Wikidata Q900002"
                """);
        assertThat(to.lost()).containsEntry("parents that are no actors of ours", 1).hasSize(1);
        assertThat(to.faults()).isEmpty();
    }

    @Test
    void holdersOfPublicOfficesWithTheirTerms() throws IOException {
        read(entity("Q900010", "Rupert Hentzau", "Count Rupert", items("P31", "Q5"), items("P27", "Q20"),
                        "\"P39\":[" + held("Q900020", "2001-02-03", "2004-05-06") + "," + held("Q900021", "2005-01-01", "2004-01-01")
                                + "," + item("P39", "Q900020", "") + "]"),
                entity("Q900011", "Flavia Elphberg", "", items("P31", "Q5"), "\"P39\":[" + held("Q900022", "2001-02-03", "2004-05-06") + "]"),
                entity("Q900012", "Antoinette Mauban", "", items("P31", "Q5"), items("P39", "Q900020")),
                NORWAY,
                entity("Q900020", "Prime Minister of Norway", ""),
                entity("Q900021", "defence minister", "", items("P1001", "Q20")),
                entity("Q900022", "choir leader", "", items("P17", "Q20")));

        assertThat(actors.toString()).isEqualTo("""
                - id: "wikidata-q900010"
                  name: "Rupert Hentzau"
                  kind: person
                  country: "NOR"
                  aliases: ["Count Rupert"]
                  offices: [{title: "Prime Minister", country: "NOR", sectors: [GOV], from: "2001-02-03", to: "2004-05-06"}, \
                {title: "Defence minister", country: "NOR", sectors: [MIL], from: "2005-01-01"}]
                  source: "Wikidata Q900010"
                """);
        assertThat(to.lost())
                .containsEntry("ends that lie before their beginning", 1)
                .containsEntry("positions that are no plain office of a state", 1)
                .containsEntry("positions without days, or without an English name", 1);
    }

    @Test
    void whatIsKnownGetsItsNewNamesAndMayBeAParent() throws IOException {
        read(entity("Q900030", "Hamas", "Zenda Hamas Wing", items("P31", "Q17149090")),
                entity("Q900031", "Hamas of Zenda", "", items("P31", "Q17149090"), items("P361", "Q900030")));

        assertThat(actors.toString()).startsWith("- id: \"hamas\"\n  add: true\n  aliases: [\"Zenda Hamas Wing\"]\n")
                .contains("parents: [{id: \"hamas\"}]");
    }

    @Test
    void faultsAreNamedByLineAndTheRestGoesOn() throws IOException {
        read("[", "{\"id\":", "nonsense", "[1,2],", "{\"type\":\"item\"}", "[".repeat(5000),
                entity("Q900040", "Zenda Guard", "", items("P31", "Q17149090")), "]");

        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("w.json:2: no JSON: "),
                fault -> assertThat(fault).startsWith("w.json:3: no JSON: "),
                fault -> assertThat(fault).startsWith("w.json:4: no entity, expected an object with an id"),
                fault -> assertThat(fault).startsWith("w.json:5: no entity, expected an object with an id"),
                fault -> assertThat(fault).startsWith("w.json:6: no JSON: "));
        assertThat(actors.toString()).contains("Zenda Guard");
    }

    @Test
    void aLongDumpNeedsNoMoreMemoryThanAShortOne() throws IOException {
        long[] held = new long[2];
        String padding = "x".repeat(300);
        int lines = 200_000;
        Dump dump = () -> stream(IntStream.range(0, lines).mapToObj(number -> {
            if (number == lines / 10 || number == lines - 1) {
                held[number == lines - 1 ? 1 : 0] = used();
            }
            return number % 100 == 0
                    ? entity("Q" + (1_000_000 + number), "Zenda Group " + number, padding, items("P31", "Q17149090"))
                    : entity("Q" + (1_000_000 + number), "Zenda Thing " + number, padding, items("P31", "Q1"));
        }));
        int[] written = new int[1];

        WikidataDump.read("w.json", dump, new Conversion(new Known(ProjectKnowledge.knowledge()), entry -> written[0]++));

        assertThat(written[0]).isEqualTo(lines / 100);
        assertThat(held[1] - held[0]).as("bytes more in use at the end of the last reading than at its tenth").isLessThan(16L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream stream(Stream<String> lines) {
        return new LineStream(lines.iterator());
    }

    /** Lines that are made while they are read. */
    private static final class LineStream extends InputStream {

        private final Iterator<String> lines;
        private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

        LineStream(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            while (line.available() == 0 && lines.hasNext()) {
                line = new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return line.read(bytes, offset, length);
        }
    }
}
