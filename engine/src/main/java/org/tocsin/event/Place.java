package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * A place named.
 *
 * @param quote the words; null where the place comes from a dateline that was given apart
 * @param name its name
 * @param country ISO 3166-1 alpha-3, or null
 * @param admin1 first-level region, or null
 * @param lat degrees north of the named place's reference point, -90..90, or null
 * @param lon degrees east, -180..180, or null
 * @param geonames its GeoNames id, or null
 * @param precision what the point stands for; null for a place that is not known
 * @param basis where it was taken from
 */
public record Place(
        @Nullable Quote quote,
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames,
        @Nullable PlacePrecision precision,
        PlaceBasis basis) {}
