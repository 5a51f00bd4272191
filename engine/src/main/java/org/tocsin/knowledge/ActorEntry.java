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
 * @param parents what it is part of
 * @param sponsors actors or states that back it
 * @param splinterOf what it broke away from
 * @param ideology what it stands for, in the words of those who study it
 * @param designations lists of terrorist or sanctioned organizations that name it
 * @param since first day, or null
 * @param until last day, or null
 * @param offices the offices that a person held, in the order of the file
 * @param source where the facts can be looked up, or null where the file as a whole says so
 */
public record ActorEntry(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        List<String> sectors,
        List<String> aliases,
        List<Relation> parents,
        List<Relation> sponsors,
        List<Relation> splinterOf,
        List<String> ideology,
        List<Designation> designations,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Office> offices,
        @Nullable String source) {

    public ActorEntry {
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
        sponsors = List.copyOf(sponsors);
        splinterOf = List.copyOf(splinterOf);
        ideology = List.copyOf(ideology);
        designations = List.copyOf(designations);
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

    /** Whether it existed on a day, as far as is known. */
    public boolean existedOn(LocalDate day) {
        return Period.holds(since, until, day);
    }

    /** How it stands to another actor or a state, from one day to another; null where open. */
    public record Relation(String id, @Nullable LocalDate from, @Nullable LocalDate to) {

        /** Whether it held on a day, as far as is known. */
        public boolean heldOn(LocalDate day) {
            return Period.holds(from, to, day);
        }
    }

    /**
     * That it was put on a list.
     *
     * @param by whose list: US-FTO, US-SDGT, US-SDN (blocked under another program), EU, GBR, UN, or the code of another state
     * @param on the first day of it, or null
     * @param until the last, or null
     */
    public record Designation(String by, @Nullable LocalDate on, @Nullable LocalDate until) {}

    /**
     * A public office, from one day to another; null where open.
     *
     * @param title as news prints it
     * @param of id of the body that the office belongs to, or null
     * @param country of the office: its own or else the body's
     * @param sectors of the office: its own or else the body's
     */
    public record Office(
            String title,
            @Nullable String of,
            @Nullable String country,
            List<String> sectors,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Office {
            sectors = List.copyOf(sectors);
        }

        /** Whether it was held on a day. */
        public boolean heldOn(LocalDate day) {
            return Period.holds(from, to, day);
        }
    }
}
