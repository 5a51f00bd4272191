package org.tocsin.link.across;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.Incident.Toll;
import org.tocsin.link.Account;

/**
 * How many came to harm, over accounts: the range spans what all of them say, the best number is that of the account published
 * last, for tolls are corrected as they become known, and the highest of one day's accounts.
 */
final class Tolls {

    private Tolls() {}

    static Map<Effect, Toll> of(Iterable<Account> accounts) {
        Map<Effect, Toll> tolls = new EnumMap<>(Effect.class);
        Map<Effect, Account> latest = new EnumMap<>(Effect.class);
        for (Account account : accounts) {
            account.incident().casualties().forEach((effect, toll) -> {
                Toll before = tolls.get(effect);
                Account last = latest.get(effect);
                if (before == null || last == null) {
                    tolls.put(effect, toll);
                    latest.put(effect, account);
                    return;
                }
                boolean later = isLater(account, last);
                tolls.put(effect, spanned(before, toll, later));
                latest.put(effect, later ? account : last);
            });
        }
        return tolls;
    }

    private static boolean isLater(Account account, Account last) {
        return account.published() != null && last.published() != null && account.published().isAfter(last.published());
    }

    private static Toll spanned(Toll before, Toll other, boolean later) {
        Integer best = later && other.best() != null ? other.best() : larger(before.best(), other.best());
        Integer high = before.high() == null || other.high() == null ? null : Integer.valueOf(Math.max(before.high(), other.high()));
        return new Toll(Math.min(before.low(), other.low()), best, high, Merged.both(before.evidence(), other.evidence()));
    }

    private static @Nullable Integer larger(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Integer.valueOf(Math.max(one, other));
    }
}
