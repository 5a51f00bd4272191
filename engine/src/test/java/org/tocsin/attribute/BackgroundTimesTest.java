package org.tocsin.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.TimeFinder;
import org.tocsin.testing.ParsedCase;

/** Which clauses lie before the story. An expectation says yes or no for a verb. */
class BackgroundTimesTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(BackgroundTimesTest.class, "background.conllu");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 24);

    private final TimeFinder finder = new TimeFinder();
    private final Background times = new BackgroundTimes(sentence -> finder.find(sentence, PUBLISHED));

    private static int indexOf(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> clauses() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed + " " + expected.about(), () -> assertThat(
                                times.covers(parsed.sentence(), indexOf(parsed.sentence(), expected.about())))
                        .isEqualTo(expected.value().equals("yes")))));
    }

    @Test
    void aSentenceThatWasNotParsedHasNoBackground() {
        Sentence parsed = CASES.get(1).sentence();
        Sentence tagged = new Sentence(
                parsed.field(), parsed.zone(), parsed.index(), parsed.span(), parsed.tokens(), false);
        int killed = indexOf(tagged, "killed");
        assertThat(times.covers(parsed, killed)).isTrue();
        assertThat(times.covers(tagged, killed)).isFalse();
    }

    @Test
    void withoutTimesNothingIsBackground() {
        Background none = new BackgroundTimes(sentence -> List.of());
        assertThat(none.covers(CASES.get(1).sentence(), indexOf(CASES.get(1).sentence(), "killed"))).isFalse();
    }
}
