/**
 * From events to incidents. The {@link org.tocsin.event.Event}s of documents go in,
 * {@link org.tocsin.event.Incident}s come out, each with what joined its events.
 */
@NullMarked
package org.tocsin.link;

import org.jspecify.annotations.NullMarked;
