/**
 * Incidents over documents. What each document tells of its happenings, {@link org.tocsin.link.Account}s, goes in, in the order
 * of publication; {@link org.tocsin.event.Incident}s come out, each with its accounts, the reason of every join, what is
 * disputed, and what it answers. Which incidents an account could belong to is asked of the
 * {@link org.tocsin.link.across.IncidentIndex}; whether it does, the first of the {@link org.tocsin.link.across.AccountTies}
 * that holds decides.
 */
@NullMarked
package org.tocsin.link.across;

import org.jspecify.annotations.NullMarked;
