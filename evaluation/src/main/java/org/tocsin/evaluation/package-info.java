/**
 * How fast the coder is. Ready parses go in, sentences a second come out, as a report; accuracy is scored by
 * {@code evaluation/score} outside Java.
 */
@NullMarked
package org.tocsin.evaluation;

import org.jspecify.annotations.NullMarked;
