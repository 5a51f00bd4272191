package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                line -> assertThat(line).isEqualTo("tocsin: 3 actors, 1 noun; 1 fault"));
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Rupert Hentzau", "--knowledge", own).out())
                .startsWith("Rupert Hentzau, person\n")
                .contains("office NORMIL of Norway (NOR) from 1999 to 2003; armed");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "Zenda Hamas Wing", "--knowledge", own).out())
                .startsWith("Hamas, ");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "list", "roles", "--knowledge", own).out())
                .containsPattern("rocketeer +rocketeers +MIL +person +armed");
    }

    @Test
    void aTableBecomesAFolderOfKnowledge() throws IOException {
        String table = file("t.csv", "id,name,kind,country\nzf,Zenda Front,group,NOR\n");
        String own = folder.resolve("own").toString();

        CommandLineRun run = CommandLineRun.of(WordCoder::make, "knowledge", "import", "csv", table, "-o", own);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("tocsin: 1 actor, 0 nouns; 0 faults\n");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge", "show", "zf", "--knowledge", own).out())
                .startsWith("Zenda Front, group, Norway (NOR)\n");
    }
}
