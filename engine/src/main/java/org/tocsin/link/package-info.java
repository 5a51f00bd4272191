/**
 * From events to incidents. The {@link org.tocsin.event.Event}s of documents go in,
 * {@link org.tocsin.event.Incident}s come out, each with what joined its events. A document is read in order: each event goes
 * into the incident that the first of the {@link org.tocsin.link.Ties} that holds leads to, unless a
 * {@link org.tocsin.link.Bar} outweighs it, or opens one of its own.
 */
@NullMarked
package org.tocsin.link;

import org.jspecify.annotations.NullMarked;
