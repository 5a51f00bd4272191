package org.tocsin.locate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the places that a name may stand for, by all signs together, until the choices hold. */
final class Weighing {

    /** Choices rest on each other: after so many rounds they do no longer change, or never will. */
    private static final int ROUNDS = 3;

    /** From this lead on a choice is sure. */
    private static final double SURE = 1.5;

    /** A town of so many people may be named anywhere. */
    private static final long KNOWN = 100_000;

    private Weighing() {}

    static void settle(Setting setting) {
        for (Group group : setting.groups()) {
            choose(group, setting, List.of(Signs.ALL.get(0)), false);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            setting.count();
            for (Group group : setting.groups()) {
                choose(group, setting, Signs.ALL, round == ROUNDS);
            }
        }
    }

    private static void choose(Group group, Setting setting, List<Sign> signs, boolean last) {
        Sense best = null;
        Sense next = null;
        double most = 0;
        double second = 0;
        for (Sense sense : group.senses()) {
            double points = points(group, sense, setting, signs);
            if (best == null || points > most) {
                next = best;
                second = most;
                best = sense;
                most = points;
            } else if (next == null || points > second) {
                next = sense;
                second = points;
            }
        }
        if (best != null && last && isStray(group, best, setting)) {
            group.drop();
        } else if (best != null) {
            double lead = next == null ? SURE : Math.min(SURE, most - second);
            group.settle(best, 0.2 + 0.8 * lead / SURE, last ? reason(group, best, next, setting, signs) : null);
        }
    }

    /**
     * Whether a small place that only a list has is far from all that a report speaks of: the name is then most probably that
     * of another place, which nobody lists.
     */
    private static boolean isStray(Group group, Sense best, Setting setting) {
        boolean small = !best.described() && best.place().population() < KNOWN && best.country() != null;
        return small && !group.isTold() && setting.hasOthers(group) && setting.share(String.valueOf(best.country()), group) < 0.05
                && Signs.ALL.subList(2, 5).stream().allMatch(sign -> sign.points(group, best, setting) < 0.1);
    }

    private static double points(Group group, Sense sense, Setting setting, List<Sign> signs) {
        double points = 0;
        for (Sign sign : signs) {
            points += sign.points(group, sense, setting);
        }
        return points;
    }

    /** What speaks most for the choice against the next. */
    private static @Nullable String reason(
            Group group, Sense best, @Nullable Sense next, Setting setting, List<Sign> signs) {
        if (next == null) {
            return null;
        }
        Sign strongest = signs.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Sign sign : signs) {
            double lead = sign.points(group, best, setting) - sign.points(group, next, setting);
            if (lead > most) {
                strongest = sign;
                most = lead;
            }
        }
        return strongest.reason(best, setting) + ", rather than " + next.label();
    }
}
