package org.tocsin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.FillerTest;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.WordSet;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/**
 * Which tagged sentences are parsed. Sentences are written as {@code word/TAG} or {@code word:lemma/TAG}, those of one
 * document in one list.
 */
class NeededTreesTest {

    private static final Pipeline PIPELINE = new Pipeline(ProjectKnowledge.knowledge(), new CoderVersion("1", "test"));
    private static final Pipeline SMALL = PIPELINE.withRules(SmallRules.all());

    @Test
    void whatHasNoTriggerIsNot() {
        assertThat(needed(SMALL, "The/DT army/NN has:have/VBZ a/DT new/JJ anthem/NN")).isEmpty();
    }

    @Test
    void whatHasATriggerIs() {
        assertThat(needed(SMALL, "The/DT army/NN attacked:attack/VBD the/DT base/NN")).containsExactly(0);
        assertThat(needed(SMALL, "The/DT army/NN feared:fear/VBD an/DT attack/NN")).containsExactly(0);
    }

    @Test
    void theWordsOfATriggerMustAllFollowItsVerb() {
        assertThat(needed(SMALL, "They/PRP took:take/VBD six/CD workers:worker/NNS hostage/NN")).containsExactly(0);
        assertThat(needed(SMALL, "They/PRP took:take/VBD six/CD workers:worker/NNS home/NN")).isEmpty();
        assertThat(needed(SMALL, "The/DT hostage/NN took:take/VBD it/PRP")).isEmpty();
    }

    @Test
    void theWordsOfANounMustAllStandBeforeIt() {
        Pipeline pipeline = with(rule(List.of(), List.of("air strike"), List.of()));
        assertThat(needed(pipeline, "Rebels:rebel/NNS feared:fear/VBD an/DT air/NN strike/NN")).containsExactly(0);
        assertThat(needed(pipeline, "Rebels:rebel/NNS feared:fear/VBD an/DT air/NN -/HYPH strike/NN")).containsExactly(0);
        assertThat(needed(pipeline, "Rebels:rebel/NNS feared:fear/VBD a/DT strike/NN")).isEmpty();
    }

    @Test
    void aGerundMayBecomeANounAndANounAVerb() {
        Pipeline noun = with(rule(List.of(), List.of("bombing"), List.of()));
        assertThat(needed(noun, "Rebels:rebel/NNS bombing:bomb/VBG")).containsExactly(0);
        Pipeline verb = with(rule(List.of("blockade"), List.of(), List.of()));
        assertThat(needed(verb, "Rebels:rebel/NNS would/MD blockade/NN it/PRP")).containsExactly(0);
    }

    @Test
    void whereNobodyIsNamedOnlyAttacksAre() {
        assertThat(needed(SMALL, "The/DT offer/NN was:be/VBD withdrawn:withdraw/VBN")).isEmpty();
        assertThat(needed(SMALL, "The/DT bridge/NN was:be/VBD bombed:bomb/VBN")).containsExactly(0);
        assertThat(needed(SMALL, "They/PRP withdrew:withdraw/VBD")).containsExactly(0);
    }

    @Test
    void theWordsThatAConditionAsksForMustBeThere() {
        Pipeline pipeline = with(rule(List.of("cut"), List.of(), List.of(object("aid", true))));
        assertThat(needed(pipeline, "They/PRP cut/VBD the/DT aid/NN")).containsExactly(0);
        assertThat(needed(pipeline, "They/PRP cut/VBD the/DT cake/NN")).isEmpty();
    }

    @Test
    void theWordsThatAConditionBarsMayBeThere() {
        // The tree may join them elsewhere.
        Pipeline pipeline = with(rule(List.of("cut"), List.of(), List.of(object("cake", false))));
        assertThat(needed(pipeline, "They/PRP cut/VBD the/DT cake/NN")).containsExactly(0);
    }

    @Test
    void whatAPronounMayStandForIsParsedToo() {
        String before = "The/DT army/NN has:have/VBZ a/DT new/JJ anthem/NN";
        assertThat(needed(SMALL, before, "They/PRP attacked:attack/VBD the/DT base/NN")).containsExactly(0, 1);
        assertThat(needed(SMALL, before, "Rebels:rebel/NNS attacked:attack/VBD the/DT base/NN")).containsExactly(1);
        assertThat(needed(SMALL, "It/DT rained:rain/VBD", "They/PRP attacked:attack/VBD the/DT base/NN")).containsExactly(1);
    }

    @Test
    void whoSpeaksBesideAQuotationIsParsedToo() {
        String act = "The/DT army/NN attacked:attack/VBD the/DT base/NN ”/''";
        String says = "Torres/NNP said:say/VBD so/RB";
        assertThat(needed(SMALL, act, says)).containsExactly(0, 1);
        assertThat(needed(SMALL, act, "Torres/NNP left:leave/VBD")).containsExactly(0);
        assertThat(needed(SMALL, "The/DT army/NN attacked:attack/VBD the/DT base/NN", says)).containsExactly(0);
    }

    @Test
    void whoHoldsAnOfficeThatAnotherSentenceNamesIsParsedToo() {
        String holder = "Torres/NNP ,/, the/DT mayor/NN of/IN Aldea/NNP ,/, slept:sleep/VBD";
        assertThat(needed(SMALL, holder, "The/DT mayor/NN attacked:attack/VBD the/DT base/NN")).containsExactly(0, 1);
        assertThat(needed(SMALL, holder, "The/DT army/NN attacked:attack/VBD the/DT base/NN")).containsExactly(1);
    }

    @Test
    void treesThatAreNotNeededChangeNothing() {
        ParsedCase parsed = ParsedCase.read(PipelineTest.class, "events.conllu").get(0);
        CodedDocument withTrees = PIPELINE.withRules(List.of()).code(parsed.document());
        List<Sentence> bare = parsed.document().sentences().stream().map(Sentence::withoutTree).toList();
        CodedDocument without = PIPELINE.withRules(List.of()).code(new AnnotatedDocument(
                parsed.document().zoned(), parsed.document().fields(), bare, parsed.document().notes()));
        assertThat(withTrees.mentions()).isNotEmpty().isEqualTo(without.mentions());
    }

    @Test
    void noTreeIsMissedInTheTextsOfTheTests() {
        List<ParsedCase> cases = ParsedCase.read(PipelineTest.class, "events.conllu");
        assertThat(cases).hasSizeGreaterThan(20).allSatisfy(parsed -> assertThat(PIPELINE.code(parsed.document()).events())
                .isEqualTo(PIPELINE.readingEveryTree().code(parsed.document()).events()));
    }

    private static Pipeline with(Rule rule) {
        return PIPELINE.withRules(List.of(rule));
    }

    private static Rule rule(List<String> verbs, List<String> nouns, List<Rule.Condition> conditions) {
        return new Rule(
                "one", EventType.COERCE, null, List.of(), "170", verbs, nouns, List.of(), List.of(), List.of(), conditions,
                false, false, null, null, List.of(), List.of(), new FileLocation("one.yaml", 1, 1));
    }

    private static Rule.Condition object(String word, boolean wanted) {
        return new Rule.Condition(
                List.of(new ArgumentPath(List.of(new Step(Function.OBJECT, "")))),
                new FillerTest(word, Set.of(), List.of(new WordSet(List.of(word)))),
                wanted);
    }

    private static List<Integer> needed(Pipeline pipeline, String... sentences) {
        List<Sentence> tagged = new ArrayList<>();
        int start = 0;
        for (String written : sentences) {
            Sentence sentence = sentence(written, tagged.size(), start);
            tagged.add(sentence);
            start = sentence.span().end() + 1;
        }
        return pipeline.worthParsing(tagged).stream().boxed().toList();
    }

    private static Sentence sentence(String written, int index, int start) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String token : written.split(" ", -1)) {
            int slash = token.lastIndexOf('/');
            String[] words = token.substring(0, slash).split(":", -1);
            Span span = new Span(at, at + words[0].length());
            tokens.add(new Token(
                    tokens.size(), span, words[0], words[words.length - 1], token.substring(slash + 1), EntityClass.NONE, -1,
                    ""));
            at = span.end() + 1;
        }
        return new Sentence(Field.TEXT, ZoneKind.BODY, index, new Span(start, at - 1), tokens, false);
    }
}
