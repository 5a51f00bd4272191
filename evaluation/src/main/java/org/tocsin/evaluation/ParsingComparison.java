package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Annotator;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.Document;
import org.tocsin.document.Zoner;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.write.RecordJson;
import org.tocsin.link.DocumentLinker;
import org.tocsin.pipeline.Pipeline;

/**
 * Codes documents thrice: with only those sentences parsed that the pipeline asks for, with all parsed, and with all
 * trees read, whether the pipeline needs them or not. Counts what is saved, and which records are not the same.
 */
final class ParsingComparison {

    /** Kinds of records. */
    enum Kind {
        EVENT,
        INCIDENT,
        MENTION,
        DOCUMENT
    }

    /**
     * What was counted.
     *
     * @param documents how many documents
     * @param sentences how many sentences they have
     * @param parsed how many of these the pipeline asks to be parsed
     * @param records how many records come out
     * @param otherWhenParsed how many come out only with, or only without, all sentences parsed
     * @param otherWhenRead how many come out only with, or only without, all trees read
     */
    record Counts(
            int documents,
            int sentences,
            int parsed,
            Map<Kind, Integer> records,
            Map<Kind, Integer> otherWhenParsed,
            Map<Kind, Integer> otherWhenRead) {}

    private final Pipeline pipeline;
    private final Annotator annotator;
    private final Zoner zoner = new Zoner();
    private final DocumentLinker linker = new DocumentLinker();
    private final List<String> differences = new ArrayList<>();
    private final Map<Kind, Integer> records = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> otherWhenParsed = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> otherWhenRead = new EnumMap<>(Kind.class);

    private int documents;
    private int sentences;
    private int parsed;

    /** @param annotator one that asks for the choice before it parses */
    ParsingComparison(Pipeline pipeline, Annotator annotator) {
        this.pipeline = pipeline;
        this.annotator = annotator;
    }

    /** Codes a document, and adds what comes out to the counts. */
    void add(Document document) {
        List<Sentence> tagged = new ArrayList<>();
        AnnotatedDocument whole = annotator.annotateChosen(zoner.zone(document), all -> {
            tagged.addAll(all);
            BitSet every = new BitSet(all.size());
            every.set(0, all.size());
            return every;
        });
        BitSet worth = pipeline.worthParsing(tagged);
        List<Sentence> chosen = new ArrayList<>(whole.sentences());
        for (int at = worth.nextClearBit(0); at < chosen.size(); at = worth.nextClearBit(at + 1)) {
            chosen.set(at, tagged.get(at));
        }
        documents++;
        sentences += tagged.size();
        parsed += worth.cardinality();
        CodedDocument own = pipeline.code(new AnnotatedDocument(whole.zoned(), whole.fields(), chosen, whole.notes()));
        CodedDocument allParsed = pipeline.code(whole);
        CodedDocument allRead = pipeline.readingEveryTree().code(whole);
        for (Kind kind : Kind.values()) {
            List<String> lines = lines(own, kind);
            List<String> others = othersThan(lines, lines(allParsed, kind));
            others.forEach(line -> differences.add(document.id() + " " + line));
            records.merge(kind, lines.size(), Integer::sum);
            otherWhenParsed.merge(kind, others.size(), Integer::sum);
            otherWhenRead.merge(kind, othersThan(lines, lines(allRead, kind)).size(), Integer::sum);
        }
    }

    private List<String> lines(CodedDocument coded, Kind kind) {
        return switch (kind) {
            case EVENT -> coded.events().stream().map(RecordJson::event).toList();
            case INCIDENT -> linker.link(coded).stream().map(RecordJson::incident).toList();
            case MENTION -> coded.mentions().stream().map(RecordJson::mention).toList();
            case DOCUMENT -> List.of(RecordJson.document(coded));
        };
    }

    /** The lines that only one of two lists has, with where they are missing. */
    private static List<String> othersThan(List<String> own, List<String> theirs) {
        List<String> others = new ArrayList<>();
        List<String> more = new ArrayList<>(own);
        theirs.forEach(more::remove);
        more.forEach(line -> others.add("only with the chosen sentences parsed: " + line));
        List<String> fewer = new ArrayList<>(theirs);
        own.forEach(fewer::remove);
        fewer.forEach(line -> others.add("only with all sentences parsed: " + line));
        return others;
    }

    /** What was counted so far. */
    Counts counts() {
        return new Counts(
                documents, sentences, parsed, Map.copyOf(records), Map.copyOf(otherWhenParsed), Map.copyOf(otherWhenRead));
    }

    /** The records that parsing all sentences would change, each with its document; there should be none. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
