package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.attribute.Quoted;
import org.tocsin.detect.Detector;
import org.tocsin.detect.Statement;
import org.tocsin.event.CoderVersion;
import org.tocsin.recognize.CasualtyFinder;
import org.tocsin.recognize.Recognizer;
import org.tocsin.recognize.TimeFinder;
import org.tocsin.recognize.WhoLookup;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/** What is found in the sentences of a parse, and the statements that the small rules make of them. */
final class SmallFindings {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 24);

    private static final Recognizer RECOGNIZER = new Recognizer(ProjectKnowledge.knowledge());
    private static final Detector DETECTOR = new Detector(ProjectKnowledge.knowledge()).withRules(SmallRules.all());
    private static final TimeFinder TIMES = new TimeFinder();
    private static final CasualtyFinder CASUALTIES = new CasualtyFinder(WhoLookup.small());

    private static final Resolver RESOLVER = new Resolver(ProjectKnowledge.knowledge(), new CoderVersion("1", "test"));

    private SmallFindings() {}

    /** The findings of every sentence. */
    static List<SentenceFindings> all(ParsedCase parsed) {
        AnnotatedDocument document = RECOGNIZER.settle(parsed.document());
        return RECOGNIZER.recognize(document.sentences(), PUBLISHED).stream()
                .map(candidates -> new SentenceFindings(
                        candidates,
                        TIMES.find(candidates.sentence(), PUBLISHED),
                        CASUALTIES.find(candidates.sentence()),
                        document.field(candidates.sentence().field())))
                .toList();
    }

    /** What a document says that quotes nobody. */
    static Discourse discourse(List<SentenceFindings> all) {
        return RESOLVER.discourse(all, Quoted.NOBODY, PUBLISHED);
    }

    static List<Statement> statements(SentenceFindings findings) {
        return DETECTOR.detect(findings.candidates()).statements();
    }

    /** The statement whose trigger is a word, in the first sentence; null where there is none. */
    static @Nullable Statement statement(ParsedCase parsed, String trigger) {
        SentenceFindings first = all(parsed).get(0);
        return statements(first).stream()
                .filter(statement -> first.sentence().token(statement.trigger()).form().equals(trigger))
                .findFirst()
                .orElse(null);
    }

    /** The first token with a form, or -1. */
    static int indexOf(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /** A test for each expectation: what is found for it must be its values, in order. */
    static Stream<DynamicTest> tests(List<ParsedCase> cases, BiFunction<ParsedCase, Expectation, List<String>> found) {
        return cases.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed + " " + expected.about(), () -> assertThat(
                                found.apply(parsed, expected))
                        .containsExactlyElementsOf(expected.values()))));
    }
}
