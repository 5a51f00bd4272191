/**
 * Who, where and when, for good. Statements with their stance go in, {@link org.tocsin.event.Event}s come out, every field
 * with its words; {@code link} reads them next.
 */
@NullMarked
package org.tocsin.resolve;

import org.jspecify.annotations.NullMarked;
