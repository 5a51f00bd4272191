package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;

/**
 * The date that a text spoke of last: what "the next day", "that night" and "a week later" count from. It is forgotten
 * after a few sentences without a date, since a text has then gone on to something else.
 */
final class Narrative {

    private static final int REACH = 3;

    private @Nullable TimeExpression last;
    private @Nullable TimeExpression inSentence;
    private int sentencesSince;

    void nextSentence() {
        inSentence = null;
        sentencesSince++;
        if (sentencesSince > REACH) {
            last = null;
        }
    }

    void tell(TimeExpression expression) {
        if (expression.isDate() && expression.from() != null) {
            last = expression;
            inSentence = expression;
            sentencesSince = 0;
        }
    }

    /** The date told of last, in this sentence or shortly before; null for none. */
    @Nullable TimeExpression last() {
        return last;
    }

    /** The date told of last in this sentence; null for none. */
    @Nullable TimeExpression inSentence() {
        return inSentence;
    }
}
