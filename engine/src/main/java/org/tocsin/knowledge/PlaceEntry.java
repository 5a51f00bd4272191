package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;

/**
 * A place that the gazetteer knows.
 *
 * @param name the name that news uses
 * @param country ISO 3166-1 alpha-3, or null across borders and at sea
 * @param admin1 first-level region, or null
 * @param at its reference point
 * @param precision what the point stands for
 * @param feature what kind of thing it is
 * @param geonames GeoNames id, or null
 * @param population how many live there; 0 where that is not known
 * @param aliases other names
 */
public record PlaceEntry(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        GeoPoint at,
        PlacePrecision precision,
        PlaceFeature feature,
        @Nullable Long geonames,
        long population,
        List<String> aliases) {

    public PlaceEntry {
        aliases = List.copyOf(aliases);
    }
}
