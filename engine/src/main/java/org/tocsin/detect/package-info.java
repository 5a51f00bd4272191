/**
 * Rules find triggers and fill roles. {@link org.tocsin.recognize.Candidates} of a sentence go in,
 * {@link org.tocsin.detect.Statement}s come out, with the paths that filled each role; {@code attribute} reads them next.
 */
@NullMarked
package org.tocsin.detect;

import org.jspecify.annotations.NullMarked;
