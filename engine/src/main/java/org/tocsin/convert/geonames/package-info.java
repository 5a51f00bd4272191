/** Tables of GeoNames: archives in, a list of places in compact form out, which {@link org.tocsin.knowledge.Gazetteer} reads. */
@NullMarked
package org.tocsin.convert.geonames;

import org.jspecify.annotations.NullMarked;
