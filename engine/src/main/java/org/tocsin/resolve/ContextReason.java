package org.tocsin.resolve;

import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Context.Sign;

/**
 * Why an event has a context.
 *
 * @param context its name
 * @param sign what told it, or null where the event's rule gives it
 * @param first first token of the words that told it; -1 where no words did
 * @param last last token of the words; -1 where no words did
 */
public record ContextReason(String context, @Nullable Sign sign, int first, int last) {}
