package org.tocsin.convert.ofac;

import java.util.List;

/**
 * One entry of the list.
 *
 * @param line the line on which it begins
 * @param uid OFAC's number
 * @param type Entity, Individual, Vessel or Aircraft
 * @param firstName of a person, else ""
 * @param lastName family name, or the name of what is no person
 * @param title what a person is called, else ""
 * @param programs the programs under which it is listed: SDGT, FTO ...
 * @param otherNames names beside the first
 * @param countries of its addresses, as the list spells them
 */
record SdnEntry(
        int line,
        String uid,
        String type,
        String firstName,
        String lastName,
        String title,
        List<String> programs,
        List<OtherName> otherNames,
        List<String> countries) {

    SdnEntry {
        programs = List.copyOf(programs);
        otherNames = List.copyOf(otherNames);
        countries = List.copyOf(countries);
    }

    /** A name that an entry has too, and whether the list calls it a strong one. */
    record OtherName(String name, boolean strong) {}
}
