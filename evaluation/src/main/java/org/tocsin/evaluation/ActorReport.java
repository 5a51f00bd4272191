package org.tocsin.evaluation;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * The report of what actors cost, without a date, so that it changes only when figures do.
 *
 * @param knowledge the version of the knowledge
 * @param machine what it ran on
 * @param documents how many were gone through
 * @param sentences how many they have together
 * @param mentions how often they name an actor
 * @param found how often all of them are found in a second, in documents whose words are tagged
 * @param resolved how often it is settled of all of them in a second who is meant
 */
record ActorReport(
        String knowledge, String machine, int documents, int sentences, int mentions, Rate found, Rate resolved) {

    /**
     * How often something is done in a second.
     *
     * @param runs how often
     * @param error half the width of the 99.9 % confidence interval
     */
    record Rate(double runs, double error) {}

    /** As Markdown, without a heading. */
    String text() {
        double both = 1 / (1 / found.runs() + 1 / resolved.runs());
        return "Measured as the times above, on one thread. *Found* is from tagged words to phrases that name actors, by all names\n"
                + "and nouns of the knowledge; *resolved* from a phrase to who is meant: name, id, country and sectors on the day.\n\n"
                + "Knowledge `" + knowledge + "`. " + machine + ".\n\n"
                + "| documents | sentences | mentions | found/s | resolved/s | both/s |\n|---|---|---|---|---|---|\n"
                + String.format(
                        Locale.ROOT,
                        "| %,d | %,d | %,d | %s | %s | %,.0f |\n",
                        documents, sentences, mentions, each(found), each(resolved), both * mentions);
    }

    private String each(Rate rate) {
        return String.format(Locale.ROOT, "%,.0f ± %,.0f", rate.runs() * mentions, rate.error() * mentions);
    }

    /** Of the measurements of {@link ActorBenchmark}, by their labels. */
    static Rate rate(List<RunResult> results, String label) {
        return results.stream()
                .map(result -> result.getPrimaryResult())
                .filter(result -> result.getLabel().equals(label))
                .map(result -> new Rate(result.getScore(), result.getScoreError()))
                .findFirst()
                .orElseThrow();
    }
}
