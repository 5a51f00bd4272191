package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Annotator;
import org.tocsin.annotate.ParsingChoice;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;

/**
 * Annotates English with Stanford CoreNLP: tokenizer, sentence splitter, maximum-entropy tagger, three-class
 * recognizer, neural dependency parser. Making one costs nothing; the models load at first use, side by side, once per
 * JVM. Any number of threads may share one.
 *
 * <p>Bounds, so that no text can blow up time or memory. What is cut or passed over is named in the notes of the
 * document with its place in code points:
 *
 * <ul>
 *   <li>a sentence of more than {@link CoreNlpOptions#longestSentence} tokens is cut at clause boundaries into
 *       sentences of their own (see {@link LongSentence});
 *   <li>a run of more than {@value Pieces#LONGEST_WORD} characters without white space is passed over;
 *   <li>a sentence of more than {@value Prose#LONGEST_UNTESTED} tokens with fewer than one common English word in
 *       {@value Prose#TOKENS_PER_COMMON_WORD} is no prose and is passed over;
 *   <li>a paragraph of more than {@value Pieces#LONGEST_PIECE} characters is tokenized in pieces, cut after a full stop or
 *       at white space; nothing is lost, so that no note is made.
 * </ul>
 *
 * <p>Sentences without a letter are left out. Text whose case tells nothing (capitals only, or none) is tagged on
 * restored case, while forms and places stay the original's; its lemmas are lower case throughout. Headlines in Title Case are read
 * likewise; headlines are read as if a full stop closed them, and a plural noun standing where the verb must be is
 * tagged as one (see {@link Headlines}).
 *
 * <p>CoreNLP itself lower-cases some words in the default locale. A program that must give the same on every machine
 * sets a default locale other than Turkish, Azeri and Lithuanian, as {@link java.util.Locale#ROOT}.
 */
public final class CoreNlpAnnotator implements Annotator {

    /** Names the parser, its models and this adapter; to be raised whenever any of them changes what comes out. */
    public static final String VERSION = "corenlp-4.5.10/adapter-13";


    private static final Set<ZoneKind> PROSE = Set.of(ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.BODY);

    private final CoreNlpOptions options;

    public CoreNlpAnnotator() {
        this(CoreNlpOptions.STANDARD);
    }

    public CoreNlpAnnotator(CoreNlpOptions options) {
        this.options = options;
    }

    /** Begins to load the models and returns at once; for callers that have other work to do meanwhile. */
    public void load() {
        Models.start(options.progress());
    }

    /** @throws ModelLoadingException if a model cannot be loaded */
    @Override
    public AnnotatedDocument annotate(ZonedDocument document, Predicate<Sentence> worthParsing) {
        return annotateChosen(document, sentences -> {
            BitSet chosen = new BitSet(sentences.size());
            sentences.stream().filter(worthParsing).forEach(sentence -> chosen.set(sentence.index()));
            return chosen;
        });
    }

    /** @throws ModelLoadingException if a model cannot be loaded */
    @Override
    public AnnotatedDocument annotateChosen(ZonedDocument document, ParsingChoice choice) {
        Run run = new Run(document);
        for (Zone zone : document.zones()) {
            if (PROSE.contains(zone.kind())) {
                run.read(zone);
            }
        }
        run.parse(choice);
        return new AnnotatedDocument(document, run.fields, run.sentences, run.notes);
    }

    /** One document on its way. */
    private final class Run {

        private final List<FieldText> fields;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Tagged> tagged = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Analysis analysis = new Analysis(options.progress());

        Run(ZonedDocument document) {
            this.fields = document.fields();
        }

        void read(Zone zone) {
            FieldText field = fieldOf(zone);
            String words = field.slice(zone.span());
            Casing casing = zone.kind() == ZoneKind.BODY ? Casing.of(words) : Casing.ofHeadline(words);
            for (Span paragraph : Paragraphs.of(field.text(), zone.span())) {
                for (Span piece : Pieces.of(field.text(), paragraph, run -> noteSkipped(field, run))) {
                    for (List<CoreLabel> whole : Splitter.split(field.text(), piece)) {
                        readSentence(field, zone, casing, whole);
                    }
                }
            }
        }

        private FieldText fieldOf(Zone zone) {
            return fields.stream()
                    .filter(field -> field.field() == zone.field())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a " + zone.kind() + " zone lies in the field "
                            + zone.field().label() + ", which the document does not have"));
        }

        private void readSentence(FieldText field, Zone zone, Casing casing, List<CoreLabel> whole) {
            if (!Prose.is(whole)) {
                noteNoProse(field, whole);
                return;
            }
            List<List<CoreLabel>> parts = LongSentence.cut(field.text(), whole, options.longestSentence());
            if (parts.size() > 1) {
                noteCut(field, whole, parts.size());
            }
            for (List<CoreLabel> labels : parts) {
                Tagged words = analysis.tag(labels, casing, zone.kind() == ZoneKind.HEADLINE);
                sentences.add(words.sentence(field, zone.kind(), sentences.size()));
                tagged.add(words);
            }
        }

        void parse(ParsingChoice choice) {
            BitSet chosen = choice.among(List.copyOf(sentences));
            for (int at = chosen.nextSetBit(0); at >= 0; at = chosen.nextSetBit(at + 1)) {
                sentences.set(at, analysis.parse(sentences.get(at), tagged.get(at)));
            }
        }

        private void noteCut(FieldText field, List<CoreLabel> whole, int parts) {
            notes.add("sentence " + sentences.size() + ", at " + place(field, whole.get(0).beginPosition()) + ", has "
                    + whole.size() + " tokens, more than " + options.longestSentence() + ": cut into " + parts
                    + " sentences");
        }

        private void noteNoProse(FieldText field, List<CoreLabel> whole) {
            notes.add("before sentence " + sentences.size() + ", at " + place(field, whole.get(0).beginPosition()) + ", "
                    + whole.size() + " tokens with hardly a common English word: passed over");
        }

        private void noteSkipped(FieldText field, Span run) {
            notes.add("before sentence " + sentences.size() + ", at " + place(field, run.start()) + ", "
                    + run.length() + " characters without white space, more than " + Pieces.LONGEST_WORD
                    + ": passed over");
        }

        private String place(FieldText field, int index) {
            return field.field().label() + " " + field.codePoint(index);
        }
    }
}
