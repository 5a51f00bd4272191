package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.event.Target;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ProjectKnowledge;

/** What was hit: words, kind, number ("-" where none is said) and effect. */
class TargetsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(TargetsTest.class, "targets.conllu");

    private final Targets targets = new Targets(ProjectKnowledge.knowledge().sets());

    private List<Target> of(ParsedCase parsed, String trigger) {
        Statement statement = Objects.requireNonNull(SmallFindings.statement(parsed, trigger), parsed::toString);
        SentenceFindings findings = SmallFindings.all(parsed).get(0);
        return targets.of(statement, findings, targets.quantities(findings.sentence()));
    }

    private static String shown(Target target) {
        Integer number = target.number();
        return target.quote().text() + ":" + lower(target.kind()) + ":" + (number == null ? "-" : number) + ":"
                + lower(target.effect());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> targets() {
        return SmallFindings.tests(CASES, (parsed, expected) ->
                of(parsed, expected.about()).stream().map(TargetsTest::shown).toList());
    }

    @Test
    void aMissingWordSetIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Targets(Map.of()))
                .withMessageContaining("\"facility\"")
                .withMessageContaining("sets.yaml");
    }
}
