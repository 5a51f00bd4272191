package org.tocsin.explain;

import java.util.List;
import org.tocsin.event.CodedDocument;

/**
 * A coded document with the reasons.
 *
 * @param coded what was coded
 * @param sentences those with an event or a trigger, in order
 */
public record Explanation(CodedDocument coded, List<SentenceExplanation> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }
}
