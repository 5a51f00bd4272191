package org.tocsin.detect;

import java.util.List;

/**
 * What rules made of one sentence.
 *
 * @param statements what was found, in order of their triggers
 * @param rejections triggers that gave nothing, in order
 */
public record Detection(List<Statement> statements, List<Rejection> rejections) {

    public Detection {
        statements = List.copyOf(statements);
        rejections = List.copyOf(rejections);
    }
}
