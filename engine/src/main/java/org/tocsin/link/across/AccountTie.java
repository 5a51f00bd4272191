package org.tocsin.link.across;

import java.util.Set;
import org.tocsin.link.Account;

/**
 * One reason to take an account into an incident.
 *
 * @param reason as incidents state it
 * @param bars what outweighs it
 * @param test whether it holds
 */
record AccountTie(String reason, Set<AccountBar> bars, Test test) {

    /** Whether a tie holds between an account and an incident whose words are so much alike. */
    @FunctionalInterface
    interface Test {
        boolean holds(Account account, Dossier dossier, Likeness likeness);
    }

    boolean joins(Account account, Dossier dossier, Likeness likeness) {
        return test.holds(account, dossier, likeness) && bars.stream().noneMatch(bar -> bar.keepsApart(account, dossier));
    }
}
