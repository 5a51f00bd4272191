/**
 * Checks of what Tocsin writes. Lines of the four files go in; faults come out, each with the file and the line: breaches
 * of the JSON Schemas and of the rules that tie the records together. For tests; not shipped.
 */
@NullMarked
package org.tocsin.contract;

import org.jspecify.annotations.NullMarked;
