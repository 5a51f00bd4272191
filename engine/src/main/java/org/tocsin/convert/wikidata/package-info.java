/**
 * A dump of Wikidata in JSON, an entity a line: organisations and holders of public office in, entries of actors out.
 * Neighbour: {@link org.tocsin.convert.Conversion}, which takes them.
 */
@NullMarked
package org.tocsin.convert.wikidata;

import org.jspecify.annotations.NullMarked;
