package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.document.Span;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Stage;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Example.Mark;

class KnowledgeReaderTest {

    private static final String RULE = """
            - id: shelling
              type: ASSAULT
              cameo: 194
              verbs: [shell, "@fire"]
              nouns: [Mortar  Attack]
              frame: attack
              roles: {target: "clause.object | on_behalf_of", weapon: none, noun: {actor: modifier}}
              where: {"object | on": "@facility | armed | 'weapon' | old camp"}
              unless: [{subject: none}]
              stage: attempted
              clause: planned
              examples:
                - {text: "[actor Units of [recipient X]] [trigger shelled] it", factuality: denied, stage: planned}
              counter: [{text: "None.", why: nothing there}]
            """;

    private static final String ROLES = "noun\tplural\tsectors\tkind\tflags\n";
    private static final String PLACES = "name\tcountry\tadmin1\tlat\tlon\tprecision\taliases\n";

    @TempDir
    private Path temporary;

    @Test
    void readsARule() {
        Knowledge knowledge = SmallKnowledge.in(temporary)
                .file("rules/sets.yaml", "facility: [Base]\nfire: [open fire, \"@facility\"]\n")
                .rules(RULE)
                .read();

        assertThat(knowledge.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.type()).isEqualTo(EventType.ASSAULT);
            assertThat(rule.mode()).isNull();
            assertThat(rule.cameo()).isEqualTo("194");
            assertThat(rule.verbs()).containsExactly("shell", "base", "open fire");
            assertThat(rule.nouns()).containsExactly("mortar attack");
            assertThat(rule.verbRoles()).hasToString("[RolePaths[role=ACTOR, paths=[subject]], RolePaths[role=RECIPIENT,"
                    + " paths=[object, on]], RolePaths[role=TARGET, paths=[clause.object, on_behalf_of]]]");
            assertThat(rule.nounRoles()).extracting(Rule.RolePaths::role)
                    .containsExactly(Role.RECIPIENT, Role.ACTOR, Role.TARGET);
            assertThat(rule.nounRoles().get(1).paths()).hasToString("[modifier]");
            assertThat(rule.bare()).isTrue();
            assertThat(rule.reciprocal()).isFalse();
            assertThat(rule.stage()).isEqualTo(Stage.ATTEMPTED);
            assertThat(rule.clause()).isEqualTo(Factuality.PLANNED);
            assertThat(rule.location()).hasToString("rules/test.yaml:1:3");
        });
    }

    @Test
    void readsConditionsAndExamples() {
        Rule rule = SmallKnowledge.in(temporary)
                .file("rules/sets.yaml", "facility: [base]\nfire: [open fire]\n")
                .rules(RULE)
                .read()
                .rules()
                .get(0);

        Rule.Condition where = rule.conditions().get(0);
        assertThat(where.paths()).hasToString("[object, on]");
        assertThat(where.wanted()).isTrue();
        assertThat(where.test().kinds()).containsExactly(FillerTest.Kind.ARMED);
        assertThat(where.test().words()).hasToString("[base, old camp, weapon]");
        assertThat(rule.conditions().get(1).wanted()).isFalse();
        Example example = rule.examples().get(0);
        assertThat(example.text()).isEqualTo("Units of X shelled it");
        assertThat(example.marks()).containsExactly(
                new Mark("actor", new Span(0, 10)),
                new Mark("recipient", new Span(9, 10)),
                new Mark("trigger", new Span(11, 18)));
        assertThat(example.factuality()).isEqualTo(Factuality.DENIED);
        assertThat(example.stage()).isEqualTo(Stage.PLANNED);
        assertThat(rule.counterExamples()).singleElement().extracting(Example::why).isEqualTo("nothing there");
    }

    @Test
    void readsTables() {
        Knowledge knowledge = SmallKnowledge.in(temporary)
                .file("actors/roles.tsv", """
                        noun\tplural\tsectors\tkind\tflags
                        troop\ttroops\tMIL\tgroup\tarmed
                        police\t=\tCOP,GOV\tbody\tarmed,official
                        navy\t-\tMIL\tbody
                        """)
                .file("places/x.tsv", """
                        name\tcountry\tadmin1\tlat\tlon\tgeonames\tprecision\taliases
                        Erbil\tIRQ\t\t36.19\t44.01\t95446\tsettlement\tArbil; Hewler
                        """)
                .file("weapons/w.tsv", "name\tkind\taliases\nKalashnikov\tfirearm\tAK-47\n")
                .file("media/m.tsv", "name\tcountry\tstate\tdomains\taliases\nPaper\tNOR\tfalse\tp.example; q.example\n")
                .read();

        assertThat(knowledge.roleNouns()).extracting(RoleNoun::plural).containsExactly("troops", "police", "");
        assertThat(knowledge.roleNouns().get(1).flags())
                .isEqualTo(Set.of(RoleNoun.Flag.ARMED, RoleNoun.Flag.OFFICIAL));
        assertThat(knowledge.places()).containsExactly(new PlaceEntry("Erbil", "IRQ", null, new GeoPoint(36.19, 44.01),
                PlacePrecision.SETTLEMENT, PlaceFeature.SETTLEMENT, 95446L, 0, List.of("Arbil", "Hewler")));
        assertThat(knowledge.weapons()).containsExactly(
                new WeaponEntry("Kalashnikov", WeaponKind.FIREARM, List.of("AK-47")));
        assertThat(knowledge.outlets()).extracting(Outlet::domains).containsExactly(List.of("p.example", "q.example"));
    }

    @Test
    void faultsOfDataHaveTheirPlace() {
        SmallKnowledge knowledge = SmallKnowledge.in(temporary)
                .file("actors/a.yaml", "- {id: a, name: A, kind: grup, since: 20033}\n- {id: a, name: B, kind: group}\n")
                .file("weapons/w.tsv", "name\tkind\taliases\nHowitzer\tartilery\t\n");

        assertThat(catchThrowableOfType(KnowledgeException.class, knowledge::read).faults()).containsExactly("""
                actors/a.yaml:1:26: unknown kind "grup", expected one of: coalition, company, group, organ, \
                organization, person; did you mean "group"?
                - {id: a, name: A, kind: grup, since: 20033}
                                         ^""", """
                actors/a.yaml:1:39: since "20033" is no date, expected a year, year-month or day: 2003, 2003-05, \
                2003-05-01
                - {id: a, name: A, kind: grup, since: 20033}
                                                      ^""", """
                actors/a.yaml:2:8: id "a" is taken by the actor at actors/a.yaml:1:3, expected an id that is unique over \
                all files, or "add: true" to add to that actor
                - {id: a, name: B, kind: group}
                       ^""", """
                weapons/w.tsv:2:10: unknown kind "artilery", expected one of: aircraft, artillery, blade, chemical, drone, \
                explosive, firearm, improvised, missile, other, rocket, vehicle; did you mean "artillery"?
                Howitzer\tartilery\t
                        \t^""");
    }

    @Test
    void aUsersRulesAddToTheKnowledgeAndChangeItsVersion(@TempDir Path own) {
        SmallKnowledge knowledge = SmallKnowledge.in(temporary).rules(RULE.replace(", \"@fire\"", ""));
        SmallKnowledge.in(own);
        String more = RULE.replace("id: shelling", "id: more").replace("@fire", "@mine");
        Path rules = own.resolve("extra");
        SmallKnowledge.in(own).file("extra/more.yaml", more).file("extra/sets.yaml", "mine: [pelt]\n");

        Knowledge with = KnowledgeReader.read(temporary, List.of(rules));

        assertThat(with.rules()).extracting(Rule::id).containsExactly("shelling", "more");
        assertThat(with.rules().get(1).verbs()).containsExactly("shell", "pelt");
        assertThat(with.version()).isNotEqualTo(knowledge.read().version());
        assertThat(knowledge.read().version()).isEqualTo(knowledge.read().version());
    }

    @Test
    void aUsersKnowledgeComesAfterTheKnowledgeWhereverItLies(@TempDir Path one, @TempDir Path two) {
        SmallKnowledge.in(temporary)
                .rules(RULE.replace(", \"@fire\"", ""))
                .file("actors/a.yaml", "- {id: front, name: Front, kind: group}\n")
                .file("actors/roles.tsv", ROLES + "scout\tscouts\tMIL\tperson\tarmed\n")
                .file("places/a.tsv", PLACES + "Zenda\tNOR\t\t50\t10\tsettlement\t\n");
        for (Path own : List.of(one, two)) {
            SmallKnowledge.bare(own)
                    .file("actors/mine.yaml", """
                            - {id: front, add: true, aliases: [Frontists]}
                            - {id: league, name: League, kind: coalition}
                            """)
                    .file("actors/roles.tsv", ROLES + "guide\tguides\tCVL\tperson\t\n")
                    .file("places/mine.tsv", PLACES + "Zenda\tSWE\t\t60\t10\tsettlement\t\n")
                    .file("rules/mine.yaml", RULE.replace("id: shelling", "id: more").replace(", \"@fire\"", ""));
        }

        Knowledge with = KnowledgeReader.read(temporary, List.of(), List.of(one));

        assertThat(with.actors()).extracting(ActorEntry::id).containsExactly("front", "league");
        assertThat(with.actors().get(0).aliases()).containsExactly("Frontists");
        assertThat(with.roleNouns()).extracting(RoleNoun::noun).containsExactly("scout", "guide");
        assertThat(with.places()).extracting(PlaceEntry::country).containsExactly("NOR", "SWE");
        assertThat(with.rules()).extracting(Rule::id).containsExactly("shelling", "more");
        assertThat(with.origins().of(with.actors().get(1))).hasValue(new FileLocation(one + "/actors/mine.yaml", 2, 3));
        assertThat(with.version())
                .isNotEqualTo(KnowledgeReader.read(temporary).version())
                .isEqualTo(KnowledgeReader.read(temporary, List.of(), List.of(two)).version());
    }

    @Test
    void aUsersFolderWithoutKnowledgeIsNamed(@TempDir Path own) {
        SmallKnowledge.in(temporary);
        assertThat(catchThrowableOfType(
                                KnowledgeException.class, () -> KnowledgeReader.read(temporary, List.of(), List.of(own)))
                        .faults())
                .containsExactly(own + ": no knowledge here, expected a folder that holds one or more of rules/, actors/,"
                        + " places/, weapons/, media/");
    }

    @Test
    void aFolderWithoutKnowledgeIsNamed() {
        assertThat(catchThrowableOfType(
                                KnowledgeException.class,
                                () -> KnowledgeReader.read(temporary, List.of(temporary.resolve("none"))))
                        .faults())
                .containsExactly(
                        temporary + ": no knowledge here, expected a folder that holds rules/, actors/, places/, weapons/,"
                                + " media/",
                        temporary.resolve("none") + ": no such folder, expected one that holds rule files (*.yaml)");
    }
}
