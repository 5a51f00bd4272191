package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of a rule file: its place, what was found, what would be valid, the line and the caret. */
class RuleFaultsTest {

    private static final String GOOD = """
            - id: shelling
              type: ASSAULT
              mode: heavy-weapons
              contexts: [military]
              cameo: "194"
              verbs: [shell]
              frame: attack
              where: {object: any}
              examples: ["[actor Troops] [trigger shelled] [recipient the town]."]
              counter: [{text: He shelled peas., why: kitchen}]
            """;

    @TempDir
    private Path temporary;

    @Test
    void aGoodRuleHasNone() {
        assertThat(SmallKnowledge.in(temporary).rules(GOOD).read().rules()).hasSize(1);
    }

    @Test
    void unknownMode() {
        assertThat(faults(GOOD.replace("heavy-weapons", "aerail"))).containsExactly("""
                rules/test.yaml:3:9: rule shelling: unknown mode "aerail", expected a mode of ASSAULT: aerial, \
                heavy-weapons; did you mean "aerial"?
                  mode: aerail
                        ^""");
    }

    @Test
    void unknownType() {
        assertThat(faults(GOOD.replace("ASSAULT", "ATTACK"))).singleElement().asString()
                .startsWith("rules/test.yaml:2:9: rule shelling: unknown type \"ATTACK\", expected a PLOVER type: ACCUSE,")
                .endsWith("\n  type: ATTACK\n        ^");
    }

    @Test
    void unknownKey() {
        assertThat(faults(GOOD.replace("verbs:", "verb:"))).hasSize(2).first().asString()
                .startsWith("rules/test.yaml:6:3: rule shelling: unknown key \"verb\", expected one of: adjectives,")
                .endsWith("; did you mean \"verbs\"?\n  verb: [shell]\n  ^");
    }

    @Test
    void noTrigger() {
        assertThat(faults(GOOD.replace("  verbs: [shell]\n", ""))).containsExactly("""
                rules/test.yaml:1:3: rule shelling: it has no trigger, expected one of the keys verbs, nouns, adjectives
                - id: shelling
                  ^""");
    }

    @Test
    void unknownCameoCode() {
        assertThat(faults(GOOD.replace("\"194\"", "\"199\""))).containsExactly("""
                rules/test.yaml:5:10: rule shelling: unknown CAMEO code "199", expected a code of rules/cameo.tsv: 194, \
                195; did you mean "194"?
                  cameo: "199"
                         ^""");
    }

    @Test
    void unknownContext() {
        assertThat(faults(GOOD.replace("[military]", "[economic, militray]"))).containsExactly("""
                rules/test.yaml:4:24: rule shelling: unknown context "militray", expected a PLOVER context: economic, \
                military; did you mean "military"?
                  contexts: [economic, militray]
                                       ^""");
    }

    @Test
    void unknownFrame() {
        assertThat(faults(GOOD.replace("frame: attack", "frame: atack"))).containsExactly("""
                rules/test.yaml:7:10: rule shelling: unknown frame "atack", expected a frame of rules/frames.yaml: \
                attack; did you mean "attack"?
                  frame: atack
                         ^""");
    }

    @Test
    void unknownSetInATestAndAmongTriggers() {
        assertThat(faults(GOOD.replace("object: any", "object: \"any | @facilty\"").replace("[shell]", "[\"@gun\"]")))
                .containsExactly("""
                        rules/test.yaml:6:11: rule shelling: unknown set "gun", expected a set of rules/sets.yaml: \
                        facility
                          verbs: ["@gun"]
                                  ^""", """
                        rules/test.yaml:8:26: rule shelling: unknown set "facilty", expected a set of \
                        rules/sets.yaml: facility; did you mean "facility"?
                          where: {object: "any | @facilty"}
                                                 ^""");
    }

    @Test
    void unknownKind() {
        assertThat(faults(GOOD.replace("object: any", "object: armed | weapons"))).containsExactly("""
                rules/test.yaml:8:27: rule shelling: unknown kind "weapons", expected a kind (or 'weapons' in single \
                quotes to mean the word): actor, any, armed, clause, irregular, none, number, organization, person, \
                place, state, time, weapon; did you mean "weapon"?
                  where: {object: armed | weapons}
                                          ^""");
    }

    @Test
    void paths() {
        assertThat(faults(GOOD.replace("object: any", "\"with | objct.on\": any, on..at: any, On: any, on |: any")))
                .containsExactly("""
                        rules/test.yaml:8:19: rule shelling: unknown step "objct", expected a preposition or one of \
                        clause, governor, indirect, modifier, object, possessive, subject; did you mean "object"?
                          where: {"with | objct.on": any, on..at: any, On: any, on |: any}
                                          ^""", """
                        rules/test.yaml:8:38: rule shelling: an empty step in the path "on..at", expected a word on \
                        each side of "."
                          where: {"with | objct.on": any, on..at: any, On: any, on |: any}
                                                             ^""", """
                        rules/test.yaml:8:48: rule shelling: a step "On" in the path "On", expected lower-case \
                        letters, the words of a preposition joined by "_", steps by ".", alternatives by "|"
                          where: {"with | objct.on": any, on..at: any, On: any, on |: any}
                                                                       ^""", """
                        rules/test.yaml:8:61: rule shelling: an empty path, expected steps joined by ".", \
                        alternatives by "|"
                          where: {"with | objct.on": any, on..at: any, On: any, on |: any}
                                                                                    ^""");
    }

    @Test
    void aRepeatedIdNamesBothPlaces() {
        assertThat(faults(GOOD + GOOD)).containsExactly("""
                rules/test.yaml:11:7: rule shelling: id "shelling" is taken by the rule at rules/test.yaml:1:7, \
                expected an id that is unique over all files
                - id: shelling
                      ^""");
    }

    @Test
    void noExamplesOrCounterExamples() {
        assertThat(faults(GOOD.replaceAll("  (examples|counter): .*\n", ""))).containsExactly("""
                rules/test.yaml:1:3: rule shelling: it has no "examples", expected at least one sentence with its \
                trigger marked
                - id: shelling
                  ^""", """
                rules/test.yaml:1:3: rule shelling: it has no "counter", expected at least one sentence, with why \
                nothing is found in it
                - id: shelling
                  ^""");
    }

    @Test
    void marksOfExamples() {
        String examples = """
                [Troops shelled the town., "[actor Troops [trigger shelled] it.", "[acter Troops] [trigger shelled]", \
                "shelled] it", "[trigger]"]""";

        assertThat(faults(GOOD.replaceAll("(examples: ).*\n", "$1" + examples + "\n")))
                .extracting(fault -> List.of(fault.split("\n", -1)).get(0).replace("rule shelling: ", ""))
                .containsExactly(
                        "rules/test.yaml:9:14: an example without its trigger marked, expected [trigger words] in it",
                        "rules/test.yaml:9:40: the mark [actor is not closed, expected \"]\" after its words",
                        "rules/test.yaml:9:79: unknown label \"acter\", expected after \"[\" one of: actor, recipient,"
                                + " target, trigger, weapon; did you mean \"actor\"?",
                        "rules/test.yaml:9:123: a \"]\" that closes nothing, expected a mark as in [trigger struck]",
                        "rules/test.yaml:9:130: the mark [trigger has no words, expected [trigger words]");
    }

    @Test
    void brokenYaml() {
        assertThat(faults("- id: [a\n  type: b\n")).singleElement().asString()
                .startsWith("rules/test.yaml:2:7: not YAML: ")
                .contains("; expected valid YAML,")
                .endsWith("\n  type: b\n      ^");
    }

    @Test
    void allFaultsOfAFileAreTold() {
        String bad = GOOD.replace("heavy-weapons", "x").replace("\"194\"", "\"0\"").replace("attack", "y");
        assertThat(faults(bad + GOOD.replace("id: shelling", "id: Bad Id"))).hasSize(4);
    }

    @Test
    void setsInACircle() {
        SmallKnowledge knowledge = SmallKnowledge.in(temporary).rules(GOOD).file("rules/sets.yaml", """
                facility: [base, "@site"]
                site: ["@facility"]
                """);
        KnowledgeException thrown = catchThrowableOfType(KnowledgeException.class, knowledge::read);
        assertThat(thrown.faults()).containsExactly("""
                rules/sets.yaml:2:8: set site: the sets hold each other in a circle: facility > site > facility, \
                expected sets that end in words
                site: ["@facility"]
                       ^""");
    }

    private List<String> faults(String rules) {
        SmallKnowledge knowledge = SmallKnowledge.in(temporary).rules(rules);
        return catchThrowableOfType(KnowledgeException.class, knowledge::read).faults();
    }
}
