package org.tocsin.recognize;

import java.util.Set;

/** What the words around a date say of its direction from now. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final int REACH = 12;
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "’ll", "shall", "scheduled", "upcoming", "planned", "slated", "due");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "--", "-", "said", "says", "that", ".");

    /** The tense of the nearest verb before a token in its clause; of the nearest after it where none stands before. */
    static Tense around(Words words, int at) {
        Tense before = OPEN;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && before == OPEN; i--) {
            if (words.in(i, CLAUSE_ENDS) && i < at - 1) {
                return words.in(i, Set.of("said", "says")) ? PAST : after(words, at);
            }
            before = at(words, i);
        }
        return before == OPEN ? after(words, at) : before;
    }

    private static Tense after(Words words, int at) {
        Tense after = OPEN;
        for (int i = at; i < Math.min(words.size(), at + REACH) && after == OPEN; i++) {
            after = at(words, i);
        }
        return after;
    }

    private static Tense at(Words words, int at) {
        if (words.in(at, AHEAD)) {
            return FUTURE;
        }
        // A participle or infinitive takes its direction from the auxiliary further left.
        return words.tag(at).equals("VBD") ? PAST : OPEN;
    }
}
