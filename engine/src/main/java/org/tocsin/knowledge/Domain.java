package org.tocsin.knowledge;

/**
 * A field of life whose reports use the words of conflict for other things: sport, markets, nature. Written in
 * {@code rules/domains.yaml}.
 *
 * @param name its name
 * @param strong words that alone tell the field
 * @param weak words that are frequent in it
 */
public record Domain(String name, WordSet strong, WordSet weak) {}
