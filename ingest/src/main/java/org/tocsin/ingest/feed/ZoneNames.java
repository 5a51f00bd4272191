package org.tocsin.ingest.feed;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations of time zones: those of RFC 822, but for the letters of the military, which RFC 2822 says are not to be
 * trusted, and those in common use that mean one offset, or in news nearly always one (IST is India's).
 */
final class ZoneNames {

    private static final Map<String, ZoneOffset> OFFSETS = new HashMap<>();

    static {
        put(0, 0, "Z", "UT", "UTC", "GMT", "WET");
        put(-3, -30, "NST");
        put(-2, -30, "NDT");
        put(-4, 0, "EDT", "AST", "CLT");
        put(-5, 0, "EST", "CDT", "PET");
        put(-6, 0, "CST", "MDT");
        put(-7, 0, "MST", "PDT");
        put(-8, 0, "PST", "AKDT");
        put(-9, 0, "AKST");
        put(-10, 0, "HST");
        put(-3, 0, "ADT", "ART", "BRT", "CLST");
        put(1, 0, "BST", "CET", "MEZ", "WAT", "WEST");
        put(2, 0, "CEST", "MESZ", "EET", "CAT", "SAST");
        put(3, 0, "EEST", "MSK", "EAT", "TRT");
        put(3, 30, "IRST");
        put(4, 0, "MSD", "GST", "AZT", "GET");
        put(4, 30, "AFT");
        put(5, 0, "PKT", "UZT");
        put(5, 30, "IST", "SLST");
        put(5, 45, "NPT");
        put(6, 0, "BDT");
        put(6, 30, "MMT");
        put(7, 0, "ICT", "WIB");
        put(8, 0, "HKT", "SGT", "PHT", "AWST");
        put(9, 0, "JST", "KST");
        put(9, 30, "ACST");
        put(10, 0, "AEST");
        put(10, 30, "ACDT");
        put(11, 0, "AEDT");
        put(12, 0, "NZST");
        put(13, 0, "NZDT");
    }

    private ZoneNames() {}

    private static void put(int hours, int minutes, String... names) {
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(hours, minutes);
        for (String name : names) {
            OFFSETS.put(name, offset);
        }
    }

    /** The offset that a word names, or null. */
    static @Nullable ZoneOffset offset(String word) {
        return OFFSETS.get(word.toUpperCase(Locale.ROOT));
    }
}
