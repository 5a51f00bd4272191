/**
 * Readers of files: plain text, HTML, JSON Lines, JSON, CoNLL-U, folders and standard input. Names of files go in, an
 * {@link org.tocsin.ingest.Intake} for each document, failure or repetition comes out, one at a time.
 */
@NullMarked
package org.tocsin.ingest;

import org.jspecify.annotations.NullMarked;
