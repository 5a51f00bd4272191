/**
 * How right incidents are over documents: bundles of dispatches that were coded by hand go in, figures and single faults come
 * out.
 */
@NullMarked
package org.tocsin.evaluation.incidents;

import org.jspecify.annotations.NullMarked;
