package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/**
 * What it is called when an actor announces an act of its own, or says that another must do one: to promise aid is to agree,
 * to announce an attack is to threaten, to say that somebody must withdraw is to request it. A row whose two types are one says that such an act is not called otherwise. Written in
 * {@code rules/announcements.tsv}.
 *
 * @param type type of the act
 * @param mode mode of the act, or null for any other
 * @param announced type of the announcement
 * @param announcedMode mode of the announcement, or null
 * @param cameo CAMEO code of the announcement
 * @param contexts PLOVER contexts of the announcement
 * @param said what is said of the act
 */
public record Announcement(
        EventType type,
        @Nullable String mode,
        EventType announced,
        @Nullable String announcedMode,
        String cameo,
        List<String> contexts,
        Said said) {

    public Announcement {
        contexts = List.copyOf(contexts);
    }

    /** What is said of an act. */
    public enum Said {
        /** The speaker will do it. */
        WILL("will"),
        /** The speaker will not do it. */
        WILL_NOT("will-not"),
        /** Another must do it. */
        MUST("must");

        private final String label;

        Said(String label) {
            this.label = label;
        }

        /** The word of the table. */
        public String label() {
            return label;
        }
    }
}
