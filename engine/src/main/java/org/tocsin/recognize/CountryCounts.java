package org.tocsin.recognize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.recognize.NameFinder.Name;

/** How often a document names each country: by its name, its people, its capital and places, and by actors of its own. */
final class CountryCounts {

    /** A country is what a document is about where it names no other a third as often. */
    private static final int DOMINANT = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts the names of one sentence; those that could stand for actors of several countries do not count. */
    void add(List<Name> names) {
        for (Name name : names) {
            String country = country(name);
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
    }

    private static @Nullable String country(Name name) {
        String only = null;
        for (Term term : name.terms()) {
            String country = country(term);
            if (country != null && only != null && !only.equals(country)) {
                return null;
            }
            only = country == null ? only : country;
        }
        return only;
    }

    /** The country that a term names or belongs to, or null. */
    static @Nullable String country(Term term) {
        Country named = term.countryNamed();
        if (named != null) {
            return named.code();
        }
        if (term instanceof Term.KnownPlace place) {
            return place.entry().country();
        }
        return term instanceof Term.KnownActor known ? country(known.entry()) : null;
    }

    private static @Nullable String country(ActorEntry entry) {
        if (entry.country() != null || entry.offices().isEmpty()) {
            return entry.country();
        }
        return entry.offices().get(entry.offices().size() - 1).country();
    }

    /** How often a country is named. */
    int of(@Nullable String country) {
        return country == null ? 0 : counts.getOrDefault(country, 0);
    }

    /** The country that the document is about, or null where it is about several or none. */
    @Nullable String main() {
        String most = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean more = most == null || entry.getValue() > of(most)
                    || (entry.getValue() == of(most) && entry.getKey().compareTo(most) < 0);
            most = more ? entry.getKey() : most;
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (!entry.getKey().equals(most) && entry.getValue() * DOMINANT > of(most)) {
                return null;
            }
        }
        return most;
    }
}
