/**
 * The coder that people embed: {@link org.tocsin.coder.Tocsin#standard()} puts engine, knowledge and CoreNLP together. A
 * {@link org.tocsin.document.Document} goes in, a {@link org.tocsin.event.CodedDocument} comes out.
 */
@NullMarked
package org.tocsin.coder;

import org.jspecify.annotations.NullMarked;
