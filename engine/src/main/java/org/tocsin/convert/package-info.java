/**
 * Other projects' dictionaries in, knowledge of a user's own out: PETRARCH's actors and agents, tables in CSV. What cannot
 * be read is named by file and line, what cannot be expressed is counted, and the rest goes on. Neighbour: the reader of
 * {@link org.tocsin.knowledge}, which reads what is written here.
 */
@NullMarked
package org.tocsin.convert;

import org.jspecify.annotations.NullMarked;
