package org.tocsin.app;

import java.util.List;
import java.util.Locale;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.Document;
import org.tocsin.event.Event;
import org.tocsin.explain.Explanation;
import org.tocsin.explain.SentenceExplanation;

/** An explanation as text: each sentence with its tree, its events and its near misses. */
final class ExplanationText {

    private static final String INDENT = "  ";
    private static final String DETAIL = "    ";

    /** The longest of the words before a line: "recipient". */
    private static final int ABOUT = 9;

    private final Ink ink;
    private final boolean withTree;
    private final boolean boxes;

    /**
     * @param withTree whether trees are drawn
     * @param boxes whether they may be drawn with characters beyond ASCII
     */
    ExplanationText(Ink ink, boolean withTree, boolean boxes) {
        this.ink = ink;
        this.withTree = withTree;
        this.boxes = boxes;
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
            append(text, sentence.sentence());
        }
        sentence.events().forEach(reason -> text.append(event(reason, document)));
        for (SentenceExplanation.NearMiss miss : sentence.nearMisses()) {
            text.append(ink.block(
                    INDENT + "no event: ",
                    ink.trigger(Terminal.oneLine(miss.trigger())) + " under the nearest rule, " + miss.rule() + " ("
                            + miss.location() + "): " + Terminal.oneLine(miss.reason())));
        }
        text.append('\n');
    }

    private void append(StringBuilder text, Sentence sentence) {
        if (!sentence.parsed()) {
            text.append(ink.block(DETAIL, "(not parsed)"));
            return;
        }
        TreeDrawing.of(sentence, boxes).forEach(line -> text.append(DETAIL).append(line).append('\n'));
    }

    private String event(SentenceExplanation.EventReason reason, Document document) {
        Event event = reason.event();
        StringBuilder text = new StringBuilder();
        text.append(ink.block(
                INDENT + "event: ",
                ink.strong(Phrases.kind(event)) + " by rule " + event.rule() + " (" + reason.location() + ")"
                        + String.format(Locale.ROOT, ", confidence %.2f", event.confidence())));
        text.append(ink.block(DETAIL, Phrases.sentence(event, document, ink)));
        for (String condition : reason.conditions()) {
            line(text, "holds", condition);
        }
        for (SentenceExplanation.RolePath role : reason.roles()) {
            line(text, role.role(), "\"" + role.words() + "\"  " + role.path());
        }
        for (SentenceExplanation.Step step : reason.steps()) {
            line(text, step.about(), step.words());
        }
        line(text, "signs", "confidence from " + String.join(", ", reason.signs()));
        return text.toString();
    }

    private void line(StringBuilder text, String about, String words) {
        String lead = DETAIL + ink.faint(about + " ".repeat(Math.max(0, ABOUT - about.length()))) + "  ";
        text.append(ink.block(lead, Terminal.oneLine(words)));
    }
}
