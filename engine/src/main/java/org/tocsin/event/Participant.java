package org.tocsin.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * Who takes part in an event, or speaks of it.
 *
 * @param quote the noun phrase, without determiner, relative clause or apposition
 * @param name the name it stands for
 * @param id the id in the knowledge base, or null
 * @param country ISO 3166-1 alpha-3 (Kosovo XKX), or null
 * @param sectors PLOVER sectors, the primary one first
 * @param known whether the knowledge base knows it
 * @param candidates where it stays open whom of several the name means: their ids in the knowledge base
 * @param persons the persons among its words; null where the words name a state, a body or a group as such
 * @param code how CAMEO writes it, or null where neither its state nor its role is known
 */
public record Participant(
        Quote quote,
        String name,
        @Nullable String id,
        @Nullable String country,
        List<String> sectors,
        boolean known,
        List<String> candidates,
        @Nullable Persons persons,
        @Nullable String code) {

    public Participant {
        candidates = List.copyOf(candidates);
        sectors = List.copyOf(sectors);
    }

    /** A participant whose words name no persons, or that is not told. */
    public Participant(
            Quote quote, String name, @Nullable String id, @Nullable String country, List<String> sectors, boolean known) {
        this(quote, name, id, country, sectors, known, List.of(), null, null);
    }

    /** A participant whose code is not told, and of whom nobody else bears the name. */
    public Participant(
            Quote quote,
            String name,
            @Nullable String id,
            @Nullable String country,
            List<String> sectors,
            boolean known,
            @Nullable Persons persons) {
        this(quote, name, id, country, sectors, known, List.of(), persons, null);
    }

    /** The same, open among those who bear the name. */
    public Participant among(List<String> bearers) {
        return new Participant(quote, name, id, country, sectors, known, bearers, persons, code);
    }

    /** The same in other words: a pronoun or short form that stands for it. */
    public Participant in(Quote words, @Nullable Persons told) {
        return new Participant(words, name, id, country, sectors, known, candidates, told, code);
    }

    /** The same with its code. */
    public Participant withCode(@Nullable String cameo) {
        return new Participant(quote, name, id, country, sectors, known, candidates, persons, cameo);
    }
}
