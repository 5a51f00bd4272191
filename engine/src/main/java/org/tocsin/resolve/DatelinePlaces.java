package org.tocsin.resolve;

import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.document.Dateline;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.knowledge.PlaceEntry;

/** The place that a dateline names, with its words. */
public final class DatelinePlaces {

    private DatelinePlaces() {}

    /**
     * The dateline's place with its words, or null where there is no dateline or nobody knows its place.
     *
     * @param place what its name was found to stand for, or null
     */
    public static @Nullable Place place(AnnotatedDocument document, @Nullable PlaceEntry place) {
        Dateline dateline = document.zoned().dateline();
        if (dateline == null || place == null) {
            return null;
        }
        Quote quote = dateline.placeSpan() == null ? null : document.field(Field.TEXT).quote(dateline.placeSpan());
        return new Place(
                quote, place.name(), place.country(), place.admin1(), place.at().lat(), place.at().lon(), place.geonames(),
                place.precision(), PlaceBasis.DATELINE);
    }
}
