package org.tocsin.link;

import java.util.Set;

/**
 * One reason to take a report into a happening.
 *
 * @param reason as incidents state it
 * @param bars what outweighs it
 * @param test whether it holds
 */
record Tie(String reason, Set<Bar> bars, Test test) {

    /** Whether a tie holds between a report and a happening. */
    @FunctionalInterface
    interface Test {
        boolean holds(Report report, Happening happening, Turns turns);
    }

    /** Where the document turns to another matter. */
    @FunctionalInterface
    interface Turns {
        /** Whether it does in a sentence after the earlier and up to the later. */
        boolean between(int earlier, int later);
    }

    boolean joins(Report report, Happening happening, Turns turns) {
        return test.holds(report, happening, turns)
                && bars.stream().noneMatch(bar -> bar.keepsApart(report, happening));
    }
}
