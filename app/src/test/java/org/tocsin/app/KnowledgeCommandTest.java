package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of invented actors that a user adds, read through the commands. */
class KnowledgeCommandTest {

    private static final String ACTORS = """
            - id: ruritanian-league
              name: Ruritanian League
              kind: coalition
              country: NOR
              sectors: [REB, PRM]
              aliases: [RL, League of Ruritania]
              sponsors: [{id: SWE, from: 1996, to: 1999-06}]
              designations: [{by: US-FTO, on: 1997-10-08, until: 2001-02-03}, {by: GBR, on: 2000-03}]
              since: 1995-03
              source: a year book
            - id: zenda-brigade
              name: Zenda Brigade
              kind: group
              country: NOR
              sectors: [REB]
              parents: [{id: ruritanian-league, from: 1995-03-04}]
              splinter_of: [{id: ruritanian-league, from: 2000}]
              until: 2004
            - id: rudolf-elphberg
              name: Rudolf Elphberg
              kind: person
              aliases: [League of Ruritania]
              offices: [{title: chairman, of: ruritanian-league, from: 1995, to: 1998-05-31}]
            """;

    @TempDir
    private Path own;

    @BeforeEach
    void writeActors() throws IOException {
        write("actors/mine.yaml", ACTORS);
        write("places/mine.tsv", """
                name\tcountry\tadmin1\tlat\tlon\tprecision\taliases
                Strelsau\tNOR\tOld Land\t60.5\t9\tsettlement\tStrelsow
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private CommandLineRun run(String command, String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "knowledge";
        all[1] = command;
        System.arraycopy(args, 0, all, 2, args.length);
        all[args.length + 2] = "--knowledge";
        all[args.length + 3] = own.toString();
        return CommandLineRun.of(WordCoder::make, all);
    }

    @Test
    void showsAllBearersOfANameWithNamesForIds() {
        CommandLineRun run = run("show", "league", "of", "ruritania");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                Ruritanian League, coalition, Norway (NOR)
                  sectors           rebels (REB), paramilitaries (PRM)
                  also called       RL; League of Ruritania
                  existed           since March 1995
                  backed by         Sweden from 1996 to June 1999
                  its parts         Zenda Brigade since 4 March 1995
                  its splinters     Zenda Brigade in 2000
                  listed            by the United States as a foreign terrorist organization
                                    from 8 October 1997 to 3 February 2001
                                    by the United Kingdom as a terrorist or banned organization
                                    since March 2000
                  office holders    chairman: Rudolf Elphberg from 1995 to May 1998
                  source            a year book
                  id                ruritanian-league
                  CAMEO code        NORREBUAF
                  written in        OWN/actors/mine.yaml:1

                Rudolf Elphberg, person
                  also called       League of Ruritania
                  offices           chairman of Ruritanian League, Norway (NOR) from 1995 to May
                                    1998; rebels (REB), paramilitaries (PRM)
                  id                rudolf-elphberg
                  written in        OWN/actors/mine.yaml:19
                """
                .replace("OWN", own.toString()));
    }

    @Test
    void showsAPlaceByAnotherSpelling() {
        assertThat(run("show", "Strelsow").out()).startsWith("Strelsau, settlement, Norway (NOR)\n")
                .contains("region            Old Land\n", "lies at           60.5, 9.0\n", "mine.tsv:2\n");
    }

    @Test
    void anUnknownNameIsSaidInOneLineWithTheNearest() {
        CommandLineRun run = run("show", "Zenda Brigad");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString()
                .startsWith("tocsin: nothing is known under the name \"Zenda Brigad\"; nearest: Zenda Brigade");
    }

    @Test
    void listsWhatIsChosen() {
        CommandLineRun run = run("list", "--country", "nor", "--sector", "PRM");

        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line)
                .matches("ruritanian-league +Ruritanian League +coalition +NOR +REB PRM +1995-03-01"));
        assertThat(run.out()).doesNotContain("zenda-brigade");
        assertThat(run.err()).matches("tocsin: \\d+ actors\n");
    }

    @Test
    void aDayChoosesBodiesThatExistedAndPersonsInOffice() {
        String before = run("list", "--country", "NOR", "--on", "1998-05-31", "--format", "csv").out();
        String after = run("list", "--country", "NOR", "--on", "2005-01-01", "--format", "jsonl").out();

        assertThat(before).startsWith("id,name,kind,country,sectors,since,until,aliases\r\n")
                .contains("rudolf-elphberg,Rudolf Elphberg,person,NOR,REB; PRM,,,League of Ruritania\r\n", "zenda-brigade");
        assertThat(after).contains("{\"id\":\"ruritanian-league\",\"name\":\"Ruritanian League\"")
                .doesNotContain("rudolf-elphberg", "zenda-brigade");
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(run("list", "weapons", "--country", "NOR").err()).contains("--country does not go with weapons");
        assertThat(run("list", "--on", "yesterday").err()).contains("--on: \"yesterday\" is no day");
        CommandLineRun missing =
                CommandLineRun.of(WordCoder::make, "knowledge", "list", "--knowledge", own.resolve("none").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("--knowledge: there is no folder");
        assertThat(CommandLineRun.of(WordCoder::make, "knowledge").err()).contains("a command is missing: show, list");
    }

    @Test
    void faultsOfAUsersKnowledgeAreShown() throws IOException {
        write("actors/mine.yaml", "- {id: hamas, name: Hamas, kind: group}\n");
        CommandLineRun run = run("list");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("mine.yaml:1:8: id \"hamas\" is taken by the actor at actors/");
    }
}
