package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * The persons that a participant's words name, told apart from the body that they belong to: of "two soldiers of the Fifth
 * Brigade" the soldiers and the brigade.
 *
 * @param quote the words for the persons: "two soldiers"; the participant's own words where no body is named
 * @param name whom they stand for: the words themselves, but for a pronoun or a short form of a name
 * @param body the words for the body, or null
 * @param bodyName the body's name: that of the knowledge base, else its words; null where no body is named
 */
public record Persons(Quote quote, String name, @Nullable Quote body, @Nullable String bodyName) {

    /** Persons of no body that the words name. */
    public Persons(Quote quote, String name) {
        this(quote, name, null, null);
    }
}
