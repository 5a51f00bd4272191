/**
 * The codebook: {@link org.tocsin.knowledge.Knowledge} goes in, the pages of {@code docs/codebook.md} and
 * {@code docs/codebook/} come out.
 */
@NullMarked
package org.tocsin.evaluation.codebook;

import org.jspecify.annotations.NullMarked;
