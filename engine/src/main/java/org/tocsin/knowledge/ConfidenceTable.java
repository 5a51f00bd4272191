package org.tocsin.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far signs of an event speak for its being right, as a logistic model: the chance is {@code 1 / (1 + exp(-sum))} of
 * the points of all signs.
 *
 * @param points by sign, such as "trigger noun"; {@link #BASE} counts for every event
 */
public record ConfidenceTable(Map<String, Double> points) {

    /** The sign of every event. */
    public static final String BASE = "any event";

    /** A table that knows nothing: each event is as likely right as wrong. */
    public static final ConfidenceTable NONE = new ConfidenceTable(Map.of());

    public ConfidenceTable {
        points = Map.copyOf(points);
    }

    /**
     * The chance that an event is right, in hundredths.
     *
     * @param signs what is seen of it; signs that the table does not have say nothing
     */
    public double chance(Collection<String> signs) {
        double sum = points.getOrDefault(BASE, 0.0);
        for (String sign : signs) {
            sum += points.getOrDefault(sign, 0.0);
        }
        return Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0;
    }

    /** Reads {@code rules/confidence.tsv}: sign, points; events and right (how often it was seen, and right) are for readers. */
    static ConfidenceTable read(SourceFile file, Faults faults) {
        Map<String, Double> points = new HashMap<>();
        Table.read(file, faults, List.of("sign", "points"), List.of("events", "right"), row -> {
            String sign = row.cell("sign");
            if (!sign.matches("[a-z]+ [A-Za-z]+")) {
                row.fault("sign", "\"" + sign + "\" is no sign, expected two words such as \"trigger noun\"");
            } else if (!row.cell("points").matches("-?\\d{1,2}(\\.\\d+)?")) {
                row.fault("points", "\"" + row.cell("points") + "\" is no number, expected one such as -0.25");
            } else if (points.put(sign, Double.valueOf(row.cell("points"))) != null) {
                row.fault("sign", "the sign \"" + sign + "\" is there twice, expected once");
            }
        });
        return new ConfidenceTable(points);
    }
}
