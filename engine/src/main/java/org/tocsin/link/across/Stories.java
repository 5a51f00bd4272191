package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which documents tell one story, by all their words: each goes to the story whose words are most like, if they are alike
 * enough, or begins one.
 */
final class Stories {

    /** The likeness of a document to the middle of its story; news of like happenings that are not the same stays below. */
    private static final double ALIKE = 0.27;

    private static final int TELLING_WORDS = 20;
    private static final int CANDIDATES = 50;
    private static final int LATEST = 200;

    private final List<Direction> middles = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    /** The number of the story that a document tells, from 0. */
    int of(Direction document) {
        List<String> words = document.heaviest(TELLING_WORDS);
        int best = -1;
        double most = ALIKE;
        for (int story : near(words)) {
            double likeness = document.likeness(middles.get(story));
            if (likeness >= most) {
                best = story;
                most = likeness;
            }
        }
        if (best < 0) {
            best = middles.size();
            middles.add(document);
            sizes.add(1);
        } else {
            middles.set(best, middles.get(best).plus(document, sizes.get(best)));
            sizes.set(best, sizes.get(best) + 1);
        }
        for (String word : words) {
            List<Integer> under = numbers.computeIfAbsent(word, w -> new ArrayList<>(1));
            if (!latest(under).contains(best)) {
                under.add(best);
            }
        }
        return best;
    }

    private List<Integer> near(List<String> words) {
        Map<Integer, Integer> shared = new TreeMap<>();
        words.forEach(word -> latest(numbers.getOrDefault(word, List.of())).forEach(story -> shared.merge(story, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Integer> latest(List<Integer> numbers) {
        return numbers.subList(Math.max(0, numbers.size() - LATEST), numbers.size());
    }
}
