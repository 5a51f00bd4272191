/**
 * Sentences, tokens and trees, whoever found them: the port {@link org.tocsin.annotate.Annotator}, its records, and the
 * reader of ready CoNLL-U parses. A zoned document goes in, an {@link org.tocsin.annotate.AnnotatedDocument} comes out.
 */
@NullMarked
package org.tocsin.annotate;

import org.jspecify.annotations.NullMarked;
