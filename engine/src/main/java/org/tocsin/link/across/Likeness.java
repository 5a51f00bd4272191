package org.tocsin.link.across;

/**
 * How far an account and an incident are told alike.
 *
 * @param words the cosine between their words, 0..1
 * @param story whether a document of the one and a document of the other tell one story
 */
record Likeness(double words, boolean story) {}
