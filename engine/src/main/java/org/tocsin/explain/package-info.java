/**
 * Why an event was coded, and why a trigger gave none: the records that {@code tocsin explain} prints. Filled by
 * {@code pipeline} from the traces of {@code detect} and {@code attribute}.
 */
@NullMarked
package org.tocsin.explain;

import org.jspecify.annotations.NullMarked;
