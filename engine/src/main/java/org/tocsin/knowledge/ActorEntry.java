package org.tocsin.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor that the knowledge base knows by name: an armed group, a body, an organ of a state, a holder of public office.
 *
 * @param id unique
 * @param name the name that news uses
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3, or null for international bodies
 * @param sectors PLOVER sectors, the primary one first
 * @param aliases other names
 * @param parents what it is part of, and since when
 * @param sponsors ids or countries that back it
 * @param since first day, or null
 * @param until last day, or null
 * @param offices the offices that a person held
 */
public record ActorEntry(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        List<String> sectors,
        List<String> aliases,
        List<Parent> parents,
        List<String> sponsors,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Office> offices) {

    public ActorEntry {
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
        sponsors = List.copyOf(sponsors);
        offices = List.copyOf(offices);
    }

    /** What an actor is. */
    public enum Kind {
        ORGAN,
        GROUP,
        COALITION,
        ORGANIZATION,
        COMPANY,
        PERSON
    }

    /** What it is part of, from one day to another; null where open. */
    public record Parent(String id, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** A public office, from one day to another; null where open. */
    public record Office(
            String title,
            @Nullable String country,
            List<String> sectors,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Office {
            sectors = List.copyOf(sectors);
        }

        /** Whether it was held on a day. */
        public boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
