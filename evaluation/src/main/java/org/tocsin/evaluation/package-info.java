/**
 * How fast the coder is: ready parses go in, sentences a second come out, as a report. How far its confidence can be trusted:
 * gold goes in, the table of confidence and a report come out. Accuracy is scored by
 * {@code evaluation/score} outside Java.
 */
@NullMarked
package org.tocsin.evaluation;

import org.jspecify.annotations.NullMarked;
