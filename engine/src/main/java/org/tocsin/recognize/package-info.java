/**
 * What in a sentence can take part in an event: actors, places, times, weapons, quantities, people harmed. A
 * {@link org.tocsin.annotate.Sentence} goes in, {@link org.tocsin.recognize.Candidates} come out, before any rule runs, so
 * that a rule can ask for "an armed actor" or "a weapon".
 */
@NullMarked
package org.tocsin.recognize;

import org.jspecify.annotations.NullMarked;
