package org.tocsin.locate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;

/**
 * One of the places that a name may stand for.
 *
 * @param place the place; of a state or capital too
 * @param state the state that is named, or whose capital is named, or null
 * @param capital whether it is the state's capital
 * @param described whether the knowledge describes it, so that news of conflict names it
 */
record Sense(PlaceEntry place, @Nullable Country state, boolean capital, boolean described) {

    /** Points of one settlement in two lists lie no further apart. */
    private static final double SETTLEMENT = 40;

    private static final double UNIT = 300;

    private static final double SAME = 25;

    boolean isState() {
        return state != null && !capital;
    }

    @Nullable String country() {
        return place.country();
    }

    GeoPoint at() {
        return place.at();
    }

    /** Whether it is so wide that it contains towns. */
    boolean isWide() {
        return isState() || switch (place.precision()) {
            case ADMIN1, ADMIN2, COUNTRY, REGION -> true;
            case POINT, SETTLEMENT -> false;
        };
    }

    /** Whether two lists mean the same place. */
    boolean isSame(Sense other) {
        if (!Objects.equals(country(), other.country()) || isState() != other.isState()) {
            return false;
        }
        if (isState()) {
            return true;
        }
        boolean settled = place.feature().settled() && other.place.feature().settled();
        boolean units = place.precision() == PlacePrecision.ADMIN1 && other.place.precision() == PlacePrecision.ADMIN1;
        double apart = settled ? SETTLEMENT : units ? UNIT : SAME;
        return (settled || units || place.precision() == other.place.precision()) && at().kilometres(other.at()) < apart;
    }

    /** The same place with the id and population that a list has for it. */
    Sense with(PlaceEntry listed) {
        PlaceEntry known = new PlaceEntry(
                place.name(), place.country(), place.admin1() == null ? listed.admin1() : place.admin1(), place.at(),
                place.precision(), place.feature(), place.geonames() == null ? listed.geonames() : place.geonames(),
                Math.max(place.population(), listed.population()), place.aliases());
        return new Sense(known, state, capital, described);
    }

    /** How the reasons call it: "Paris, Texas (USA)". */
    String label() {
        String region = place.admin1() == null || place.admin1().equals(place.name()) ? "" : ", " + place.admin1();
        String kind = place.feature() == PlaceFeature.PROVINCE || place.feature() == PlaceFeature.DISTRICT
                ? " " + place.feature().label()
                : "";
        return place.name() + kind + region + (place.country() == null ? "" : " (" + place.country() + ")");
    }
}
