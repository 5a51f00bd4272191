/**
 * How records are written: JSON Lines for documents, events, mentions and incidents, and CSV for events. Records of
 * {@code event} go in, lines of text come out; the keys stand in one fixed order, so that the same records give the same
 * bytes.
 */
@NullMarked
package org.tocsin.event.write;

import org.jspecify.annotations.NullMarked;
