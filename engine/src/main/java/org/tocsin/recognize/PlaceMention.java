package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.PlaceEntry;

/**
 * Words that can stand for a place.
 *
 * @param first first token
 * @param last last token
 * @param country the state named, or whose capital is named, or null
 * @param capital whether it is the country's capital
 * @param entry the gazetteer's entry, or null
 * @param area where the words speak of a place apart from the one named, or null
 * @param reason why it is this place and no other of the name, or null where there is no other
 */
public record PlaceMention(
        int first,
        int last,
        @Nullable Country country,
        boolean capital,
        @Nullable PlaceEntry entry,
        @Nullable Area area,
        @Nullable String reason) {

    /**
     * A place that is told by others: "30 km south of Baghdad", "between Homs and Hama".
     *
     * @param first first token of the words that tell it
     * @param last last token
     * @param at the point that they give
     * @param precision what the point stands for
     */
    public record Area(int first, int last, GeoPoint at, PlacePrecision precision) {}

    /** A name as it was recognized. */
    public PlaceMention(int first, int last, @Nullable Country country, boolean capital, @Nullable PlaceEntry entry) {
        this(first, last, country, capital, entry, null, null);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether the knowledge base has it. */
    public boolean known() {
        return country != null || entry != null;
    }
}
