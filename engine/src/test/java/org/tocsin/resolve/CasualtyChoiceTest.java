package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.event.Casualties;
import org.tocsin.testing.ParsedCase;

/** Whose the people harmed are: an expectation gives effect, lowest and highest number of each group of one statement. */
class CasualtyChoiceTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(CasualtyChoiceTest.class, "casualties.conllu");

    private static List<String> of(ParsedCase parsed, String trigger) {
        SentenceFindings findings = SmallFindings.all(parsed).get(0);
        List<Statement> statements = SmallFindings.statements(findings);
        List<List<Casualties>> shares = CasualtyChoice.share(statements, findings);
        for (int i = 0; i < statements.size(); i++) {
            if (findings.sentence().token(statements.get(i).trigger()).form().equals(trigger)) {
                return shares.get(i).stream().map(CasualtyChoiceTest::shown).toList();
            }
        }
        throw new IllegalArgumentException("no statement of \"" + trigger + "\" in: " + parsed);
    }

    private static String shown(Casualties harmed) {
        return harmed.effect().name().toLowerCase(Locale.ROOT) + ":" + harmed.low() + ".." + harmed.high();
    }

    @TestFactory
    Stream<DynamicTest> shares() {
        return SmallFindings.tests(CASES, (parsed, expected) -> of(parsed, expected.about()));
    }

    @Test
    void nobodyIsCountedTwice() {
        for (ParsedCase parsed : CASES) {
            SentenceFindings findings = SmallFindings.all(parsed).get(0);
            List<Casualties> given = new ArrayList<>();
            CasualtyChoice.share(SmallFindings.statements(findings), findings).forEach(given::addAll);
            assertThat(given).as(parsed.toString()).doesNotHaveDuplicates();
            assertThat(given).hasSizeLessThanOrEqualTo(findings.casualties().size());
        }
    }

    @Test
    void withoutStatementsNothingIsGiven() {
        assertThat(CasualtyChoice.share(List.of(), SmallFindings.all(CASES.get(0)).get(0))).isEmpty();
    }
}
