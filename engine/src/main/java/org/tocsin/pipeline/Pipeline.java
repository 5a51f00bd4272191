package org.tocsin.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.attribute.Announcements;
import org.tocsin.attribute.Announcements.Attributed;
import org.tocsin.attribute.Attributor;
import org.tocsin.attribute.BackgroundTimes;
import org.tocsin.attribute.Stance;
import org.tocsin.detect.Detection;
import org.tocsin.detect.Detector;
import org.tocsin.detect.SentenceWords;
import org.tocsin.detect.Statement;
import org.tocsin.document.Dateline;
import org.tocsin.document.FieldText;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.Mention;
import org.tocsin.event.Place;
import org.tocsin.explain.Explanation;
import org.tocsin.explain.SentenceExplanation;
import org.tocsin.knowledge.CameoActors;
import org.tocsin.knowledge.Cues;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Rule;
import org.tocsin.locate.Locator;
import org.tocsin.locate.Locator.Located;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.CasualtyFinder;
import org.tocsin.recognize.Recognizer;
import org.tocsin.recognize.TimeExpression;
import org.tocsin.recognize.TimeFinder;
import org.tocsin.resolve.DatelinePlaces;
import org.tocsin.resolve.Discourse;
import org.tocsin.resolve.Mentions;
import org.tocsin.resolve.Resolver;
import org.tocsin.resolve.Resolver.ResolvedEvent;
import org.tocsin.resolve.SentenceFindings;

/** From an annotated document to its events. Safe for use by many threads. */
public final class Pipeline {

    private final Recognizer recognizer;
    private final Detector detector;
    private final Attributor attributor;
    private final Announcements announcements;
    private final Resolver resolver;
    private final Mentions mentions;
    private final Locator locator;
    private final TimeFinder times = new TimeFinder();
    private final CasualtyFinder casualties;
    private final Cues cues;
    private final CameoActors cameo;
    private final Provenance provenance;
    private final NeededTrees needed;
    private final boolean everyTree;

    public Pipeline(Knowledge knowledge, CoderVersion version) {
        this.recognizer = new Recognizer(knowledge);
        this.detector = new Detector(knowledge);
        this.attributor = new Attributor(knowledge);
        this.announcements = new Announcements(knowledge);
        this.resolver = new Resolver(knowledge, version);
        this.mentions = new Mentions(resolver);
        this.locator = new Locator(knowledge);
        this.casualties = new CasualtyFinder(new People(knowledge.roleNouns()));
        this.cues = knowledge.cues();
        this.cameo = knowledge.cameoActors();
        this.provenance = new Provenance(knowledge);
        this.needed = new NeededTrees(recognizer, detector, cues);
        this.everyTree = false;
    }

    private Pipeline(Pipeline other, Detector detector, boolean everyTree) {
        this.recognizer = other.recognizer;
        this.detector = detector;
        this.attributor = other.attributor;
        this.announcements = other.announcements;
        this.resolver = other.resolver;
        this.mentions = other.mentions;
        this.locator = other.locator;
        this.casualties = other.casualties;
        this.cues = other.cues;
        this.cameo = other.cameo;
        this.provenance = other.provenance;
        this.needed = new NeededTrees(recognizer, detector, cues);
        this.everyTree = everyTree;
    }

    /** The same stages with other rules. */
    public Pipeline withRules(List<Rule> rules) {
        return new Pipeline(this, detector.withRules(rules), false);
    }

    /** The same stages reading all trees that there are, to measure what is lost by {@link #worthParsing(List)}. */
    public Pipeline readingEveryTree() {
        return new Pipeline(this, detector, true);
    }

    /**
     * Whether a tagged sentence may be worth parsing, whatever stands beside it; {@link #worthParsing(List)}, which looks at
     * its neighbours too, leaves out many more.
     */
    public boolean worthParsing(Sentence sentence) {
        return needed.mayNeed(sentence);
    }

    /**
     * Which sentences of a document are worth parsing. The trees of others are not looked at, so that what comes out is the
     * same whether they were parsed or not.
     *
     * @param sentences all sentences of the document, tagged
     * @return their places in the list
     */
    public BitSet worthParsing(List<Sentence> sentences) {
        return needed.among(sentences);
    }

    /** The events and mentions of a document. */
    public CodedDocument code(AnnotatedDocument document) {
        return run(recognizer.settle(document)).coded();
    }

    /** The same with the reasons; of sentences that are not worth parsing too, where they were parsed. */
    public Explanation explain(AnnotatedDocument document) {
        AnnotatedDocument settled = recognizer.settle(document);
        return run(settled).explanation(settled);
    }

    /** Reads the needed trees only. */
    private Run run(AnnotatedDocument document) {
        List<SentenceWords> words = document.sentences().stream().map(detector::look).toList();
        List<Sentence> sentences = new ArrayList<>(document.sentences());
        BitSet worth = needed.amongWords(words);
        for (int at = worth.nextClearBit(0); at < sentences.size() && !everyTree; at = worth.nextClearBit(at + 1)) {
            sentences.set(at, sentences.get(at).withoutTree());
        }
        return new Run(
                new AnnotatedDocument(document.zoned(), document.fields(), sentences, document.notes()), words);
    }

    /** One document on its way through the stages. */
    private final class Run {

        private final AnnotatedDocument document;
        private final String documentId;
        private final @Nullable LocalDate published;
        private final Located located;
        private final List<SentenceFindings> findings;
        private final Discourse discourse;
        private final List<SentenceWords> words;
        private final List<List<Statement>> statements;
        private final List<List<ResolvedEvent>> events;

        /** @param words those of each sentence */
        Run(AnnotatedDocument document, List<SentenceWords> words) {
            this.words = words;
            this.document = document;
            this.documentId = document.zoned().document().id();
            this.published = anchor(document);
            this.located = locator.locate(document, recognizer.recognize(document.sentences(), published));
            this.findings = findings(document, located.candidates(), times.find(document.sentences(), published));
            this.statements = detector.statements(candidates(), words);
            this.discourse = resolver.discourse(findings, attributor.quoted(document), published);
            this.events = resolve();
        }

        private List<Candidates> candidates() {
            return findings.stream().map(SentenceFindings::candidates).toList();
        }

        private List<List<ResolvedEvent>> resolve() {
            List<Statement> all = new ArrayList<>();
            statements.forEach(all::addAll);
            List<Stance> stances = attributor.attribute(
                    document, all, new BackgroundTimes(sentence -> findings.get(sentence.index()).times()));
            Place dateline = DatelinePlaces.place(document, located.dateline());
            List<List<ResolvedEvent>> resolved = new ArrayList<>(findings.size());
            int from = 0;
            for (int i = 0; i < findings.size(); i++) {
                List<Statement> own = statements.get(i);
                List<Attributed> attributed = announcements.extend(own, stances.subList(from, from + own.size()));
                resolved.add(resolver.resolve(documentId, published, dateline, discourse, i, resolved, attributed));
                from += own.size();
            }
            return resolved;
        }

        CodedDocument coded() {
            List<CodedDocument.SentenceSpan> spans = new ArrayList<>(findings.size());
            List<Event> coded = new ArrayList<>();
            List<Mention> named = new ArrayList<>(Mentions.front(document));
            // Two rules can state one event in the same words of the same parties; it is written once.
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < findings.size(); i++) {
                SentenceFindings found = findings.get(i);
                Sentence sentence = found.sentence();
                FieldText text = found.text();
                spans.add(new CodedDocument.SentenceSpan(
                        text.field(), text.codePoint(sentence.span().start()), text.codePoint(sentence.span().end())));
                List<Event> own = events.get(i).stream().map(ResolvedEvent::event).toList();
                own.stream()
                        .filter(event -> ids.add(event.id()))
                        .map(event -> event.withParticipants(who -> who.withCode(cameo.code(who.country(), who.sectors(), who.id()))))
                        .forEach(coded::add);
                named.addAll(mentions.of(documentId, published, discourse, i, own));
            }
            Dateline dateline = document.zoned().dateline();
            return new CodedDocument(
                    document.zoned().document(), dateline == null ? null : dateline.text(), document.zoned().byline(), spans,
                    coded, named, notes(coded));
        }

        /** A document without events says why. */
        private List<String> notes(List<Event> coded) {
            List<String> notes = new ArrayList<>(document.notes());
            if (coded.isEmpty()) {
                long triggers = words.stream().filter(detector::hasTrigger).count();
                notes.add(findings.isEmpty()
                        ? "no events: the document has no sentences"
                        : triggers == 0
                                ? "no events: none of " + findings.size() + " sentences has a word that any rule starts from"
                                : "no events: words that rules start from stand in " + triggers + " of " + findings.size()
                                        + " sentences, but no rule's conditions hold there");
            }
            return notes;
        }

        Explanation explanation(AnnotatedDocument whole) {
            List<SentenceExplanation> sentences = new ArrayList<>();
            Reasons reasons = new Reasons(detector, provenance);
            List<Detection> detections = detector.detect(candidates());
            for (int i = 0; i < findings.size(); i++) {
                SentenceFindings found = findings.get(i);
                Detection detection = detections.get(i);
                if (!found.sentence().parsed() && whole.sentences().get(i).parsed()) {
                    found = findings(whole, recognizer.recognize(whole.sentences().get(i)), found.times());
                    detection = detector.detect(found.candidates());
                }
                if (!events.get(i).isEmpty() || !detection.rejections().isEmpty()) {
                    sentences.add(reasons.of(found, events.get(i), detection.rejections()));
                }
            }
            return new Explanation(coded(), sentences);
        }
    }

    /** Times count from the day of publication; where that is not known, from the dateline's day. */
    private static @Nullable LocalDate anchor(AnnotatedDocument document) {
        LocalDate published = document.zoned().document().publishedOn();
        Dateline dateline = document.zoned().dateline();
        return published == null && dateline != null ? dateline.date() : published;
    }

    private List<SentenceFindings> findings(
            AnnotatedDocument document, List<Candidates> candidates, List<List<TimeExpression>> told) {
        List<SentenceFindings> found = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            found.add(findings(document, candidates.get(i), told.get(i)));
        }
        return List.copyOf(found);
    }

    private SentenceFindings findings(AnnotatedDocument document, Candidates candidates, List<TimeExpression> told) {
        Sentence sentence = candidates.sentence();
        return new SentenceFindings(candidates, told, casualties.find(sentence), document.field(sentence.field()));
    }
}
