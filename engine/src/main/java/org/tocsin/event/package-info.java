/**
 * The records that Tocsin writes: events, mentions, incidents, and the values they are made of. Every quote is placed in
 * code points. Made by {@code resolve} and {@code link}; this package depends on {@code document} alone.
 */
@NullMarked
package org.tocsin.event;

import org.jspecify.annotations.NullMarked;
