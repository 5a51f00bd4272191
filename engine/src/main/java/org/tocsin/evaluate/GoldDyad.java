package org.tocsin.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/**
 * The one event that a text is held to tell of, with its sides by country.
 *
 * @param id the text's id
 * @param type PLOVER type
 * @param also further types that are right for the text
 * @param mode PLOVER mode, or null
 * @param source who acts
 * @param target who is acted on
 * @param dead the number killed, or null
 */
public record GoldDyad(
        String id,
        EventType type,
        Set<EventType> also,
        @Nullable String mode,
        List<Side> source,
        List<Side> target,
        @Nullable Integer dead) {

    public GoldDyad {
        also = Set.copyOf(also);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** A party: its country, or null, and its PLOVER sectors. */
    public record Side(@Nullable String country, List<String> sectors) {

        public Side {
            sectors = List.copyOf(sectors);
        }
    }
}
