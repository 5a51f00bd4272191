package org.tocsin.knowledge;

import java.util.Map;
import org.tocsin.event.EventType;

/**
 * What a type of event means.
 *
 * @param means in our own words
 * @param modes what each mode means, in order
 * @param borders what parts it from other types, in order
 */
public record Definition(String means, Map<String, String> modes, Map<EventType, String> borders) {

    public Definition {
        modes = Ordered.copyOf(modes);
        borders = Ordered.copyOf(borders);
    }
}
