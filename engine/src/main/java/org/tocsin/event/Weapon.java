package org.tocsin.event;

import org.tocsin.document.Quote;

/** A weapon named with the act. */
public record Weapon(Quote quote, WeaponKind kind) {}
