package org.tocsin.detect;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.Recognizer;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;
import org.tocsin.testing.SmallRules;

/**
 * The statements that the small rules make of a parse, as tests write them. {@code acts} lists the triggers, with the
 * triggers that they absorbed behind plus signs in order of the sentence; {@code killed recipient} lists the heads that
 * fill a role, {@code killed mode} is the rule's mode.
 */
final class SmallDetection {

    private static final Recognizer RECOGNIZER = new Recognizer(ProjectKnowledge.knowledge());
    private static final Detector DETECTOR = new Detector(ProjectKnowledge.knowledge()).withRules(SmallRules.all());

    private SmallDetection() {}

    static List<Statement> statements(ParsedCase parsed) {
        return DETECTOR.detect(RECOGNIZER.recognize(parsed.sentence())).statements();
    }

    /** What an expectation asks for. */
    static List<String> found(ParsedCase parsed, Expectation expected) {
        List<Statement> statements = statements(parsed);
        if (expected.about().equals("acts")) {
            return statements.stream().map(SmallDetection::act).toList();
        }
        String trigger = expected.words().get(0);
        Statement statement = statements.stream()
                .filter(one -> form(one, one.trigger()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement of \"" + trigger + "\" in: " + parsed));
        String asked = expected.words().get(1);
        if (asked.equals("mode")) {
            return List.of(String.valueOf(statement.rule().mode()));
        }
        return statement.fillers(Role.valueOf(asked.toUpperCase(Locale.ROOT))).stream()
                .map(filler -> form(statement, filler.token()))
                .toList();
    }

    private static String act(Statement statement) {
        Stream<Integer> absorbed = new TreeSet<>(statement.absorbed())
                .stream().filter(token -> token != statement.trigger());
        return String.join("+", Stream.concat(Stream.of(statement.trigger()), absorbed)
                .map(token -> form(statement, token))
                .toList());
    }

    private static String form(Statement statement, int token) {
        Sentence sentence = statement.candidates().sentence();
        return sentence.token(token).form();
    }
}
