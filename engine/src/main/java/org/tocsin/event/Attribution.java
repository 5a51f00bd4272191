package org.tocsin.event;

import org.tocsin.document.Quote;

/**
 * On whose word an event stands.
 *
 * @param speaker who says so
 * @param cue the words that mark it: "said", "according to"
 */
public record Attribution(Participant speaker, Quote cue) {}
