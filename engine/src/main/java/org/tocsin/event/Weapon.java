package org.tocsin.event;

import org.tocsin.document.Quote;

/**
 * A weapon named with the act.
 *
 * @param quote its words
 * @param kind what kind of weapon
 * @param name its name in the knowledge base: "bomb" for "two bombs"
 */
public record Weapon(Quote quote, WeaponKind kind, String name) {

    /** A weapon that goes by its own words. */
    public Weapon(Quote quote, WeaponKind kind) {
        this(quote, kind, quote.text());
    }
}
