/**
 * The stages one after another: an {@link org.tocsin.annotate.AnnotatedDocument} goes in, a
 * {@link org.tocsin.event.CodedDocument} or an {@link org.tocsin.explain.Explanation} comes out.
 */
@NullMarked
package org.tocsin.pipeline;

import org.jspecify.annotations.NullMarked;
