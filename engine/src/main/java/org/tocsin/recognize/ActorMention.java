package org.tocsin.recognize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;

/**
 * Words that can stand for an actor.
 *
 * @param first first token of the noun phrase, without determiner
 * @param last last token
 * @param head the token that the phrase hangs by
 * @param form how the actor is named
 * @param entry what the knowledge base has under the name, or null
 * @param countries the states that the phrase names, by name or nationality, in order; usually none or one
 * @param role the noun that says what the actor does, or null
 * @param body where the words name the body that the persons belong to ("FMLN" in "FMLN terrorists"), or null
 * @param standsFor the fuller words that a short form takes up, or null
 * @param rivals those who bear the name and of whom nothing says which is meant; empty where that is not so
 * @param members those whom a form for several takes up ("the two sides"); empty for all others
 */
public record ActorMention(
        int first,
        int last,
        int head,
        Form form,
        @Nullable ActorEntry entry,
        List<Country> countries,
        @Nullable RoleNoun role,
        @Nullable Body body,
        @Nullable Antecedent standsFor,
        List<ActorEntry> rivals,
        List<ActorMention> members) {

    public ActorMention {
        countries = List.copyOf(countries);
        rivals = List.copyOf(rivals);
        members = List.copyOf(members);
    }

    /** A mention that stands for itself. */
    public ActorMention(
            int first,
            int last,
            int head,
            Form form,
            @Nullable ActorEntry entry,
            List<Country> countries,
            @Nullable RoleNoun role,
            @Nullable Body body) {
        this(first, last, head, form, entry, countries, role, body, null, List.of(), List.of());
    }

    /** A mention that names no body beside the actor itself. */
    public ActorMention(
            int first, int last, int head, Form form, @Nullable ActorEntry entry, List<Country> countries, @Nullable RoleNoun role) {
        this(first, last, head, form, entry, countries, role, null, null, List.of(), List.of());
    }

    /** The same, open among those who bear the name. */
    ActorMention among(List<ActorEntry> bearers) {
        return new ActorMention(first, last, head, form, entry, countries, role, body, standsFor, bearers, members);
    }

    /** The same actor under a short form elsewhere. */
    ActorMention takenUp(int from, int to, int by, Antecedent antecedent) {
        return new ActorMention(from, to, by, form, entry, countries, role, null, antecedent, rivals, members);
    }

    /** Earlier words of the document that a short form takes up: "World Monuments Fund" for "the fund". */
    public record Antecedent(String words, int sentence) {}

    /** The words for a body within a mention of its people, and what the knowledge base has under them, or null. */
    public record Body(int first, int last, @Nullable ActorEntry entry) {

        public Body(int first, int last) {
            this(first, last, null);
        }
    }

    /** How an actor is named. */
    public enum Form {
        /** A state by its name. */
        STATE,
        /** A state by its people: "the Turks". */
        PEOPLE,
        /** A state by its capital: "Tehran". */
        CAPITAL,
        /** By a name that the knowledge base has. */
        KNOWN,
        /** By a noun for people or bodies, with or without a nationality. */
        ROLE,
        /** By a name that only the entity recognizer took for a person's. */
        PERSON,
        /** By a name that only the entity recognizer took for an organization's. */
        ORGANIZATION,
        /** By a pronoun. */
        PRONOUN
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether the actor is a person or persons rather than a body. */
    public boolean human() {
        return switch (form) {
            case PERSON, PEOPLE, PRONOUN -> true;
            case ROLE -> role != null && role.kind() != RoleNoun.Kind.BODY;
            case KNOWN -> entry != null && entry.kind() == ActorEntry.Kind.PERSON;
            case STATE, CAPITAL, ORGANIZATION -> false;
        };
    }

    /** Whether the words name people: persons, or a band of them, rather than an institution. */
    public boolean people() {
        boolean band = role != null && role.flags().contains(RoleNoun.Flag.BAND);
        return switch (form) {
            case PERSON -> true;
            case ROLE -> band || (role != null && role.kind() == RoleNoun.Kind.PERSON);
            case KNOWN -> entry != null && entry.kind() == ActorEntry.Kind.PERSON;
            case STATE, PEOPLE, CAPITAL, ORGANIZATION, PRONOUN -> false;
        };
    }

    /** Whether the actor bears arms by its office. */
    public boolean armed() {
        if (role != null) {
            return role.flags().contains(RoleNoun.Flag.ARMED);
        }
        return entry != null
                && (entry.kind() == ActorEntry.Kind.GROUP || entry.sectors().contains("MIL"));
    }
}
