package org.tocsin.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.convert.csv.CsvActors;
import org.tocsin.convert.petrarch.PetrarchFile;
import org.tocsin.testing.ProjectKnowledge;

/** Dictionaries of invented actors become entries and rows, with their faults by line. */
class ConversionTest {

    private final StringBuilder actors = new StringBuilder();
    private final Conversion to = new Conversion(new Known(ProjectKnowledge.knowledge()), actors::append);

    private void petrarch(String text) {
        PetrarchFile.read("d.txt", text.lines().toList(), to);
    }

    @Test
    void aBodyAndAnOfficeHolder() {
        petrarch("""
                # actors
                <!-- two
                lines [XXX] -->
                ZENDA_LIBERATION_FRONT_ [NORREB]  # a group
                +ZLF_
                RUPERT_HENTZAU_
                +HENTZAU
                \t[NORMIL 19990101-20031231]
                \t[NOROPP >040101]
                \t[NORELI <990101]
                """);

        assertThat(actors.toString()).isEqualTo("""
                - id: "zenda-liberation-front"
                  name: "Zenda Liberation Front"
                  kind: group
                  country: "NOR"
                  sectors: ["REB"]
                  aliases: ["ZLF"]
                  source: "d.txt:4"
                - id: "rupert-hentzau"
                  name: "Rupert Hentzau"
                  kind: person
                  aliases: ["Hentzau"]
                  offices: [{title: "office NORMIL", country: "NOR", sectors: [MIL], from: 1999-01-01, to: 2003-12-31}, \
                {title: "office NOROPP", country: "NOR", sectors: [OPP], from: 2004-01-01}, \
                {title: "office NORELI", country: "NOR", sectors: [ELI], to: 1998-12-31}]
                  source: "d.txt:6"
                """);
        assertThat(to.faults()).isEmpty();
    }

    @Test
    void faultsAreNamedByLineAndTheRestGoesOn() {
        petrarch("""
                STRELSAU_GUARD [NORMIL 2004017-20050101] [NORMIL 20060101-20050101] [NORMIL >22000101]
                ZENDA_GUARD [NORMIL 20010230-20050101] [NORCOP]
                ZENDA_GUARD [NORMIL]
                TARLENHEIM_GUARD [NORMIL
                """);

        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("d.txt:1: the date \"2004017\" is none"),
                fault -> assertThat(fault).startsWith("d.txt:1: the date 20050101 lies before 20060101"),
                fault -> assertThat(fault).startsWith("d.txt:1: the date \"22000101\" is none"),
                fault -> assertThat(fault).startsWith("d.txt:1: \"Strelsau Guard\" has no code"),
                fault -> assertThat(fault).startsWith("d.txt:2: \"20010230\" is no day of the calendar"),
                fault -> assertThat(fault).startsWith("d.txt:3: \"Zenda Guard\" is there already in line 2"),
                fault -> assertThat(fault).startsWith("d.txt:4: a bracket that is not closed"),
                fault -> assertThat(fault).startsWith("d.txt:4: \"Tarlenheim Guard\" has no code"));
        assertThat(actors.toString()).contains("Zenda Guard", "sectors: [\"COP\"]").doesNotContain("Strelsau", "Tarlenheim");
    }

    @Test
    void whatIsKnownIsAddedToAndWhatCannotBeSaidIsCounted() {
        petrarch("""
                HAMAS [PSEREB]
                +ZENDA_HAMAS_WING
                NORWAY [NOR]
                ELPHBERG_CHOIR [NORCVLCHR]
                NOBODY [---]
                """);
        petrarch("""
                WORLD_CUP
                +TENNIS
                """);

        assertThat(actors.toString()).contains("add: true\n  aliases: [\"Zenda Hamas Wing\"]").contains("Elphberg Choir");
        assertThat(to.lost())
                .containsEntry("names of states", 1)
                .containsEntry("null codes", 1)
                .containsEntry("phrases to be discarded", 2)
                .containsKey("regions, peoples, religions and other chunks of codes");
    }

    @Test
    void aChunkThatWeLackIsCountedOnceEachTimeItIsWritten() {
        petrarch("""
                RUPERT_HENTZAU [NORMILCHR 19990101-20031231] [CHR >20040101]
                """);

        assertThat(to.lost()).containsOnly(Map.entry("regions, peoples, religions and other chunks of codes", 2));
        assertThat(actors.toString()).contains("[{title: \"office NORMILCHR\", country: \"NOR\", sectors: [MIL],").doesNotContain("office CHR");
    }

    @Test
    void agentsBecomeNouns() {
        petrarch("""
                !PERSON! = MAN, WOMAN
                ROCKETEER {ROCKETEERS} [~MIL]
                RAMPART_!PERSON! [~COP]
                RAMPART_!CHILD! [~COP]
                PALACE_OFFICE {} [~GOV}
                SOLDIER {SOLDIERS} [~MIL]
                """);

        assertThat(to.rolesTable()).isEqualTo("""
                noun\tplural\tsectors\tkind\tflags
                rocketeer\trocketeers\tMIL\tperson\tarmed
                rampart man\trampart mans\tCOP\tperson\tarmed
                rampart woman\trampart womans\tCOP\tperson\tarmed
                palace office\t-\tGOV\tbody\t
                """);
        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("d.txt:4: the set !CHILD! is not defined above"),
                fault -> assertThat(fault).startsWith("d.txt:5: the code ends in \"}\""));
        assertThat(to.lost()).containsEntry("nouns that are known already", 1);
    }

    @Test
    void aTableInCsv() {
        CsvActors.read("t.csv", """
                id,name,kind,country,sectors,aliases,since,until
                zf,"Zenda ""Free"" Front",group,NOR,REB;PRM,ZF; Free Front,2001-05,2004

                ,Second,group,,,,,
                bad,Third,grup,NORW,XYZ,,soon,
                zf,Fourth,group,,,,,
                """, to);

        assertThat(actors.toString()).isEqualTo("""
                - id: "zf"
                  name: "Zenda \\"Free\\" Front"
                  kind: group
                  country: "NOR"
                  sectors: ["REB", "PRM"]
                  aliases: ["ZF", "Free Front"]
                  since: "2001-05"
                  until: "2004"
                  source: "t.csv:2"
                - id: "second"
                  name: "Second"
                  kind: group
                  source: "t.csv:4"
                """);
        assertThat(to.faults()).hasSize(5).allMatch(fault -> fault.startsWith("t.csv:5: ") || fault.startsWith("t.csv:6: the id"));
    }

    @Test
    void aTableWithOtherColumnsIsNamed() {
        CsvActors.read("t.csv", "title,country\nx,NOR\n", to);
        assertThat(to.faults()).singleElement().asString()
                .startsWith("t.csv:1: the columns are [title, country], expected some of id,name,kind");
        assertThat(to.actors()).isZero();
    }
}
