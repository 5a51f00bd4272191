package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Time expressions beside gold, as TempEval-3 counts: dates and times of day are asked for, and what stands on a duration or
 * a set of times is neither right nor wrong. Words that overlap are the same expression, one to one, the longest shared
 * stretch first.
 */
final class TimeMentionScore {

    /** An expression in code points; the gold's has a type, ours none. */
    record Expression(int start, int end, String type, String value) {

        boolean asked() {
            return type.equals("DATE") || type.equals("TIME");
        }
    }

    private record Pair(Expression gold, Expression mine, int shared) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DAY_LENGTH = 10;

    private int gold;
    private int mine;
    private int overlapping;
    private int same;
    private int value;
    private int days;
    private int rightDays;

    /** One document more; what was not as the gold has it is told to the list, a line each. */
    void add(String id, List<Expression> golds, List<Expression> mines, List<String> faults) {
        List<Pair> pairs = matched(golds, mines);
        Set<Expression> met = new HashSet<>();
        int ignored = 0;
        for (Pair pair : pairs) {
            met.add(pair.gold());
            if (pair.gold().asked()) {
                judge(id, pair, faults);
            } else {
                ignored++;
            }
        }
        gold += (int) golds.stream().filter(Expression::asked).count();
        mine += mines.size() - ignored;
        for (Expression missed : golds) {
            if (missed.asked() && !met.contains(missed)) {
                faults.add(id + " at " + missed.start() + ": " + missed.value() + " not found");
            }
        }
    }

    private void judge(String id, Pair pair, List<String> faults) {
        Expression wanted = pair.gold();
        Expression found = pair.mine();
        overlapping++;
        same += wanted.start() == found.start() && wanted.end() == found.end() ? 1 : 0;
        boolean right = wanted.value().equals(found.value());
        value += right ? 1 : 0;
        if (DAY.matcher(wanted.value()).matches()) {
            days++;
            rightDays += found.value().length() >= DAY_LENGTH && wanted.value().equals(found.value().substring(0, DAY_LENGTH)) ? 1 : 0;
        }
        if (!right) {
            faults.add(id + " at " + wanted.start() + ": " + wanted.value() + ", found " + found.value());
        }
    }

    private static List<Pair> matched(List<Expression> golds, List<Expression> mines) {
        List<Pair> all = new ArrayList<>();
        for (Expression one : golds) {
            for (Expression other : mines) {
                int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
                if (shared > 0) {
                    all.add(new Pair(one, other, shared));
                }
            }
        }
        all.sort(Comparator.comparingInt((Pair pair) -> -pair.shared())
                .thenComparingInt(pair -> Math.abs(pair.gold().start() - pair.mine().start())
                        + Math.abs(pair.gold().end() - pair.mine().end())));
        Set<Expression> taken = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : all) {
            if (!taken.contains(pair.gold()) && !taken.contains(pair.mine())) {
                taken.add(pair.gold());
                taken.add(pair.mine());
                matched.add(pair);
            }
        }
        return matched;
    }

    /** The figures as cells of a table: asked for, strict F, relaxed precision, recall and F, value, value F, day. */
    String cells() {
        return gold + " | " + Shares.of(2 * same, mine + gold) + " | " + Shares.of(overlapping, mine) + " | "
                + Shares.of(overlapping, gold) + " | " + Shares.of(2 * overlapping, mine + gold) + " | "
                + Shares.of(value, overlapping) + " | " + Shares.of(2 * value, mine + gold) + " | "
                + Shares.of(rightDays, days);
    }
}
