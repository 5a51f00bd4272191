package org.tocsin.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;

/**
 * A text with all events that a person would code in it.
 *
 * @param document the text
 * @param style what kind of writing it is, or null
 * @param phenomena what in its language it tests
 * @param events its events; none for a text that tells of none
 */
public record GoldText(Document document, @Nullable String style, List<String> phenomena, List<GoldEvent> events) {

    public GoldText {
        phenomena = List.copyOf(phenomena);
        events = List.copyOf(events);
    }
}
