/**
 * Other projects' dictionaries in, knowledge of a user's own out: what all formats share; each format has a package of its
 * own. What cannot be read is named by file and line, what cannot be expressed is counted, and the rest goes on. Neighbour:
 * the reader of {@link org.tocsin.knowledge}, which reads what is written here.
 */
@NullMarked
package org.tocsin.convert;

import org.jspecify.annotations.NullMarked;
