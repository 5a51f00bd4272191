package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;

/**
 * People harmed.
 *
 * @param effect killed, injured, missing, abducted, detained or displaced
 * @param who what kind of people
 * @param quote the words that give the number
 * @param low lowest number that the words allow
 * @param best the number that they say, or null where they give only a bound or a vague word
 * @param high highest number, or null where it is open
 */
public record Casualties(
        Effect effect, Who who, Quote quote, int low, @Nullable Integer best, @Nullable Integer high) {}
