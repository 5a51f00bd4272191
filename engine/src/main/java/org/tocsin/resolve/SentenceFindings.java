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

    /** Whether a time from before the story hangs from a predicate, directly or over a noun of its own. */
    public boolean background(int predicate) {
        for (TimeExpression time : times) {
            if (time.background() && hangsFrom(time.lastToken(), predicate)) {
                return true;
            }
        }
        return false;
    }

    private boolean hangsFrom(int token, int predicate) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (at == predicate) {
                return true;
            }
            if (steps > 0 && sentence().token(at).isVerb()) {
                return false;
            }
            at = sentence().token(at).head();
        }
        return false;
    }

    public Sentence sentence() {
        return candidates.sentence();
    }
}
