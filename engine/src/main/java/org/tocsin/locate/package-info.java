/**
 * From names to places: what was recognized in a document goes in, the same with its place names decided comes out. A name
 * may stand for many places; what stands beside it narrows them, what else the document says weighs them.
 */
@NullMarked
package org.tocsin.locate;

import org.jspecify.annotations.NullMarked;
