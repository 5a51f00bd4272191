package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.testing.ParsedCase;

/** Which statements of a sentence speak of one act, and what the one that stays takes over. */
class AbsorptionTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(AbsorptionTest.class, "absorption.conllu");

    @TestFactory
    Stream<DynamicTest> acts() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed + " " + expected.about(), () -> assertThat(
                                SmallDetection.found(parsed, expected))
                        .containsExactlyElementsOf(expected.values()))));
    }

    @Test
    void nothingAbsorbedStaysAStatement() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(8);
        for (ParsedCase parsed : CASES) {
            List<Statement> statements = SmallDetection.statements(parsed);
            for (Statement statement : statements) {
                assertThat(statements)
                        .as(parsed.toString())
                        .filteredOn(other -> !other.equals(statement))
                        .noneMatch(other -> statement.absorbed().contains(other.trigger()));
            }
        }
    }
}
