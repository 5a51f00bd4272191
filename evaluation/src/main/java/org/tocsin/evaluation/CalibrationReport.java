package org.tocsin.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.Reliability;
import org.tocsin.event.CoderVersion;

/**
 * What confidence is worth.
 *
 * @param coder the coder whose events were judged, before it took over the new table
 * @param texts how many gold texts there were
 * @param ridge the ridge chosen
 * @param heldOut on texts that the table was not fitted to
 * @param fitted on the texts that it was fitted to
 * @param dyads primary events on other gold, or null
 */
record CalibrationReport(
        CoderVersion coder, int texts, double ridge, Reliability heldOut, Reliability fitted, @Nullable Reliability dyads) {

    /** As Markdown. */
    String text() {
        StringBuilder text = new StringBuilder("# Confidence\n\n")
                .append("The confidence of an event is the chance that its type and both its participants are right. It comes from\n")
                .append("`knowledge/rules/confidence.tsv`, points for what is seen of the event, which `evaluation/calibrate` fits to\n")
                .append("the gold in `evaluation/gold` by logistic regression. An event is right here where a gold event of its type\n")
                .append("matches it and all parties of both sides agree; an event that no gold event matches is wrong.\n\n")
                .append(String.format(
                        Locale.ROOT, "%d texts, coder %s; ridge %.1f, chosen by squared error on held-out texts.\n",
                        texts, coder.version(), ridge));
        section(text, "Held out", "Each tenth of the texts judged by a table fitted to the other nine: what to expect.", heldOut);
        section(text, "Fitted", "The table as it is, on the texts that it was fitted to.", fitted);
        if (dyads != null) {
            section(
                    text,
                    "Other gold",
                    "Primary events of sentences whose gold has one event with its sides by country. Whatever else a sentence\n"
                            + "tells of is wrong by this gold, so that the share that is right is too low; its order should hold.",
                    dyads);
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, String word, Reliability reliability) {
        text.append("\n## ").append(title).append("\n\n").append(word).append("\n\n");
        text.append("| confidence | events | mean | right |\n|---|---|---|---|\n");
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT, "| %.1f to %.1f | %d | %.3f | %.3f |\n",
                    bin.from(), bin.to(), bin.count(), bin.confidence(), bin.right()));
        }
        text.append(String.format(
                Locale.ROOT, "\n%d events; expected calibration error %.3f, squared error %.3f.\n",
                reliability.events(), reliability.calibrationError(), reliability.squaredError()));
    }
}
