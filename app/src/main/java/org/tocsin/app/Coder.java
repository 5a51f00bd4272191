package org.tocsin.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.coder.RuleCheck;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.explain.Explanation;
import org.tocsin.link.across.IncidentRun;

/** What the commands ask of a coder. Safe for use by many threads. */
interface Coder {

    CodedDocument code(Document document);

    CodedDocument code(AnnotatedDocument ready);

    Explanation explain(Document document);

    Explanation explain(AnnotatedDocument ready);

    /** Takes in coded documents, for incidents joined over them. */
    IncidentRun linking();

    /**
     * Checks rules and runs their examples.
     *
     * @param folder rules of a user's own, or null for those that come with Tocsin
     */
    RuleCheck check(@Nullable Path folder);

    /** Makes coders. */
    @FunctionalInterface
    interface Maker {
        /**
         * A coder.
         *
         * @param own rules and knowledge of the user's own
         * @param progress told while language models are loaded
         */
        Coder make(OwnKnowledge own, Consumer<String> progress);
    }

    /** The coder that comes with Tocsin. */
    static Coder standard(OwnKnowledge own, Consumer<String> progress) {
        Tocsin.Builder builder = Tocsin.builder().progress(progress);
        own.rules().forEach(builder::rules);
        own.folders().forEach(builder::knowledge);
        Tocsin tocsin = builder.build();
        return new Coder() {
            @Override
            public CodedDocument code(Document document) {
                return tocsin.code(document);
            }

            @Override
            public CodedDocument code(AnnotatedDocument ready) {
                return tocsin.code(ready);
            }

            @Override
            public Explanation explain(Document document) {
                return tocsin.explain(document);
            }

            @Override
            public Explanation explain(AnnotatedDocument ready) {
                return tocsin.explain(ready);
            }

            @Override
            public IncidentRun linking() {
                return tocsin.linking();
            }

            @Override
            public RuleCheck check(@Nullable Path folder) {
                return folder == null ? tocsin.check() : tocsin.check(folder);
            }
        };
    }
}
