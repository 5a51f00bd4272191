package org.tocsin.link.across;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.Place;
import org.tocsin.event.PlacePrecision;
import org.tocsin.link.Account;
import org.tocsin.link.Ground;
import org.tocsin.link.Whom;

/** The ties between an account and an incident of other documents, the strongest first. */
final class AccountTies {

    /** How much they are at least when parties and days agree. */
    private static final double SOME = 0.08;

    private static final long FEW_DAYS = 3;

    static final List<AccountTie> ALL = List.of(
            new AccountTie("the same person hit", Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.PLACE),
                    (account, dossier, likeness) -> isViolence(account)
                            && Whom.anySame(persons(account.victims()), persons(dossier.victims()))),
            new AccountTie("the same day, place and kind of act",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.VICTIMS, AccountBar.DOERS, AccountBar.TOLD_APART),
                    (account, dossier, likeness) -> dossier.daysTo(account) == 0 && isFine(account.place())
                            && dossier.ground(account) == Ground.SAME),
            new AccountTie("the same place and kind of act, reported within days",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.REPORTED, AccountBar.VICTIMS, AccountBar.DOERS,
                            AccountBar.TOLD_APART, AccountBar.BACKGROUND),
                    (account, dossier, likeness) -> isDeed(account) && isFine(account.place())
                            && dossier.ground(account) == Ground.SAME),
            new AccountTie("one story, of one kind of act",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.PLACE, AccountBar.VICTIMS, AccountBar.DOERS,
                            AccountBar.TOLD_APART),
                    (account, dossier, likeness) -> isDeed(account) && likeness.story() && likeness.words() >= SOME),
            new AccountTie("the same doers and whom they hit, reported within days",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.PLACE, AccountBar.REPORTED, AccountBar.BACKGROUND,
                            AccountBar.TOLD_APART),
                    (account, dossier, likeness) -> isDeed(account) && likeness.words() >= SOME
                            && Whom.anySame(account.doers(), dossier.doers())
                            && (Whom.anySame(account.victims(), dossier.victims())
                                    || Whom.anySame(account.things(), dossier.things()))),
            new AccountTie("spoken of as known, reported within days",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.PLACE, AccountBar.REPORTED, AccountBar.BACKGROUND,
                            AccountBar.DOERS),
                    (account, dossier, likeness) -> isDeed(account) && account.known() && likeness.words() >= SOME),
            new AccountTie("the same parties, days and kind of act",
                    Set.of(AccountBar.ACT, AccountBar.STAGE, AccountBar.DAY, AccountBar.PLACE, AccountBar.TOLD_APART),
                    (account, dossier, likeness) -> likeness.words() >= SOME && isNear(account, dossier) && haveSameParties(account, dossier)
                            && Objects.equals(account.incident().mode(), dossier.first().incident().mode())));

    private AccountTies() {}

    private static boolean isViolence(Account account) {
        return account.type() == EventType.ASSAULT;
    }

    /** An act of hands, not of words, of which a text can be the story. */
    private static boolean isDeed(Account account) {
        return switch (account.type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, RETREAT, AID -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> false;
        };
    }

    private static List<Whom> persons(List<Whom> victims) {
        return victims.stream().filter(Whom::isNamedPerson).filter(who -> who.name().indexOf(' ') > 0).toList();
    }

    private static boolean isFine(@Nullable Place place) {
        if (place == null) {
            return false;
        }
        PlacePrecision precision = place.precision();
        // What no gazetteer knows is seldom larger than a town.
        return precision == null || precision == PlacePrecision.POINT || precision == PlacePrecision.SETTLEMENT;
    }

    private static boolean isNear(Account account, Dossier dossier) {
        return account.published() != null && dossier.any(other -> other.published() != null
                && Math.abs(ChronoUnit.DAYS.between(other.published(), account.published())) <= FEW_DAYS);
    }

    private static boolean haveSameParties(Account account, Dossier dossier) {
        List<String> parties = parties(account);
        return parties.size() > 1 && dossier.any(other -> parties.equals(parties(other)));
    }

    private static List<String> parties(Account account) {
        return Stream.concat(account.doers().stream(), account.victims().stream())
                .map(Whom::id)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
