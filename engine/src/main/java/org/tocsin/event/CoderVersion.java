package org.tocsin.event;

/**
 * What coded an event.
 *
 * @param version of the coder
 * @param knowledge of the rules and other knowledge: a hash of all of it
 */
public record CoderVersion(String version, String knowledge) {}
