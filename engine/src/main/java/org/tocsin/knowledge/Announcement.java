package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/**
 * What it is called when an actor announces an act of its own: to promise aid is to agree, to announce an attack is to
 * threaten. A row whose two types are one says that such an act is not called otherwise. Written in
 * {@code rules/announcements.tsv}.
 *
 * @param type type of the act
 * @param mode mode of the act, or null for any other
 * @param announced type of the announcement
 * @param announcedMode mode of the announcement, or null
 * @param cameo CAMEO code of the announcement
 * @param contexts PLOVER contexts of the announcement
 * @param refused whether it is the announcement that the act will not be done
 */
public record Announcement(
        EventType type,
        @Nullable String mode,
        EventType announced,
        @Nullable String announcedMode,
        String cameo,
        List<String> contexts,
        boolean refused) {

    public Announcement {
        contexts = List.copyOf(contexts);
    }
}
