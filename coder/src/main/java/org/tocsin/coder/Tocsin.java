package org.tocsin.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Annotator;
import org.tocsin.corenlp.CoreNlpAnnotator;
import org.tocsin.corenlp.CoreNlpOptions;
import org.tocsin.document.Document;
import org.tocsin.document.Zoner;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Incident;
import org.tocsin.explain.Explanation;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.Rule;
import org.tocsin.link.across.IncidentRun;
import org.tocsin.pipeline.Pipeline;

/**
 * Codes news reports. Knowledge is read when a coder is made; language models are loaded when the first text is coded, and
 * never for ready parses. Safe for use by many threads.
 *
 * <pre>{@code
 * Tocsin tocsin = Tocsin.standard();
 * CodedDocument coded = tocsin.code(document);
 * for (Event event : coded.events()) {
 *     System.out.println(event.type() + " " + event.trigger().text());
 * }
 * }</pre>
 */
public final class Tocsin {

    private static final String ENGLISH = "en";

    private final Knowledge knowledge;
    private final CoderVersion version;
    private final Annotator annotator;
    private final Zoner zoner = new Zoner();
    private final Pipeline pipeline;

    private Tocsin(Knowledge knowledge, Annotator annotator) {
        this.knowledge = knowledge;
        this.version = new CoderVersion(programVersion(), knowledge.version());
        this.annotator = annotator;
        this.pipeline = new Pipeline(knowledge, version);
    }

    /** A coder with the bundled knowledge. */
    public static Tocsin standard() {
        return builder().build();
    }

    /** A coder with rules of one's own, or that tells when it loads models. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Codes an article.
     *
     * @throws UnsupportedLanguageException when its text is not English
     */
    public CodedDocument code(Document document) {
        return pipeline.code(annotator.annotateChosen(zoner.zone(inEnglish(document)), pipeline::worthParsing));
    }

    /** Codes a ready parse, in whatever language there are rules for. */
    public CodedDocument code(AnnotatedDocument ready) {
        return pipeline.code(ready);
    }

    /**
     * Codes an article and says why.
     *
     * @throws UnsupportedLanguageException when its text is not English
     */
    public Explanation explain(Document document) {
        return pipeline.explain(annotator.annotate(zoner.zone(inEnglish(document)), sentence -> true));
    }

    /** Codes a ready parse and says why. */
    public Explanation explain(AnnotatedDocument ready) {
        return pipeline.explain(ready);
    }

    /** The incidents of coded documents, joined over them. */
    public List<Incident> link(List<CodedDocument> documents) {
        IncidentRun run = linking();
        documents.forEach(run::add);
        return run.incidents();
    }

    /** Takes in coded documents one by one, for incidents joined over them. */
    public IncidentRun linking() {
        return new IncidentRun(knowledge.commonWords());
    }

    /**
     * Runs the examples of rules. Faults come back, those of reading a folder's files too.
     *
     * @param folder rules to read beside this coder's and to check, or a folder of knowledge with rules in it, or null to check
     *     this coder's own
     * @param cache a file in which the parses of examples are kept from run to run, or null; made where it is missing
     */
    public RuleCheck check(@Nullable Path folder, @Nullable Path cache) {
        if (folder == null) {
            return check(knowledge, knowledge.rules(), cache);
        }
        Knowledge extended;
        try {
            boolean whole = Files.isDirectory(folder.resolve("rules"));
            List<Path> own = List.of(folder);
            extended = BundledKnowledge.with(whole ? List.of() : own, whole ? own : List.of());
        } catch (KnowledgeException e) {
            return new RuleCheck(0, 0, e.faults());
        }
        Set<String> ours = knowledge.rules().stream().map(Rule::id).collect(Collectors.toSet());
        List<Rule> added = extended.rules().stream().filter(rule -> !ours.contains(rule.id())).toList();
        return check(extended, added, cache);
    }

    /** Runs the examples of all this coder's rules. */
    public RuleCheck check() {
        return check(null, null);
    }

    /** Runs the examples of a folder's rules. */
    public RuleCheck check(Path folder) {
        return check(folder, null);
    }

    private RuleCheck check(Knowledge with, List<Rule> rules, @Nullable Path cache) {
        ExampleParses parses = new ExampleParses(annotator, CoreNlpAnnotator.VERSION, cache);
        return new RuleChecker(new Pipeline(with, version), with, parses).check(rules);
    }

    /** What this coder stamps on events. */
    public CoderVersion version() {
        return version;
    }

    /** The knowledge that this coder goes by. */
    public Knowledge knowledge() {
        return knowledge;
    }

    private static Document inEnglish(Document document) {
        LanguageGuess guess = Languages.of(document.text());
        if (!guess.english()) {
            throw new UnsupportedLanguageException(guess.name());
        }
        return document.withLanguage(ENGLISH);
    }

    private static String programVersion() {
        try (InputStream in = Tocsin.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing beside " + Tocsin.class.getName());
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
    }

    /** Makes a coder. */
    public static final class Builder {

        private final List<Path> rules = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();
        private Consumer<String> progress = line -> {};
        private @Nullable Annotator annotator;

        private Builder() {}

        /** Adds the rules of a folder to the bundled ones. */
        public Builder rules(Path folder) {
            rules.add(folder);
            return this;
        }

        /** Adds the actors, places, weapons, media and rules of a folder, laid out as the bundled knowledge is. */
        public Builder knowledge(Path folder) {
            folders.add(folder);
            return this;
        }

        /** Is told a line when a model is being loaded and when it is ready. */
        public Builder progress(Consumer<String> listener) {
            this.progress = listener;
            return this;
        }

        /** Uses another annotator than CoreNLP. */
        public Builder annotator(Annotator other) {
            this.annotator = other;
            return this;
        }

        /**
         * Reads the knowledge and makes the coder.
         *
         * @throws org.tocsin.knowledge.KnowledgeException when a rule file or another file of the knowledge is faulty
         */
        public Tocsin build() {
            Annotator chosen =
                    annotator != null ? annotator : new CoreNlpAnnotator(CoreNlpOptions.STANDARD.withProgress(progress));
            return new Tocsin(BundledKnowledge.with(rules, folders), chosen);
        }
    }
}
