package org.tocsin.knowledge;

import java.util.Locale;
import org.tocsin.event.PlacePrecision;

/** What kind of thing a place of the gazetteer is. */
public enum PlaceFeature {
    /** A settlement whose size is not told. */
    SETTLEMENT(PlacePrecision.SETTLEMENT),
    CITY(PlacePrecision.SETTLEMENT),
    TOWN(PlacePrecision.SETTLEMENT),
    VILLAGE(PlacePrecision.SETTLEMENT),
    /** A part of a settlement. */
    QUARTER(PlacePrecision.POINT),
    /** A first-level unit: state, governorate, region with an administration. */
    PROVINCE(PlacePrecision.ADMIN1),
    /** A second-level unit: county, district, department. */
    DISTRICT(PlacePrecision.ADMIN2),
    /** Land known by a name without an administration of its own. */
    REGION(PlacePrecision.REGION),
    /** A line of contact, a border strip, a buffer zone. */
    FRONT(PlacePrecision.REGION),
    SEA(PlacePrecision.REGION),
    GULF(PlacePrecision.REGION),
    STRAIT(PlacePrecision.REGION),
    CANAL(PlacePrecision.REGION),
    RIVER(PlacePrecision.REGION),
    LAKE(PlacePrecision.REGION),
    MOUNTAIN(PlacePrecision.REGION),
    VALLEY(PlacePrecision.REGION),
    DESERT(PlacePrecision.REGION),
    FOREST(PlacePrecision.REGION),
    PENINSULA(PlacePrecision.REGION),
    ISLAND(PlacePrecision.REGION),
    BASE(PlacePrecision.POINT),
    /** An airport or airfield. */
    AIRFIELD(PlacePrecision.POINT),
    /** A camp of displaced people, of detention or of training. */
    CAMP(PlacePrecision.POINT),
    /** A crossing of a border. */
    CROSSING(PlacePrecision.POINT),
    BRIDGE(PlacePrecision.POINT),
    DAM(PlacePrecision.POINT),
    PRISON(PlacePrecision.POINT),
    PORT(PlacePrecision.POINT),
    /** Works: power, nuclear, oil, steel. */
    PLANT(PlacePrecision.POINT),
    /** A field of oil or gas, a mine. */
    FIELD(PlacePrecision.POINT),
    HOSPITAL(PlacePrecision.POINT),
    /** A school or university. */
    SCHOOL(PlacePrecision.POINT),
    /** A mosque, church, temple, shrine or monastery. */
    SHRINE(PlacePrecision.POINT),
    SQUARE(PlacePrecision.POINT),
    MARKET(PlacePrecision.POINT),
    ROAD(PlacePrecision.REGION),
    RAILWAY(PlacePrecision.REGION),
    PIPELINE(PlacePrecision.REGION),
    /** A building or other spot with a name. */
    SITE(PlacePrecision.POINT);

    private final PlacePrecision precision;

    PlaceFeature(PlacePrecision precision) {
        this.precision = precision;
    }

    /** The name as files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its reference point stands for, unless a file says otherwise. */
    public PlacePrecision precision() {
        return precision;
    }

    /** Whether people live there as in a town. */
    public boolean settled() {
        return precision == PlacePrecision.SETTLEMENT;
    }

    /** What is meant where a file only says what the point stands for. */
    static PlaceFeature of(PlacePrecision precision) {
        return switch (precision) {
            case POINT -> SITE;
            case SETTLEMENT -> SETTLEMENT;
            case ADMIN2 -> DISTRICT;
            case ADMIN1 -> PROVINCE;
            case COUNTRY, REGION -> REGION;
        };
    }
}
