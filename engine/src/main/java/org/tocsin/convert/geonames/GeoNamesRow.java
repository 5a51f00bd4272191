package org.tocsin.convert.geonames;

import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;

/**
 * One line of GeoNames' main table: its 19 columns are named at download.geonames.org/export/dump/readme.txt. Features are
 * read by GeoNames' codes; those that news does not name (streets, farms, wells) are none of ours.
 */
final class GeoNamesRow {

    /** How many columns a line has. */
    static final int COLUMNS = 19;

    private static final int CITY = 100_000;
    private static final int TOWN = 5_000;
    private static final int SHORTEST = 3;
    private static final int MOST_NAMES = 40;

    /** Words for a unit beside its name: "Kunar Province", "Municipality of Pella". */
    private static final Pattern UNIT_BEHIND = Pattern.compile("\\s+(?:Province|Governorate|Oblast|Oblast'|oblast|Region|State|"
            + "Department|Division|Krai|Kray|Republic|Municipality|Raion|City)$");
    private static final Pattern UNIT_BEFORE = Pattern.compile(
            "^(?:Province|Region|Governorate|State|Department|Departamento|Provincia|Municipality|Mu[hḩ]āfaz̧at|Muhafazat) (?:of |de |del )?");
    private static final Pattern ARTICLE = Pattern.compile("^(?:A[ldrshntz]|Ash|Adh|Ath|El|al|el)[ -](?=\\p{Lu})");
    private static final Set<String> ARABIC = Set.of(
            "IQ", "SY", "YE", "LY", "SD", "EG", "SA", "JO", "LB", "PS", "KW", "OM", "AE", "QA", "BH", "TN", "DZ", "MA", "MR");

    /** Words for a town or quarter that are written onto the name. */
    private static final Map<String, String> SUFFIXES =
            Map.of("JP", "-(?:shi|ku|machi|cho|ch\u014d|mura|gun)$", "KR", "-(?:si|gun|gu|dong|eup|myeon)$");

    private static final Map<String, PlaceFeature> FEATURES = Map.ofEntries(
            Map.entry("A.ADM1", PlaceFeature.PROVINCE), Map.entry("A.ADM2", PlaceFeature.DISTRICT),
            Map.entry("A.ADM3", PlaceFeature.DISTRICT), Map.entry("A.ADMD", PlaceFeature.DISTRICT),
            Map.entry("P.PPLX", PlaceFeature.QUARTER), Map.entry("S.AIRB", PlaceFeature.BASE),
            Map.entry("L.MILB", PlaceFeature.BASE), Map.entry("S.INSM", PlaceFeature.BASE),
            Map.entry("L.NVB", PlaceFeature.BASE), Map.entry("S.AIRP", PlaceFeature.AIRFIELD),
            Map.entry("S.AIRF", PlaceFeature.AIRFIELD), Map.entry("S.PRN", PlaceFeature.PRISON),
            Map.entry("S.HSP", PlaceFeature.HOSPITAL), Map.entry("S.DAM", PlaceFeature.DAM),
            Map.entry("S.BDG", PlaceFeature.BRIDGE), Map.entry("S.CMP", PlaceFeature.CAMP),
            Map.entry("S.CMPRF", PlaceFeature.CAMP), Map.entry("S.CSTM", PlaceFeature.CROSSING),
            Map.entry("S.OILR", PlaceFeature.PLANT), Map.entry("S.PS", PlaceFeature.PLANT),
            Map.entry("S.PSN", PlaceFeature.PLANT), Map.entry("S.UNIV", PlaceFeature.SCHOOL),
            Map.entry("S.SQR", PlaceFeature.SQUARE), Map.entry("L.PRT", PlaceFeature.PORT),
            Map.entry("H.HBR", PlaceFeature.PORT), Map.entry("L.OILF", PlaceFeature.FIELD),
            Map.entry("L.GASF", PlaceFeature.FIELD), Map.entry("L.RGN", PlaceFeature.REGION),
            Map.entry("L.RGNE", PlaceFeature.REGION), Map.entry("T.ISL", PlaceFeature.ISLAND),
            Map.entry("T.ISLS", PlaceFeature.ISLAND), Map.entry("T.ATOL", PlaceFeature.ISLAND),
            Map.entry("T.MT", PlaceFeature.MOUNTAIN), Map.entry("T.MTS", PlaceFeature.MOUNTAIN),
            Map.entry("T.PASS", PlaceFeature.MOUNTAIN), Map.entry("T.VAL", PlaceFeature.VALLEY),
            Map.entry("T.DSRT", PlaceFeature.DESERT), Map.entry("T.PEN", PlaceFeature.PENINSULA),
            Map.entry("V.FRST", PlaceFeature.FOREST), Map.entry("H.SEA", PlaceFeature.SEA),
            Map.entry("H.GULF", PlaceFeature.GULF), Map.entry("H.BAY", PlaceFeature.GULF),
            Map.entry("H.STRT", PlaceFeature.STRAIT), Map.entry("H.CHN", PlaceFeature.STRAIT),
            Map.entry("H.CNL", PlaceFeature.CANAL), Map.entry("H.LK", PlaceFeature.LAKE),
            Map.entry("H.RSV", PlaceFeature.LAKE));

    private final String[] cells;

    /** @param cells as many as {@link #COLUMNS} */
    GeoNamesRow(String[] cells) {
        this.cells = cells;
    }

    /** "IQ.15", where the line names a first-level unit; else null. */
    @Nullable String regionCode() {
        return cells[7].equals("ADM1") ? cells[8] + "." + cells[10] : null;
    }

    /** A unit's name without the word for the unit. */
    static String bare(String name) {
        String bare = UNIT_BEFORE.matcher(UNIT_BEHIND.matcher(name).replaceFirst("")).replaceFirst("");
        return bare.isBlank() ? name : bare;
    }

    String name() {
        return cells[1];
    }

    /** What kind of place it is; null where it is none that we list. */
    @Nullable PlaceFeature feature() {
        PlaceFeature known = FEATURES.get(cells[6] + "." + cells[7]);
        if (known != null || !cells[6].equals("P")) {
            return known;
        }
        long population = Long.parseLong(cells[14]);
        if (population >= CITY || cells[7].equals("PPLC")) {
            return PlaceFeature.CITY;
        }
        if (population >= TOWN || cells[7].equals("PPLA")) {
            return PlaceFeature.TOWN;
        }
        return population > 0 ? PlaceFeature.VILLAGE : PlaceFeature.SETTLEMENT;
    }

    /**
     * The place.
     *
     * @param regions names of first-level units by their codes
     * @throws IllegalArgumentException if a number is none, or the point lies nowhere
     */
    PlaceEntry place(PlaceFeature feature, Map<String, String> regions) {
        long id = Long.parseLong(cells[0]);
        return new PlaceEntry(
                cells[1],
                country(cells[8]),
                regions.get(cells[8] + "." + cells[10]),
                new GeoPoint(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                feature.precision(),
                feature,
                id == 0 ? null : Long.valueOf(id),
                Long.parseLong(cells[14]),
                List.of());
    }

    /** The keys under which news may name it: its names in Latin letters, without the word for a unit, without article. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        addKeys(keys, cells[1]);
        addKeys(keys, cells[2]);
        for (String other : cells[3].split(",", -1)) {
            if (keys.size() < MOST_NAMES && isLatin(other)) {
                addKeys(keys, other);
            }
        }
        keys.removeIf(key -> key.length() < SHORTEST && !key.equals(NameFolding.placeKey(cells[1])));
        return keys;
    }

    private void addKeys(Set<String> keys, String name) {
        keys.add(NameFolding.placeKey(name));
        if (cells[6].equals("A")) {
            keys.add(NameFolding.placeKey(bare(name)));
        }
        String suffix = SUFFIXES.get(cells[8]);
        if (suffix != null) {
            keys.add(NameFolding.placeKey(name.replaceFirst(suffix, "")));
        }
        if (name.startsWith("City of ")) {
            keys.add(NameFolding.placeKey(name.substring("City of ".length())));
        }
        if (ARABIC.contains(cells[8])) {
            keys.add(NameFolding.placeKey(ARTICLE.matcher(name).replaceFirst("")));
        }
    }

    /** Whether a name may stand in English news; codes of airports and the like may not. */
    private static boolean isLatin(String name) {
        boolean small = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (Character.isDigit(c) || (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)) {
                return false;
            }
            small |= Character.isLowerCase(c);
        }
        return small;
    }

    /** The three letters for a country's two; null for none. */
    private static @Nullable String country(String two) {
        if (two.equals("XK")) {
            return "XKX";
        }
        try {
            String three = new Locale.Builder().setRegion(two).build().getISO3Country();
            return three.isEmpty() ? null : three;
        } catch (MissingResourceException | IllformedLocaleException e) {
            return null;
        }
    }
}
