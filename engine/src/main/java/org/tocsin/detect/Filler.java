package org.tocsin.detect;

/**
 * A word that fills a role.
 *
 * @param token the head of the phrase
 * @param path how it was reached: "struck <nsubj forces"
 */
public record Filler(int token, String path) {}
