package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.knowledge.Domain;
import org.tocsin.knowledge.WordSet;
import org.tocsin.recognize.Recognizer;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/** Words of conflict in reports of other things. An expectation lists the triggers that remain. */
class FalseFriendsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(FalseFriendsTest.class, "falsefriends.conllu");

    @TestFactory
    Stream<DynamicTest> whatRemains() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed.toString(), () -> assertThat(
                                SmallDetection.found(parsed, expected))
                        .containsExactlyElementsOf(expected.values()))));
    }

    @Test
    void theReasonNamesTheWords() {
        Detection detection = new Detector(ProjectKnowledge.knowledge()).withRules(SmallRules.all())
                .detect(new Recognizer(ProjectKnowledge.knowledge()).recognize(CASES.get(2).sentence()));
        assertThat(detection.rejections()).singleElement()
                .satisfies(rejection -> assertThat(rejection.words()).startsWith("words of nature: ").contains("locust"));
    }

    @Test
    void aDomainWithoutWordsOutweighsNothing() {
        List<Statement> statements = new ArrayList<>(SmallDetection.statements(CASES.get(4)));
        FalseFriends none = new FalseFriends(List.of(new Domain("sport", new WordSet(List.of()), new WordSet(List.of()))));
        none.remove(
                statements, Set.of(), new Figurative(Grammar.of(ProjectKnowledge.knowledge().sets())),
                new Surroundings(null, null, true), new ArrayList<>());
        assertThat(statements).hasSize(1);
    }
}
