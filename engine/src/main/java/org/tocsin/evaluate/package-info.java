/**
 * How right the coder is: gold texts and coded events go in, figures with bootstrap intervals, tables, single faults and a
 * reliability table come out. Pure; reads and writes text alone. Sees the records of {@code event}, never a stage.
 */
@NullMarked
package org.tocsin.evaluate;

import org.jspecify.annotations.NullMarked;
