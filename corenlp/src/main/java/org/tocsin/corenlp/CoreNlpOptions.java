package org.tocsin.corenlp;

import java.util.function.Consumer;

/**
 * How a {@link CoreNlpAnnotator} works.
 *
 * @param longestSentence how many tokens a sentence may have before it is cut at clause boundaries; 20 or more
 * @param progress told a line whenever a model begins to load or is ready ("tagger ready in 1.3 s"); called from the
 *     loading threads, and only for models that no annotator of this JVM has loaded before
 */
public record CoreNlpOptions(int longestSentence, Consumer<String> progress) {

    /** Sentences of up to 200 tokens, no progress. */
    public static final CoreNlpOptions STANDARD = new CoreNlpOptions(200, line -> {});

    public CoreNlpOptions {
        if (longestSentence < 20) {
            throw new IllegalArgumentException("the longest sentence must be 20 tokens or more, not " + longestSentence);
        }
    }

    public CoreNlpOptions withProgress(Consumer<String> listener) {
        return new CoreNlpOptions(longestSentence, listener);
    }
}
