/** Tables of actors in CSV: text in, entries out. Neighbour: {@link org.tocsin.convert.Conversion}, which takes them. */
@NullMarked
package org.tocsin.convert.csv;

import org.jspecify.annotations.NullMarked;
