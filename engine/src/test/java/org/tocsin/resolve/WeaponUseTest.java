package org.tocsin.resolve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;

/** With which of the weapons of a sentence an act was done: an expectation names the trigger. */
class WeaponUseTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(WeaponUseTest.class, "weapons.conllu");

    @TestFactory
    Stream<DynamicTest> weapons() {
        return SmallFindings.tests(CASES, WeaponUseTest::used);
    }

    private static List<String> used(ParsedCase parsed, Expectation expected) {
        Statement statement = Objects.requireNonNull(SmallFindings.statement(parsed, expected.about()), parsed::toString);
        SentenceFindings findings = SmallFindings.all(parsed).get(0);
        WeaponUse use = new WeaponUse(statement);
        return findings.candidates().weapons().stream()
                .filter(use::holds)
                .map(arm -> findings.text().slice(findings.sentence().span(arm.first(), arm.last())))
                .toList();
    }
}
