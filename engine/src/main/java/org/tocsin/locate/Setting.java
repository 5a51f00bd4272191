package org.tocsin.locate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Country;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/** What a document says of where it is set: the countries it names, its dateline, its outlet's home, its other places. */
final class Setting {

    private static final double NATIONALITY = 0.7;
    private static final double ACTOR = 0.4;

    private final List<Group> groups;
    private final @Nullable Sense dateline;
    private final @Nullable Sense outlet;
    private final Map<String, Double> named = new HashMap<>();
    private final Map<String, Double> counted = new HashMap<>();
    private double most;

    Setting(List<Candidates> all, List<Group> groups, @Nullable Sense dateline, @Nullable Sense outlet) {
        this.groups = groups;
        this.dateline = dateline;
        this.outlet = outlet;
        for (Candidates candidates : all) {
            for (int at = 0; at < candidates.sentence().size(); at++) {
                Country nation = candidates.nationalityAt(at);
                if (nation != null) {
                    named.merge(nation.code(), NATIONALITY, Double::sum);
                }
            }
            for (ActorMention actor : candidates.actors()) {
                if (actor.entry() != null && actor.entry().country() != null) {
                    named.merge(actor.entry().country(), ACTOR, Double::sum);
                }
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    @Nullable Sense dateline() {
        return dateline;
    }

    @Nullable Sense outlet() {
        return outlet;
    }

    /** Counts the countries of what the names stand for so far. */
    void count() {
        counted.clear();
        counted.putAll(named);
        for (Group group : groups) {
            Sense best = group.best();
            if (best != null && best.country() != null) {
                counted.merge(best.country(), weight(group), Double::sum);
            }
        }
        most = counted.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Whether the document speaks of any country beside what one name says. */
    boolean hasOthers(Group without) {
        return counted.values().stream().mapToDouble(Double::doubleValue).sum() > (without.best() == null ? 0 : weight(without)) + 0.5;
    }

    private static double weight(Group group) {
        return group.certainty() * (1 + Math.log(group.mentions()));
    }

    /** How much of a document is about a country, beside what one name says, from 0 to 1 for the one named most. */
    double share(String country, Group without) {
        Sense best = without.best();
        double own = best != null && country.equals(best.country()) ? weight(without) : 0;
        double left = counted.getOrDefault(country, 0.0) - own;
        return Math.max(0, Math.min(1, left / Math.max(1, most - own)));
    }
}
