/**
 * PETRARCH's dictionaries: actors, agents and verbs. Lines of text in, entries and rules out. Neighbour:
 * {@link org.tocsin.convert.Conversion}, which takes them.
 */
@NullMarked
package org.tocsin.convert.petrarch;

import org.jspecify.annotations.NullMarked;
