package org.tocsin.attribute;

import java.util.List;
import org.tocsin.document.Span;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/**
 * The stance of a text to one statement.
 *
 * @param factuality asserted, claimed, alleged ...
 * @param stage how far the act got
 * @param speakers who says so, the outermost last
 * @param primary whether it is the sentence's main statement
 * @param steps what was decided and by which words, in order, for a person to read
 */
public record Stance(
        Factuality factuality, Stage stage, List<Speaker> speakers, boolean primary, List<String> steps) {

    public Stance {
        speakers = List.copyOf(speakers);
        steps = List.copyOf(steps);
    }

    /**
     * Who says so.
     *
     * @param sentence index of the sentence in which the speaker stands (a quotation's speaker may stand in another)
     * @param token head token of the speaker in that sentence
     * @param cue the words that mark the speech, in that sentence's field
     */
    public record Speaker(int sentence, int token, Span cue) {}
}
