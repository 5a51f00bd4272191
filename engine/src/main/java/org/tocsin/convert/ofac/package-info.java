/**
 * The list of specially designated nationals of the United States (OFAC's SDN list) as XML: organisations and holders of
 * public office in, entries of actors out. Neighbour: {@link org.tocsin.convert.Conversion}, which takes them.
 */
@NullMarked
package org.tocsin.convert.ofac;

import org.jspecify.annotations.NullMarked;
