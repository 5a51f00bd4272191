package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.Recognizer;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/** Acts of fiction, figures of speech and private matters. An expectation lists the triggers that remain in the text. */
class FigurativeTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(FigurativeTest.class, "figurative.conllu");

    private static final Recognizer RECOGNIZER = new Recognizer(ProjectKnowledge.knowledge());

    @TestFactory
    Stream<DynamicTest> whatRemains() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed.toString(), () -> assertThat(
                                detections(parsed).stream().flatMap(found -> found.statements().stream()).map(FigurativeTest::trigger))
                        .containsExactlyElementsOf(expected.values()))));
    }

    @Test
    void theReasonNamesTheWork() {
        assertThat(detections(CASES.get(0)).get(0).rejections()).singleElement()
                .satisfies(rejection -> assertThat(rejection.words()).isEqualTo("told by a work of fiction: novel"));
    }

    @Test
    void theReasonNamesTheFigure() {
        assertThat(detections(CASES.get(6)).get(0).rejections()).singleElement()
                .satisfies(rejection -> assertThat(rejection.words()).isEqualTo("a figure of speech: attack his record"));
    }

    private static List<Detection> detections(ParsedCase parsed) {
        List<Candidates> text = parsed.document().sentences().stream().map(RECOGNIZER::recognize).toList();
        return new Detector(ProjectKnowledge.knowledge()).withRules(SmallRules.all()).detect(text);
    }

    private static String trigger(Statement statement) {
        return statement.candidates().sentence().token(statement.trigger()).form();
    }
}
