package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.Who;

/**
 * People harmed, as one sentence counts them.
 *
 * @param effect killed, injured, missing, abducted, detained or displaced
 * @param who what kind of people
 * @param low lowest number that the words allow
 * @param best the number that they say, or null where they give only a bound or a vague word
 * @param high highest number, or null where it is open
 * @param firstToken first token of the phrase that gives the number
 * @param lastToken its last token, inclusive; a relative clause is left out
 * @param effectToken the word that states the effect: "killed", "dead", "toll"
 * @param part whether these people are counted in another mention already ("12 people, two of them children")
 */
public record CasualtyMention(
        Effect effect,
        Who who,
        int low,
        @Nullable Integer best,
        @Nullable Integer high,
        int firstToken,
        int lastToken,
        int effectToken,
        boolean part) {}
