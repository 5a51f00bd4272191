package org.tocsin.evaluate;

import java.util.List;

/**
 * How right a coder was on a gold file.
 *
 * @param texts how many texts were coded
 * @param scores the figures over all of them
 * @param tables the figures of parts
 * @param reliability what its confidence is worth
 */
public record Report(int texts, List<Score> scores, List<GroupTable> tables, Reliability reliability) {

    public Report {
        scores = List.copyOf(scores);
        tables = List.copyOf(tables);
    }
}
