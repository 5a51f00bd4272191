package org.tocsin.app;

import java.util.List;
import java.util.Locale;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.Document;
import org.tocsin.event.Event;
import org.tocsin.explain.Explanation;
import org.tocsin.explain.SentenceExplanation;

/** An explanation as text: each sentence with its events and near misses, and its tree where that is wanted. */
final class ExplanationText {

    private static final String INDENT = "  ";
    private static final String DETAIL = "    ";

    private final Ink ink;
    private final boolean withTree;

    ExplanationText(Ink ink, boolean withTree) {
        this.ink = ink;
        this.withTree = withTree;
    }

    String of(Explanation explanation) {
        Document document = explanation.coded().document();
        StringBuilder text = new StringBuilder();
        text.append(ink.block("", ink.strong(Heading.of(document)))).append('\n');
        for (SentenceExplanation sentence : explanation.sentences()) {
            append(text, sentence, document);
        }
        for (String note : explanation.coded().notes()) {
            text.append(ink.block("- ", Terminal.oneLine(note)));
        }
        if (explanation.sentences().isEmpty()) {
            text.append(ink.block("", "No sentence holds a trigger."));
        }
        return text.toString();
    }

    private void append(StringBuilder text, SentenceExplanation sentence, Document document) {
        String number = "sentence " + sentence.sentence().index() + ": ";
        text.append(ink.block(ink.faint(number), Terminal.oneLine(sentence.text())));
        if (withTree) {
            text.append(sentence.sentence().parsed() ? tree(sentence.sentence()) : ink.block(DETAIL, "(not parsed)"));
        }
        sentence.events().forEach(reason -> text.append(event(reason, document)));
        for (SentenceExplanation.NearMiss miss : sentence.nearMisses()) {
            text.append(ink.block(
                    INDENT + "no event: ",
                    ink.trigger(Terminal.oneLine(miss.trigger())) + " under rule " + miss.rule() + ": "
                            + Terminal.oneLine(miss.reason())));
        }
        text.append('\n');
    }

    private String event(SentenceExplanation.EventReason reason, Document document) {
        Event event = reason.event();
        StringBuilder text = new StringBuilder();
        text.append(ink.block(
                INDENT + "event: ",
                ink.strong(Phrases.kind(event)) + " by rule " + event.rule()
                        + String.format(Locale.ROOT, ", confidence %.2f", event.confidence())));
        text.append(ink.block(DETAIL, Phrases.sentence(event, document, ink)));
        int widest = reason.roles().stream().mapToInt(role -> role.role().length()).max().orElse(0);
        for (SentenceExplanation.RolePath role : reason.roles()) {
            String lead = DETAIL + ink.faint(role.role() + " ".repeat(widest - role.role().length())) + "  ";
            text.append(ink.block(lead, Terminal.oneLine("\"" + role.words() + "\"  " + role.path())));
        }
        for (String step : reason.steps()) {
            text.append(ink.block(DETAIL + "- ", Terminal.oneLine(step)));
        }
        text.append(ink.block(DETAIL + "- ", "confidence from: " + String.join(", ", reason.signs())));
        return text.toString();
    }

    /** Heads over their dependents, each token with its tag and the relation to its head. */
    private String tree(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        List<Integer> roots = sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .map(token -> token.index())
                .toList();
        roots.forEach(root -> branch(text, sentence, root, 1));
        return text.toString();
    }

    private void branch(StringBuilder text, Sentence sentence, int at, int depth) {
        var token = sentence.token(at);
        text.append(INDENT.repeat(depth + 1))
                .append(token.relation())
                .append(": ")
                .append(Terminal.oneLine(token.form()))
                .append(' ')
                .append(token.tag())
                .append('\n');
        for (int child : sentence.children(at)) {
            branch(text, sentence, child, depth + 1);
        }
    }
}
