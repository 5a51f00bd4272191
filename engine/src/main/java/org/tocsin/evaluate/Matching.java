package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;

/**
 * Which event of a text stands for which gold event. They are joined one to one, always within a type: first those whose
 * triggers share a word, then those whose participants agree, then in order.
 *
 * @param pairs gold events with the events that stand for them
 * @param missed gold events without one
 * @param extra events that stand for none; not the mirror event of one that does
 */
record Matching(List<Pair> pairs, List<GoldEvent> missed, List<Event> extra) {

    /** A gold event and the event that stands for it. */
    record Pair(GoldEvent gold, Event given) {}

    private record Candidate(int gold, int given, boolean trigger, int participants) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::trigger)
            .thenComparing(Candidate::participants)
            .reversed()
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::given);

    static Matching of(List<GoldEvent> gold, List<Event> given) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                if (gold.get(i).type() == given.get(j).type()) {
                    candidates.add(candidate(i, j, gold.get(i), given.get(j)));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> goldDone = new HashSet<>();
        Set<Integer> givenDone = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!goldDone.contains(candidate.gold()) && !givenDone.contains(candidate.given())) {
                goldDone.add(candidate.gold());
                givenDone.add(candidate.given());
                Event event = given.get(candidate.given());
                pairs.add(new Pair(gold.get(candidate.gold()), event));
                found.add(event.id());
            }
        }
        List<GoldEvent> missed = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!goldDone.contains(i)) {
                missed.add(gold.get(i));
            }
        }
        List<Event> extra = new ArrayList<>();
        for (int j = 0; j < given.size(); j++) {
            Event event = given.get(j);
            if (!givenDone.contains(j) && (event.reciprocal() == null || !found.contains(event.reciprocal()))) {
                extra.add(event);
                // Of two mirror events that stand for none, one is counted.
                found.add(event.id());
            }
        }
        return new Matching(pairs, missed, extra);
    }

    private static Candidate candidate(int i, int j, GoldEvent gold, Event given) {
        return new Candidate(
                i,
                j,
                Words.overlap(gold.trigger(), given.trigger().text()),
                agreement(gold.actor(), given.actor()) + agreement(gold.recipient(), given.recipient()));
    }

    /** 2 where all agree, 1 where some do. */
    private static int agreement(List<String> gold, List<Participant> given) {
        return same(gold, given) ? 2 : meet(gold, given) ? 1 : 0;
    }

    /** Whether each stands for one of the other side; two empty sides are the same. */
    static boolean same(List<String> gold, List<Participant> given) {
        return gold.stream().allMatch(words -> given.stream().anyMatch(participant -> Words.mean(words, participant)))
                && given.stream().allMatch(participant -> gold.stream().anyMatch(words -> Words.mean(words, participant)));
    }

    /** Whether any stands for one of the other side. */
    static boolean meet(List<String> gold, List<Participant> given) {
        return gold.stream().anyMatch(words -> given.stream().anyMatch(participant -> Words.mean(words, participant)));
    }
}
