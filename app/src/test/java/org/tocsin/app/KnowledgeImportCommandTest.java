package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported is knowledge that the other commands read. */
class KnowledgeImportCommandTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    @Test
    void dictionariesBecomeAFolderOfKnowledge() throws IOException {
        String actors = file("actors.txt", """
                RUPERT_HENTZAU_ [NORMIL 19990101-20031231] [NOROPP 20040101-20041301]
                ZENDA_FRONT_ [NORREB]
                HAMAS [REB]
                +ZENDA_HAMAS_WING
                """);
        String agents = file("agents.txt", "ROCKETEER {ROCKETEERS} [~MIL]\n");
        String own = folder.resolve("own").toString();

        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "import", "petrarch", actors, agents, "-o", own);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("tocsin: " + actors + ":1: \"20041301\" is no day of the calendar"),
                line -> assertThat(line).isEqualTo("tocsin: 3 actors, 1 noun, 0 rules; 1 fault"));
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Rupert Hentzau", "--knowledge", own).out())
                .startsWith("Rupert Hentzau, person\n")
                .contains("office NORMIL of Norway (NOR) from 1999 to 2003; armed");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Zenda Hamas Wing", "--knowledge", own).out())
                .startsWith("Hamas, ");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "list", "roles", "--knowledge", own).out())
                .containsPattern("rocketeer +rocketeers +MIL +person +armed");
    }

    @Test
    void verbsBecomeRulesBesideOurs() throws IOException {
        String verbs = file("verbs.txt", """
                &CROWN
                +DIADEM
                --- DUEL [---] ---
                DUEL
                - * &CROWN [1711]
                - BOLDLY * [190]
                """);
        String own = folder.resolve("own").toString();

        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "import", "petrarch", verbs, "-o", own);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                tocsin: not imported: 1 words before the verb other than one noun of its subject
                tocsin: each of them by line: %s/not-imported.tsv
                tocsin: 0 actors, 0 nouns, 1 rule; 0 faults
                """.formatted(own));
        assertThat(folder.resolve("own/not-imported.tsv")).content().isEqualTo("where\twhy\twhat\n"
                + verbs + ":6\twords before the verb other than one noun of its subject\t- BOLDLY * [190]\n");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "list", "rules", "--knowledge", own).out())
                .containsPattern("petrarch-duel +COERCE +seize +1711");
    }

    @Test
    void aTableBecomesAFolderOfKnowledge() throws IOException {
        String table = file("t.csv", "id,name,kind,country\nzf,Zenda Front,group,NOR\n");
        String own = folder.resolve("own").toString();

        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "import", "csv", table, "-o", own);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("tocsin: 1 actor, 0 nouns, 0 rules; 0 faults\n");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "zf", "--knowledge", own).out())
                .startsWith("Zenda Front, group, Norway (NOR)\n");
    }

    @Test
    void aListOfSanctionsBecomesAFolderOfKnowledge() throws IOException {
        String list = packed("sdn.xml.gz", """
                <sdnList><sdnEntry><uid>7</uid><lastName>ZENDA FRONT</lastName><sdnType>Entity</sdnType>
                <programList><program>SDGT</program></programList></sdnEntry>
                <sdnEntry><uid>8</uid><lastName>HENTZAU</lastName><sdnType>Individual</sdnType></sdnEntry></sdnList>
                """);
        String own = folder.resolve("own").toString();

        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "import", "ofac", list, "-o", own);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                tocsin: not imported: 1 private persons, or persons whose public office is not plain
                tocsin: 1 actor, 0 nouns, 0 rules; 0 faults
                """);
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Zenda Front", "--knowledge", own).out())
                .contains("by the United States as a specially designated global", "OFAC SDN list, uid 7");
    }

    private String packed(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    @Test
    void placesOfGeoNamesBecomeAListThatIsUsed() throws IOException {
        String row = "7\tZendaville\tZendaville\t\t50.25\t14.5\tP\tPPL\tCZ\t\t07\t\t\t\t900\t\t\t\t2024-01-01\n";
        String own = folder.resolve("own").toString();

        CommandLineRun run =
                CommandLineRun.of(WordCoder::make, "knowledge", "import", "geonames", file("CZ.txt", row), "-o", own);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("tocsin: 1 places under 1 names; 0 of other kinds left out; 0 faults\n");
        assertThat(Path.of(own, "places", "geonames.gaz")).isNotEmptyFile();
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Zendaville", "--knowledge", own).out())
                .startsWith("Zendaville, village, Czech Republic (CZE)\n")
                .contains("7");
    }
}
