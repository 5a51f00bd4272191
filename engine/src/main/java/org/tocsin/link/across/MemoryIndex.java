package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An index in memory. Under one key it looks at the latest incidents only, so that a common key costs no more than a rare one. */
public final class MemoryIndex implements IncidentIndex {

    private static final int LATEST = 200;

    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    @Override
    public void put(Dossier dossier, Set<String> keys) {
        if (dossier.number() == dossiers.size()) {
            dossiers.add(dossier);
        }
        for (String key : keys) {
            List<Integer> under = numbers.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!latest(under).contains(dossier.number())) {
                under.add(dossier.number());
            }
        }
    }

    @Override
    public List<Dossier> near(Set<String> keys, int most) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String key : keys) {
            for (int number : latest(numbers.getOrDefault(key, List.of()))) {
                shared.merge(number, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> -entry.getKey()))
                .limit(most)
                .map(entry -> dossiers.get(entry.getKey()))
                .toList();
    }

    private static List<Integer> latest(List<Integer> numbers) {
        return numbers.subList(Math.max(0, numbers.size() - LATEST), numbers.size());
    }

    @Override
    public List<Dossier> all() {
        return List.copyOf(dossiers);
    }
}
