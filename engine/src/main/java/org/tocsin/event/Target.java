package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * What was physically hit.
 *
 * @param quote the noun phrase
 * @param kind human, physical or organization
 * @param number how many, or null where that is not said
 * @param effect what became of it
 */
public record Target(Quote quote, TargetKind kind, @Nullable Integer number, Effect effect) {}
