package org.tocsin.convert.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.Known;
import org.tocsin.testing.ProjectKnowledge;

/** Invented dictionaries of verbs become rules; what rules cannot say is listed by line. */
class VerbDictionaryTest {

    private final Conversion to = new Conversion(new Known(ProjectKnowledge.knowledge()), lines -> {});

    private void read(String... lines) {
        PetrarchFile.read("v.txt", Arrays.asList(lines), to);
    }

    /** The line that says where the patterns of a block of one verb look, for one pattern. */
    private String where(String pattern) {
        Conversion one = new Conversion(new Known(ProjectKnowledge.knowledge()), lines -> {});
        PetrarchFile.read("v.txt", List.of("&CROWN", "+DIADEM", "--- DUEL ---", "DUEL", "- " + pattern + " [190]"), one);
        assertThat(one.faults()).isEmpty();
        return one.rulesYaml().lines().filter(line -> line.startsWith("  where: ")).findFirst().orElse("");
    }

    private String roles(String pattern) {
        Conversion one = new Conversion(new Known(ProjectKnowledge.knowledge()), lines -> {});
        PetrarchFile.read("v.txt", List.of("--- DUEL ---", "DUEL", "- " + pattern + " [190]"), one);
        return one.rulesYaml().lines().filter(line -> line.startsWith("  roles: ")).findFirst().orElse("");
    }

    @Test
    void aBlockIsRulesForItsPatternsAndForItsVerbs() {
        read("--- UNHORSE [---] ---",
                "UNHORSE {UNHORSES UNHORSED}",
                "+SHUT_DOWN [160]",
                "RE_+SADDLE # a note",
                "- * SWORDS [195]  # UNHORSE",
                "- * {CROWN GUARDS} (AT LODGE) [1724]",
                "- * LANCES [195]");

        String roles = "  roles: {actor: \"subject\", recipient: \"indirect | object | to | with | against | on | at | for | from"
                + " | object.to | object.with | object.against | object.for | object.of\"}\n";
        assertThat(to.rulesYaml()).isEqualTo("""
                # v.txt:6
                - id: petrarch-unhorse
                  type: COERCE
                  mode: martial-law
                  cameo: "1724"
                  verbs: ["resaddle", "shut down", "unhorse"]
                """ + roles + """
                  where: [{"object": "crown guards | crown guard"}, {"at | object.at": "lodge"}]
                # v.txt:5, 7
                - id: petrarch-unhorse-2
                  type: ASSAULT
                  mode: aerial
                  cameo: "195"
                  verbs: ["resaddle", "shut down", "unhorse"]
                """ + roles + """
                  where: [{"object": "swords | sword | lances | lance"}]
                # v.txt:3
                - id: petrarch-unhorse-3
                  type: SANCTION
                  cameo: "160"
                  verbs: ["shut down"]
                """ + roles);
        assertThat(to.faults()).isEmpty();
        assertThat(to.rules()).isEqualTo(3);
    }

    @Test
    void partsOfAPatternAreConditionsOnPaths() {
        assertThat(where("KING *")).isEqualTo("  where: [{\"subject\": \"king\"}]");
        assertThat(where("(OF ZENDA) *")).isEqualTo("  where: [{\"subject.of\": \"zenda\"}]");
        assertThat(where("* &CROWN")).isEqualTo("  where: [{\"object\": \"@petrarch-crown\"}]");
        assertThat(where("* {&CROWN GUARD}"))
                .isEqualTo("  where: [{\"object\": \"guard\"}, {\"object.modifier\": \"@petrarch-crown\"}]");
        assertThat(where("* {SWORD | LANCE}")).isEqualTo("  where: [{\"object\": \"sword | lance\"}]");
        assertThat(where("* (WITH {GILDED LANCE})")).isEqualTo("  where: [{\"with | object.with\": \"gilded lance\"}]");
        assertThat(where("* (AT)")).isEqualTo("  where: [{\"at | object.at\": \"any\"}]");
        assertThat(where("* (TO RECLAIM)")).isEqualTo("  where: [{\"to | object.to | clause\": \"reclaim\"}]");
        assertThat(where("* JOUSTING")).isEqualTo("  where: [{\"object | clause\": \"jousting | joust | jouste\"}]");
        assertThat(where("* THE WEAPON")).isEqualTo("  where: [{\"object\": \"'weapon'\"}]");
    }

    @Test
    void marksSayWhereActorAndRecipientAre() {
        assertThat(roles("* (AGAINST +)")).isEqualTo("  roles: {actor: \"subject\", recipient: \"against | object.against\"}");
        assertThat(roles("$ * + SWORD")).isEqualTo("  roles: {actor: \"subject\", recipient: \"indirect | object\"}");
        assertThat(roles("+ * FROM $")).isEqualTo("  roles: {actor: \"from\", recipient: \"subject\"}");
        assertThat(roles("% *")).isEqualTo("  roles: {actor: \"subject | between | of | among\", recipient: \"with | object\"}");
    }

    @Test
    void aParticleBelongsToTheVerb() {
        read("--- CUT ---", "CUT", "- * DOWN HEDGES [1712]");

        assertThat(to.rulesYaml()).contains("verbs: [\"cut down\"]", "where: [{\"object\": \"hedges | hedge\"}]", "mode: destroy");
    }

    @Test
    void setsHoldTheWordsOfSetsInThemAlsoInACircle() {
        read("&CROWN", "+DIADEMS_", "+&HAT", "&HAT", "+HAT", "+&CROWN", "+&WIG", "&NONE", "--- DUEL ---", "DUEL", "- * &HAT [190]",
                "- * &NONE [190]");

        assertThat(to.setsYaml()).isEqualTo("""
                petrarch-crown: ["diadems", "diadem", "hat"]
                petrarch-hat: ["hat", "diadems", "diadem"]
                """);
        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("v.txt:7: the set &WIG is not defined"),
                fault -> assertThat(fault).startsWith("v.txt:8: the set &NONE has no words"),
                fault -> assertThat(fault).startsWith("v.txt:12: the set &NONE is not defined"));
    }

    @Test
    void whatRulesCannotSayIsListedByLine() {
        read("--- DUEL [---] ---",
                "DUEL",
                "SIDE_+STEP",
                "- SHIP * [---]",
                "- * WARNING [012]",
                "- * TOUR [042:043]",
                "- * MOCKERY [:110]",
                "- BOLDLY * SWORDS [190]",
                "- SAID WOULD * [190]",
                "- * NOT SWORDS [190]",
                "- * (GILDED LANCE) [190]",
                "~ a (b . DUEL) SAY = a b 112");

        assertThat(to.lostLines()).containsExactlyInAnyOrder(
                "v.txt:3\tverbs with words before them, or sets in the place of a verb\tSIDE_+STEP",
                "v.txt:4\tcodes \"---\", words that stand for no event\t- SHIP * [---]",
                "v.txt:5\tcodes that PLOVER has no type for, statements and appeals (01, 02)\t- * WARNING [012]",
                "v.txt:6\tsecond codes of a pair; the first is taken for both voices\t* TOUR [042:043]",
                "v.txt:7\tcodes for the passive alone\t- * MOCKERY [:110]",
                "v.txt:8\twords before the verb other than one noun of its subject\t- BOLDLY * SWORDS [190]",
                "v.txt:9\twords before the verb other than one noun of its subject\t- SAID WOULD * [190]",
                "v.txt:10\twords after the verb that are no noun phrase\t- * NOT SWORDS [190]",
                "v.txt:11\tphrases in brackets that begin with no preposition\t- * ( GILDED LANCE ) [190]",
                "v.txt:12\ttransformations of one event into another\t~ a (b . DUEL) SAY = a b 112");
        assertThat(to.faults()).isEmpty();
        assertThat(to.rulesYaml()).contains("cameo: \"042\"");
    }

    @Test
    void faultsAreNamedByLineAndTheRestGoesOn() {
        read("- * EARLY [190]",
                "--- DUEL ---",
                "DUEL [345]",
                "DUEL",
                "- * SWORDS [190]",
                "- * SWORDS [195]",
                "- * LANCES [999]",
                "- * &WIG [190]",
                "- NOSTAR [190]",
                "- * HEDGES [190",
                "- * (AT LODGE [190]",
                "x".repeat(5000),
                "- * TOWERS [195]");

        assertThat(to.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("v.txt:12: a line of more than 4000 characters"),
                fault -> assertThat(fault).startsWith("v.txt:1: a pattern before any verb"),
                fault -> assertThat(fault).startsWith("v.txt:4: the verb \"duel\" is there already in line 3"),
                fault -> assertThat(fault).startsWith("v.txt:6: the pattern is there already in line 5 with the code [190]"),
                fault -> assertThat(fault).startsWith("v.txt:9: \"- NOSTAR [190]\" has no *"),
                fault -> assertThat(fault).startsWith("v.txt:10: \"- * HEDGES [190\" is no pattern"),
                fault -> assertThat(fault).startsWith("v.txt:11: a \"(\" that is not closed"),
                fault -> assertThat(fault).startsWith("v.txt:7: \"999\" is no code of CAMEO"),
                fault -> assertThat(fault).startsWith("v.txt:8: the set &WIG is not defined"),
                fault -> assertThat(fault).startsWith("v.txt:3: \"345\" is no code of CAMEO"));
        assertThat(to.rules()).isEqualTo(2);
    }

    @Test
    void aFileWithoutHeadsIsABlockAVerb() {
        read("DUEL [190] ;note", "- * SWORDS [195] ;note", "JOUST [180]");

        assertThat(to.rulesYaml()).contains("verbs: [\"duel\"]", "verbs: [\"joust\"]").doesNotContain("\"duel\", \"joust\"");
    }
}
