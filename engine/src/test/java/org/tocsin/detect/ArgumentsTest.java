package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/**
 * The deep arguments of words in real parses. Each expectation names a word, a step as rules write it and the heads that
 * the step must lead to, in order of the sentence.
 */
class ArgumentsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(ArgumentsTest.class, "arguments.conllu");

    private final Grammar grammar = Grammar.of(ProjectKnowledge.knowledge().sets());

    @TestFactory
    Stream<DynamicTest> deepArguments() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        parsed + " " + expected.about(), () -> check(parsed.sentence(), expected))));
    }

    private void check(Sentence sentence, Expectation expected) {
        int word = indexOf(sentence, expected.words().get(0));
        List<String> found = new Arguments(sentence, grammar)
                .step(word, step(expected.words().get(1))).stream()
                        .sorted()
                        .map(token -> sentence.token(token).form())
                        .toList();
        assertThat(found).as(() -> tree(sentence)).isEqualTo(expected.values());
    }

    @Test
    void enoughConstructionsAreCovered() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(45);
        assertThat(CASES).allSatisfy(parsed -> assertThat(parsed.expectations()).isNotEmpty());
    }

    private static int indexOf(Sentence sentence, String form) {
        for (Token token : sentence.tokens()) {
            if (token.form().equals(form)) {
                return token.index();
            }
        }
        throw new IllegalArgumentException("no word \"" + form + "\" in: " + sentence);
    }

    private static Step step(String name) {
        for (Function function : Function.values()) {
            if (function != Function.PREPOSITION && function.name().equals(name.toUpperCase(Locale.ROOT))) {
                return new Step(function, "");
            }
        }
        return new Step(Function.PREPOSITION, name.replace('_', ' '));
    }

    private static String tree(Sentence sentence) {
        StringBuilder tree = new StringBuilder();
        for (Token token : sentence.tokens()) {
            String head = token.head() < 0 ? "" : sentence.token(token.head()).form();
            tree.append(token.form()).append('/').append(token.tag()).append(" <").append(token.relation()).append(' ')
                    .append(head).append("; ");
        }
        return tree.toString();
    }
}
