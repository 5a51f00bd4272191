/**
 * An article and its zones: headline, deck, byline, dateline, body, quotations. Text goes in, a
 * {@link org.tocsin.document.ZonedDocument} comes out; {@code annotate} reads it next.
 */
@NullMarked
package org.tocsin.document;

import org.jspecify.annotations.NullMarked;
