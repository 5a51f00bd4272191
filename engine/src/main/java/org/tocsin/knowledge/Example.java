package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Span;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/**
 * A sentence that a rule must find something in, or must not.
 *
 * @param text the sentence without its marks
 * @param marks the marked spans (UTF-16), in order; empty for a counter-example
 * @param factuality what the event's factuality must be, or null where the example does not say
 * @param stage what its stage must be, or null where the example does not say
 * @param why the reason why nothing is to be found; null for a positive example
 * @param location where the example stands
 */
public record Example(
        String text,
        List<Mark> marks,
        @Nullable Factuality factuality,
        @Nullable Stage stage,
        @Nullable String why,
        FileLocation location) {

    public Example {
        marks = List.copyOf(marks);
    }

    /** Whether the rule must find something. */
    public boolean positive() {
        return why == null;
    }

    /**
     * A marked span.
     *
     * @param label trigger, actor, recipient, target or weapon
     * @param span where, in the text without marks
     */
    public record Mark(String label, Span span) {}
}
