package org.tocsin.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * Who takes part in an event, or speaks of it.
 *
 * @param quote the noun phrase, without determiner, relative clause or apposition
 * @param name the name it stands for
 * @param id the id in the knowledge base, or null
 * @param country ISO 3166-1 alpha-3 (Kosovo XKX), or null
 * @param sectors PLOVER sectors, the primary one first
 * @param known whether the knowledge base knows it
 */
public record Participant(
        Quote quote,
        String name,
        @Nullable String id,
        @Nullable String country,
        List<String> sectors,
        boolean known) {

    public Participant {
        sectors = List.copyOf(sectors);
    }
}
