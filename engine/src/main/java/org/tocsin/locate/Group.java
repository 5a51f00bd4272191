package org.tocsin.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All mentions of one name that may stand for the same places: one document means one place by them. */
final class Group {

    private final String key;
    private final List<Sense> senses;
    private final Set<Integer> sentences = new TreeSet<>();
    private final List<String> reasons = new ArrayList<>(1);
    private final boolean told;
    private final List<Group> company = new ArrayList<>(0);
    private int mentions;
    private @Nullable Sense best;
    private double certainty;

    /**
     * @param narrowed why there are no more senses, or null
     * @param told whether the words set it in another place
     */
    Group(String key, List<Sense> senses, @Nullable String narrowed, boolean told) {
        this.key = key;
        this.senses = List.copyOf(senses);
        this.told = told;
        if (narrowed != null) {
            reasons.add(narrowed);
        }
    }

    /** Whether it is the group of a name that may stand for just these places. */
    boolean means(String name, List<Sense> places) {
        return key.equals(name) && senses.equals(places);
    }

    void add(Toponym toponym) {
        mentions++;
        sentences.add(toponym.at());
    }

    String key() {
        return key;
    }

    List<Sense> senses() {
        return senses;
    }

    int mentions() {
        return mentions;
    }

    /** Takes note of a name that stands beside this one in a list. */
    void list(Group other) {
        if (other != this && !company.contains(other)) {
            company.add(other);
        }
    }

    /** The names that stand beside this one in lists. */
    List<Group> company() {
        return company;
    }

    boolean meets(Group other) {
        return sentences.stream().anyMatch(other.sentences::contains);
    }

    /** What it most probably stands for so far; null where nobody knows the name. */
    @Nullable Sense best() {
        return best;
    }

    /** Whether words beside it say which place it is. */
    boolean isTold() {
        return told;
    }

    /** It stands for none of the places that are known. */
    void drop() {
        best = null;
        certainty = 0;
    }

    /** How sure that is, 0..1. */
    double certainty() {
        return certainty;
    }

    void settle(Sense sense, double how, @Nullable String reason) {
        best = sense;
        certainty = how;
        if (reason != null) {
            reasons.add(reason);
        }
    }

    String reason() {
        return String.join("; ", reasons);
    }
}
