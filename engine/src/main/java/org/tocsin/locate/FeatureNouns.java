package org.tocsin.locate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.PlaceFeature;

/** Nouns that say beside a name what kind of place it is: "the town of Lyman", "Kunar province", "Bagram airbase". */
final class FeatureNouns {

    private static final Map<String, Set<PlaceFeature>> FEATURES = new HashMap<>();

    static {
        put(EnumSet.of(PlaceFeature.SETTLEMENT, PlaceFeature.CITY, PlaceFeature.TOWN, PlaceFeature.VILLAGE),
                "city", "town", "township", "village", "hamlet", "municipality", "settlement", "commune", "cities", "towns",
                "villages", "capital", "port city");
        put(EnumSet.of(PlaceFeature.QUARTER, PlaceFeature.VILLAGE, PlaceFeature.TOWN, PlaceFeature.SETTLEMENT,
                PlaceFeature.CITY),
                "suburb", "neighborhood", "neighbourhood", "quarter", "suburbs", "neighborhoods");
        put(EnumSet.of(PlaceFeature.PROVINCE),
                "province", "governorate", "state", "oblast", "prefecture", "department", "voivodeship", "emirate", "krai",
                "provinces");
        put(EnumSet.of(PlaceFeature.PROVINCE, PlaceFeature.REGION, PlaceFeature.DISTRICT), "region", "territory", "regions");
        put(EnumSet.of(PlaceFeature.DISTRICT, PlaceFeature.PROVINCE), "county", "parish", "raion", "canton", "counties");
        put(EnumSet.of(PlaceFeature.DISTRICT, PlaceFeature.QUARTER), "district", "borough", "districts", "subdistrict");
        put(EnumSet.of(PlaceFeature.BASE, PlaceFeature.AIRFIELD),
                "airbase", "base", "airfield", "airport", "barracks", "airstrip", "garrison");
        put(EnumSet.of(PlaceFeature.CAMP), "camp", "camps");
        put(EnumSet.of(PlaceFeature.RIVER), "river");
        put(EnumSet.of(PlaceFeature.LAKE), "lake", "reservoir");
        put(EnumSet.of(PlaceFeature.ISLAND), "island", "islands", "archipelago", "atoll");
        put(EnumSet.of(PlaceFeature.PENINSULA), "peninsula");
        put(EnumSet.of(PlaceFeature.MOUNTAIN), "mountain", "mountains", "mount", "pass");
        put(EnumSet.of(PlaceFeature.VALLEY), "valley");
        put(EnumSet.of(PlaceFeature.DESERT), "desert");
        put(EnumSet.of(PlaceFeature.FOREST), "forest");
        put(EnumSet.of(PlaceFeature.CROSSING), "crossing", "checkpoint");
        put(EnumSet.of(PlaceFeature.DAM), "dam");
        put(EnumSet.of(PlaceFeature.BRIDGE), "bridge");
        put(EnumSet.of(PlaceFeature.PRISON), "prison", "jail");
        put(EnumSet.of(PlaceFeature.PORT), "port", "harbor", "harbour");
        put(EnumSet.of(PlaceFeature.HOSPITAL), "hospital");
    }

    private FeatureNouns() {}

    private static void put(Set<PlaceFeature> features, String... nouns) {
        for (String noun : nouns) {
            FEATURES.put(noun, features);
        }
    }

    /** What a noun says, or null where it says nothing of a place. */
    static @Nullable Set<PlaceFeature> of(String noun) {
        return FEATURES.get(noun);
    }

    /** The noun beside a name: "Kunar province", "the air base at Balad" no, "the town of Lyman"; "" for none. */
    static String beside(Toponym toponym) {
        String behind = toponym.behind(1);
        if (behind.equals("air") && toponym.behind(2).equals("base")) {
            return "airbase";
        }
        if (behind.equals("refugee") && toponym.behind(2).equals("camp")) {
            return "camp";
        }
        if (FEATURES.containsKey(behind) && !isOwnNoun(toponym)) {
            return behind;
        }
        if (toponym.before(1).equals("of") && FEATURES.containsKey(toponym.before(2))) {
            return toponym.before(2);
        }
        return toponym.last() - toponym.first() > 0 ? "" : inApposition(toponym);
    }

    /** "Kunar province and ..." but not "in Rafah crossing the border": a noun for a deed is none for a place. */
    private static boolean isOwnNoun(Toponym toponym) {
        int at = toponym.last() + 1;
        return !toponym.sentence().token(at).isNoun();
    }

    /** "the town Lyman". */
    private static String inApposition(Toponym toponym) {
        String before = toponym.before(1);
        boolean told = before.equals("town") || before.equals("village") || before.equals("province") || before.equals("district");
        return told && toponym.before(2).equals("the") ? before : "";
    }
}
