/**
 * The {@link org.tocsin.annotate.Annotator} on Stanford CoreNLP: a zoned document goes in, its sentences with tags,
 * lemmas, entities and basic Universal Dependencies come out. No other package sees a CoreNLP type.
 */
@NullMarked
package org.tocsin.corenlp;

import org.jspecify.annotations.NullMarked;
