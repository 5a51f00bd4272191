package org.tocsin.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, living or former.
 *
 * @param code ISO 3166-1 alpha-3, or the former code
 * @param name the name that news uses
 * @param names other names and abbreviations
 * @param adjectives of nationality
 * @param people nouns for its people
 * @param capital the capital's name, or null
 * @param capitalNames other spellings of it
 * @param capitalAt where the capital lies, or null
 * @param at the country's reference point, or null
 * @param geonames GeoNames id, or null
 * @param cow the code of the Correlates of War project, or null
 * @param since first day of existence where it changed, or null
 * @param until last day of existence where it changed, or null
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        @Nullable String capital,
        List<String> capitalNames,
        @Nullable GeoPoint capitalAt,
        @Nullable GeoPoint at,
        @Nullable Long geonames,
        @Nullable Long cow,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitalNames = List.copyOf(capitalNames);
    }

    /** Whether it existed on a day, as far as is known. */
    public boolean existedOn(LocalDate day) {
        return Period.holds(since, until, day);
    }
}
