package org.tocsin.recognize;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.Who;

/**
 * A noun phrase that counts people.
 *
 * @param first first token, without "the"
 * @param last last token, without relative clause
 * @param head the noun, or the number where no noun stands
 * @param counted whether a number, an article or "no" stands in it
 * @param who what kind of people
 * @param low lowest number
 * @param best the number, or null
 * @param high highest number, or null
 */
record PeoplePhrase(
        int first,
        int last,
        int head,
        boolean counted,
        Who who,
        int low,
        @Nullable Integer best,
        @Nullable Integer high) {}
