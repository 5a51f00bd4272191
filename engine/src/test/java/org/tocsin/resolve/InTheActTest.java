package org.tocsin.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.Role;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/** Country and sectors of those who take part in an act, as the act shows them; "-" is none. */
class InTheActTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(InTheActTest.class, "act.conllu");

    private final Participants participants = new Participants(ProjectKnowledge.knowledge());

    @TestFactory
    Stream<DynamicTest> participantsInTheirActs() {
        return SmallFindings.tests(CASES, this::found);
    }

    private List<String> found(ParsedCase parsed, Expectation expected) {
        Statement statement = Objects.requireNonNull(SmallFindings.statement(parsed, expected.words().get(0)));
        Role role = Role.valueOf(expected.words().get(1).toUpperCase(Locale.ROOT));
        List<SentenceFindings> all = SmallFindings.all(parsed);
        return participants.of(statement.fillers(role), 0, SmallFindings.discourse(all), SmallFindings.PUBLISHED).stream()
                .map(resolved -> InTheAct.of(resolved, role, statement).participant())
                .map(InTheActTest::shown)
                .toList();
    }

    private static String shown(Participant who) {
        String sectors = who.sectors().isEmpty() ? "-" : String.join("+", who.sectors());
        return Objects.requireNonNullElse(who.country(), "-") + " " + sectors;
    }
}
