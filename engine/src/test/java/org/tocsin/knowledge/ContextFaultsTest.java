package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.event.EventType;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Context.Kind;
import org.tocsin.knowledge.Context.Part;
import org.tocsin.knowledge.Context.Side;
import org.tocsin.knowledge.Context.Sign;

/** How contexts are read, and each fault: its place, what was found, what would be valid. */
class ContextFaultsTest {

    private static final String REST = """
              examples: ["They [trigger talked].", "They [trigger met].", "They [trigger spoke]."]
              counter: [{text: They ate., why: no act}]
            """;

    @TempDir
    private Path temporary;

    private SmallKnowledge contexts(String yaml) {
        return SmallKnowledge.in(temporary).file("rules/contexts.yaml", yaml);
    }

    private List<String> faults(String yaml) {
        return catchThrowableOfType(KnowledgeException.class, () -> contexts(yaml).read()).faults();
    }

    private List<String> sign(String sign) {
        return faults("- name: health\n  means: Care.\n  signs: [" + sign + "]\n" + REST);
    }

    @Test
    void aSignIsReadWithAllItAsksFor() {
        String yaml = "- name: health\n  means: Care.\n  signs: [{words: [Hospital, \"@facility\"], in: act recipient,"
                + " both: [MED], weapons: [chemical], kinds: [ASSAULT/aerial, AID]}]\n  except: [hospital drama]\n" + REST;
        Context context = contexts(yaml).read().contexts().get(0);
        Sign sign = context.signs().get(0);
        assertThat(context.name()).isEqualTo("health");
        assertThat(context.except().phrases()).containsExactly("hospital drama");
        assertThat(context.examples()).hasSize(3);
        assertThat(sign.words()).hasToString("base, hospital, training camp");
        assertThat(sign.parts()).containsExactlyInAnyOrder(Part.ACT, Part.RECIPIENT);
        assertThat(sign.sectors()).containsOnlyKeys(Side.BOTH);
        assertThat(sign.weapons()).containsExactly(WeaponKind.CHEMICAL);
        assertThat(sign.kinds()).containsExactly(new Kind(EventType.ASSAULT, "aerial"), new Kind(EventType.AID, null));
    }

    @Test
    void theMatterHoldsTheAct() {
        Context context = contexts("- name: health\n  means: Care.\n  signs: [{words: [hospital]}]\n" + REST)
                .read().contexts().get(0);
        assertThat(context.signs().get(0).parts()).containsExactlyInAnyOrder(Part.ACT, Part.MATTER);
    }

    @Test
    void unknownPart() {
        assertThat(sign("{words: [hospital], in: object}")).singleElement().asString()
                .startsWith("rules/contexts.yaml:3:")
                .contains("context health", "unknown part \"object\"", "matter");
    }

    @Test
    void unknownSector() {
        assertThat(sign("{both: [MEDIC]}")).first().asString().contains("unknown sector \"MEDIC\"");
    }

    @Test
    void unknownModeTypeAndWeapon() {
        assertThat(sign("{words: [x], kinds: [ASSAULT/aerail, ATTACK], weapons: [gas]}"))
                .anyMatch(fault -> fault.contains("unknown mode \"aerail\"") && fault.contains("did you mean \"aerial\""))
                .anyMatch(fault -> fault.contains("unknown type \"ATTACK\""))
                .anyMatch(fault -> fault.contains("unknown kind of weapon \"gas\""))
                .hasSize(3);
    }

    @Test
    void unknownSet() {
        assertThat(sign("{words: [\"@facilty\"]}")).first().asString()
                .contains("unknown set \"facilty\"", "did you mean \"facility\"?");
    }

    @Test
    void aSignThatSaysNothing() {
        assertThat(sign("{neither: [MED]}")).singleElement().asString().contains("a sign that says nothing");
    }

    @Test
    void threeExamplesAndACounterExample() {
        assertThat(faults("- name: health\n  means: Care.\n  examples: [\"They [trigger met].\"]\n"))
                .singleElement().asString()
                .contains("it has 1 examples and 0 counter-examples", "at least 3 and one");
    }

    @Test
    void noNameOrOneTwice() {
        assertThat(faults("- means: Care.\n")).singleElement().asString().contains("a context without \"name\"");
        assertThat(faults(SmallKnowledge.context("health") + SmallKnowledge.context("health")))
                .singleElement().asString()
                .contains("\"health\" is there twice");
    }
}
