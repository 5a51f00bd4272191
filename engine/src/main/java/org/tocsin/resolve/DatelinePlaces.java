package org.tocsin.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.document.Dateline;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.PlaceEntry;

/** The place that a dateline names, looked up by its name alone: datelines name places that need no context. */
public final class DatelinePlaces {

    private final Map<String, Place> byName = new HashMap<>();

    public DatelinePlaces(Knowledge knowledge) {
        for (PlaceEntry entry : knowledge.places()) {
            Place place = new Place(
                    null, entry.name(), entry.country(), entry.admin1(), entry.at().lat(), entry.at().lon(),
                    entry.geonames(), entry.precision(), PlaceBasis.DATELINE);
            put(entry.name(), place);
            entry.aliases().forEach(alias -> put(alias, place));
        }
        knowledge.countries().forEach(this::add);
    }

    private void add(Country country) {
        if (country.until() != null) {
            return;
        }
        GeoPoint at = country.at();
        if (at != null) {
            put(country.name(), new Place(
                    null, country.name(), country.code(), null, at.lat(), at.lon(), country.geonames(),
                    PlacePrecision.COUNTRY, PlaceBasis.DATELINE));
        }
        GeoPoint capital = country.capitalAt();
        if (country.capital() != null && capital != null) {
            Place place = new Place(
                    null, country.capital(), country.code(), null, capital.lat(), capital.lon(), null,
                    PlacePrecision.SETTLEMENT, PlaceBasis.DATELINE);
            put(country.capital(), place);
            country.capitalNames().forEach(name -> put(name, place));
        }
    }

    private void put(String name, Place place) {
        byName.put(name.toLowerCase(Locale.ROOT), place);
    }

    /** The dateline's place with its words, or null where there is no dateline or nobody knows its place. */
    public @Nullable Place place(AnnotatedDocument document) {
        Dateline dateline = document.zoned().dateline();
        if (dateline == null || dateline.place() == null) {
            return null;
        }
        Place known = byName.get(dateline.place().toLowerCase(Locale.ROOT));
        if (known == null) {
            return null;
        }
        Quote quote = dateline.placeSpan() == null ? null : document.field(Field.TEXT).quote(dateline.placeSpan());
        return new Place(
                quote, known.name(), known.country(), known.admin1(), known.lat(), known.lon(), known.geonames(),
                known.precision(), PlaceBasis.DATELINE);
    }
}
