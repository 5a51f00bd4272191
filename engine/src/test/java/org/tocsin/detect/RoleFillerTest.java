package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.knowledge.Role;
import org.tocsin.testing.ParsedCase;

/** Who fills a role when the path leads to a thing, an instrument or a word of the trigger itself. */
class RoleFillerTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(RoleFillerTest.class, "fillers.conllu");

    @TestFactory
    Stream<DynamicTest> fillers() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(parsed + " " + expected.about(), () -> assertThat(
                                SmallDetection.found(parsed, expected))
                        .containsExactlyElementsOf(expected.values()))));
    }

    @Test
    void noWordIsActorAndRecipientAtOnce() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(10);
        for (ParsedCase parsed : CASES) {
            assertThat(SmallDetection.statements(parsed)).as(parsed.toString()).isNotEmpty().allSatisfy(statement ->
                    assertThat(tokens(statement, Role.ACTOR)).doesNotContainAnyElementsOf(
                            Stream.concat(tokens(statement, Role.RECIPIENT).stream(), Stream.of(statement.trigger()))
                                    .toList()));
        }
    }

    private static List<Integer> tokens(Statement statement, Role role) {
        return statement.fillers(role).stream().map(Filler::token).toList();
    }
}
