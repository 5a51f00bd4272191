package org.tocsin.knowledge.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.knowledge.Gazetteer;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeBase;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.knowledge.Origins;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledKnowledgeTest {

    private static final Path FOLDER = Path.of("..", "knowledge");

    private KnowledgeBase base = KnowledgeReader.base(FOLDER);
    private byte[] bytes = new byte[0];

    @BeforeAll
    void compile() {
        bytes = CompiledKnowledge.compile(base);
    }

    private KnowledgeBase read() {
        return CompiledKnowledge.open(bytes).orElseThrow().read(CompiledKnowledgeTest::file);
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesBackEveryEntryOfTheProjectsKnowledge() {
        KnowledgeBase read = read();

        assertSame(base.knowledge(), read.knowledge());
        assertThat(Spelled.out(read.frames())).isEqualTo(Spelled.out(base.frames()));
        assertThat(read.setLocations()).isEqualTo(base.setLocations());
        assertThat(read.files()).isEqualTo(base.files());
    }

    @Test
    void wordSetsThatRulesShareWithTheKnowledgeStayOne() {
        Knowledge read = read().knowledge();

        assertThat(read.rules())
                .flatExtracting(rule -> rule.conditions())
                .flatExtracting(condition -> condition.test().words())
                .filteredOn(set -> read.sets().values().stream().anyMatch(each -> each.sorted().equals(set.sorted())))
                .hasSizeGreaterThan(500)
                .allSatisfy(set -> assertThat(read.sets().values()).anyMatch(each -> each == set));
    }

    @Test
    void theSameKnowledgeGivesTheSameBytes() {
        assertThat(CompiledKnowledge.compile(base)).isEqualTo(bytes);
        assertThat(CompiledKnowledge.compile(read())).as("of what was read from bytes").isEqualTo(bytes);
    }

    @Test
    void tellsOfWhichFilesItWasMade() {
        assertThat(CompiledKnowledge.open(bytes).orElseThrow().files()).isEqualTo(base.files()).containsKey("rules/sets.yaml");
    }

    @Test
    void bytesOfAnotherFormatAreNotOpened() {
        byte[] other = bytes.clone();
        other[7]++;

        assertThat(CompiledKnowledge.open(other)).isEmpty();
        assertThat(CompiledKnowledge.open(new byte[0])).isEmpty();
    }

    @Test
    void aUsersKnowledgeAddsToItAsToTheFiles(@TempDir Path own) throws IOException {
        write(own, "rules/sets.yaml", "my-verb: [zorble, \"@harm-verb\"]\n");
        write(own, "rules/mine.yaml", """
                - id: my-own-rule
                  type: ASSAULT
                  cameo: "190"
                  verbs: ["@my-verb"]
                  roles: {actor: subject, recipient: object}
                  unless: {object: "@facility"}
                  examples: ["[actor Troops] [trigger zorbled] [recipient rebels]."]
                  counter: [{text: "Troops zorbled a base.", why: a test of sets}]
                """);
        write(own, "actors/countries.yaml", "- {code: ZZZ, name: Zendaland, adjectives: [Zendish]}\n");
        write(own, "actors/mine.yaml", """
                - {id: zenda-front, name: Zenda Front, kind: group, country: ZZZ, sectors: [REB], parents: [hamas]}
                - {id: hamas, add: true, aliases: [Zenda Resistance Office]}
                """);
        write(own, "actors/roles.tsv", "noun\tplural\tsectors\tkind\tflags\nzorbler\tzorblers\tREB\tperson\tarmed\n");

        Knowledge fromFiles = KnowledgeReader.read(FOLDER, List.of(), List.of(own));
        Knowledge fromBytes = KnowledgeReader.extend(read(), List.of(), List.of(own));

        assertSame(fromFiles, fromBytes);
        assertThat(fromBytes.version()).isNotEqualTo(base.knowledge().version());
        assertThat(fromBytes.rules()).hasSize(base.knowledge().rules().size() + 1);
    }

    @Test
    void aUsersFaultsAreToldAsBesideTheFiles(@TempDir Path own) throws IOException {
        write(own, "rules/sets.yaml", "facility: [hut]\nmine: [\"@facilty\"]\n");
        write(own, "actors/countries.yaml", "- {code: FRA, name: Francia}\n");
        write(own, "actors/mine.yaml", """
                - {id: hamas, name: Hamas, kind: group}
                - {id: other, name: Other, kind: group, parents: [nobody-at-all]}
                - {id: nobody, add: true, aliases: [Nobody]}
                """);

        assertThatThrownBy(() -> KnowledgeReader.extend(read(), List.of(), List.of(own)))
                .isInstanceOfSatisfying(KnowledgeException.class, found -> assertThat(found.faults())
                        .isEqualTo(faultsBesideFiles(own))
                        .hasSize(6));
    }

    private static List<String> faultsBesideFiles(Path own) {
        try {
            KnowledgeReader.read(FOLDER, List.of(), List.of(own));
            return List.of();
        } catch (KnowledgeException e) {
            return e.faults();
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name.substring(0, name.indexOf('/'))));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Compares entry by entry, so that the first that differs is shown and not all of them. */
    private static void assertSame(Knowledge expected, Knowledge actual) {
        for (RecordComponent component : Knowledge.class.getRecordComponents()) {
            Object before = Spelled.value(expected, component);
            Object after = Spelled.value(actual, component);
            if (before instanceof List<?> list && after instanceof List<?> others) {
                assertThat(others).as(component.getName()).hasSameSizeAs(list);
                for (int i = 0; i < list.size(); i++) {
                    assertThat(Spelled.out(others.get(i))).isEqualTo(Spelled.out(list.get(i)));
                }
            } else if (before instanceof Gazetteer gazetteer && after instanceof Gazetteer other) {
                assertThat(other.size()).isEqualTo(gazetteer.size()).isGreaterThan(100_000);
                assertThat(other.find("aleppo")).isEqualTo(gazetteer.find("aleppo")).isNotEmpty();
            } else if (!(before instanceof Origins)) {
                assertThat(Spelled.out(after)).as(component.getName()).isEqualTo(Spelled.out(before));
            }
        }
        List<List<? extends Record>> entries = Written.entries(expected);
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < entries.get(i).size(); j++) {
                Record entry = Written.entries(actual).get(i).get(j);
                assertThat(actual.origins().of(entry))
                        .isPresent()
                        .isEqualTo(expected.origins().of(entries.get(i).get(j)));
            }
        }
    }
}
