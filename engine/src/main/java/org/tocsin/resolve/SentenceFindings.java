package org.tocsin.resolve;

import java.util.List;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.FieldText;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.CasualtyMention;
import org.tocsin.recognize.TimeExpression;

/**
 * All that was found in one sentence before events are made of it.
 *
 * @param candidates actors, places, weapons
 * @param times time expressions
 * @param casualties people harmed
 * @param text the field that the sentence lies in
 */
public record SentenceFindings(
        Candidates candidates, List<TimeExpression> times, List<CasualtyMention> casualties, FieldText text) {

    public SentenceFindings {
        times = List.copyOf(times);
        casualties = List.copyOf(casualties);
    }

    /** Whether a token stands in a phrase that counts people harmed. */
    boolean isVictim(int token) {
        return casualties.stream()
                .anyMatch(mention -> mention.firstToken() <= token && token <= mention.lastToken());
    }

    public Sentence sentence() {
        return candidates.sentence();
    }
}
