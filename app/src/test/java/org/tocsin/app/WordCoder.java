package org.tocsin.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.coder.RuleCheck;
import org.tocsin.coder.UnsupportedLanguageException;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.event.Stage;
import org.tocsin.explain.Explanation;
import org.tocsin.knowledge.CommonWords;
import org.tocsin.link.across.IncidentRun;

/** A coder of one rule, "X struck Y.", which needs no model. It refuses Spanish and breaks on the word "crash". */
final class WordCoder implements Coder {

    private static final Pattern STRUCK = Pattern.compile("(\\S+) (struck) ([^.\\s]+)\\.");

    static Coder make(OwnKnowledge own, Consumer<String> progress) {
        return new WordCoder();
    }

    @Override
    public CodedDocument code(Document document) {
        if ("es".equals(document.language())) {
            throw new UnsupportedLanguageException("Spanish");
        }
        if (document.text().contains("crash")) {
            throw new IllegalStateException("met the word");
        }
        List<Event> events = new ArrayList<>();
        List<CodedDocument.SentenceSpan> sentences = new ArrayList<>();
        Matcher matcher = STRUCK.matcher(document.text());
        while (matcher.find()) {
            int from = points(document, matcher.start());
            sentences.add(new CodedDocument.SentenceSpan(Field.TEXT, from, points(document, matcher.end())));
            events.add(event(document, matcher, events.size()));
        }
        List<String> notes = events.isEmpty() ? List.of("no sentence says that something struck something") : List.of();
        return new CodedDocument(document, null, null, sentences, events, List.of(), notes);
    }

    private static int points(Document document, int index) {
        return document.text().codePointCount(0, index);
    }

    private static Quote quote(Document document, Matcher matcher, int group) {
        return new Quote(
                matcher.group(group), points(document, matcher.start(group)), points(document, matcher.end(group)));
    }

    private static Event event(Document document, Matcher matcher, int number) {
        return new Event(
                document.id() + "/" + number, document.id(), Field.TEXT, number, points(document, matcher.start()),
                points(document, matcher.end()), EventType.ASSAULT, null, List.of(), "190", 4, -10, true, null,
                List.of(participant(quote(document, matcher, 1))), List.of(participant(quote(document, matcher, 3))),
                List.of(), List.of(), null, null, Factuality.ASSERTED, Stage.ACCOMPLISHED, List.of(), List.of(),
                quote(document, matcher, 2), "struck", 0.5, new CoderVersion("1", "1"));
    }

    private static Participant participant(Quote quote) {
        return new Participant(quote, quote.text(), null, null, List.of(), false);
    }

    @Override
    public CodedDocument code(AnnotatedDocument ready) {
        return code(ready.zoned().document());
    }

    @Override
    public Explanation explain(Document document) {
        return new Explanation(code(document), List.of());
    }

    @Override
    public Explanation explain(AnnotatedDocument ready) {
        return explain(ready.zoned().document());
    }

    @Override
    public IncidentRun linking() {
        return new IncidentRun(CommonWords.NONE);
    }

    @Override
    public RuleCheck check(@Nullable Path folder) {
        return new RuleCheck(1, 2, folder == null ? List.of() : List.of("struck.yaml:3: the example gives no event"));
    }
}
