package org.tocsin.link.across;

import java.util.List;
import org.tocsin.link.Account;
import org.tocsin.link.Ground;
import org.tocsin.link.Whom;

/** What keeps an account out of an incident. */
enum AccountBar {
    /** One tells of another kind of act. */
    ACT,
    /** One took place, the other is only planned or threatened. */
    STAGE,
    /** Both tell a day, and the days lie more than one apart: an overnight raid has two. */
    DAY,
    /** Both tell a place, and the places lie apart. */
    PLACE,
    /** Both tell whom it hit, and none of the one can be of the other. */
    VICTIMS,
    /** Both tell who did it, as a fact, and none of the one can be of the other. */
    DOERS,
    /** Neither was told or published within a few days of the other. */
    REPORTED,
    /** One is background from before its story. */
    BACKGROUND,
    /** Its document tells of this incident and of that account as of two happenings. */
    TOLD_APART;

    private static final long FEW_DAYS = 3;

    boolean keepsApart(Account account, Dossier dossier) {
        return switch (this) {
            case ACT -> !dossier.canBe(account);
            case STAGE -> account.happened() != dossier.first().happened();
            case DAY -> dossier.daysTo(account) > 1;
            case REPORTED -> dossier.daysBetween(account) > FEW_DAYS;
            case BACKGROUND -> account.background() || dossier.first().background();
            case PLACE -> dossier.ground(account) == Ground.APART;
            case VICTIMS -> Whom.allDifferent(uncounted(account.victims()), uncounted(dossier.victims()));
            case DOERS -> account.fact() && dossier.first().fact() && Whom.allDifferent(account.doers(), dossier.doers());
            case TOLD_APART -> dossier.isOf(account.documentId());
        };
    }

    /** Without those whose number one report may know better than the other. */
    private static List<Whom> uncounted(List<Whom> victims) {
        return victims.stream().filter(who -> !who.isCounted()).toList();
    }
}
