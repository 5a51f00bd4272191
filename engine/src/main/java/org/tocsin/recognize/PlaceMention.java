package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.PlaceEntry;

/**
 * Words that can stand for a place.
 *
 * @param first first token
 * @param last last token
 * @param country the state named, or whose capital is named, or null
 * @param capital whether it is the country's capital
 * @param entry the gazetteer's entry, or null
 */
public record PlaceMention(
        int first, int last, @Nullable Country country, boolean capital, @Nullable PlaceEntry entry) {

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether the knowledge base has it. */
    public boolean known() {
        return country != null || entry != null;
    }
}
