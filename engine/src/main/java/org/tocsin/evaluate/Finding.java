package org.tocsin.evaluate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fault of the coder on a gold text.
 *
 * @param kind what kind of fault
 * @param id the text
 * @param field the field that is wrong, or null where a whole event is missing or too many
 * @param type the event's type
 * @param trigger its trigger, as given where there is a given event
 * @param gold what the gold has, or null where an event is too many
 * @param given what the coder gave, or null where an event is missing
 * @param rule the rule of the given event, or null
 * @param text the text
 */
public record Finding(
        Kind kind,
        String id,
        @Nullable String field,
        String type,
        String trigger,
        @Nullable String gold,
        @Nullable String given,
        @Nullable String rule,
        String text) {

    /** Kinds of fault. */
    public enum Kind {
        /** A gold event was not found. */
        MISS,
        /** An event was given that the gold does not have. */
        EXTRA,
        /** An event was given for a text that tells of none. */
        ALARM,
        /** A field of a found event is wrong. */
        FIELD;

        /** The name as it is written. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
