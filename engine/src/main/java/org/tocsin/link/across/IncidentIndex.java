package org.tocsin.link.across;

import java.util.List;
import java.util.Set;

/**
 * Where growing incidents are kept. Which of them an account could belong to is found by keys: places, parties, days and the
 * words that tell most.
 */
public interface IncidentIndex {

    /** Keeps an incident, or one that has grown, under keys. */
    void put(Dossier dossier, Set<String> keys);

    /**
     * Those that share most keys.
     *
     * @param most how many at most; the bound keeps the cost of an account the same whatever the index holds
     * @return those with most shared keys first, the later ones first among equals
     */
    List<Dossier> near(Set<String> keys, int most);

    /** All of them, in the order of their first coming. */
    List<Dossier> all();
}
