package org.tocsin.attribute;

import java.util.List;
import java.util.function.Function;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.TimeExpression;

/** Tells background from the times found in each sentence: a clause is background when one of them stands in it. */
public final class BackgroundTimes implements Background {

    private final Function<Sentence, List<TimeExpression>> times;

    /** @param times the times found in a sentence */
    public BackgroundTimes(Function<Sentence, List<TimeExpression>> times) {
        this.times = times;
    }

    @Override
    public boolean covers(Sentence sentence, int predicate) {
        if (!sentence.parsed()) {
            return false;
        }
        for (TimeExpression time : times.apply(sentence)) {
            if (time.background() && standsWith(sentence, time, predicate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the way up from a time meets the predicate before any other verb. */
    private static boolean standsWith(Sentence sentence, TimeExpression time, int predicate) {
        int at = time.lastToken();
        for (int climbed = 0; climbed <= sentence.size() && at >= 0; climbed++) {
            if (at == predicate) {
                return true;
            }
            Token token = sentence.token(at);
            boolean outside = at < time.firstToken() || at > time.lastToken();
            if (token.isVerb() && outside) {
                return false;
            }
            at = token.head();
        }
        return false;
    }
}
