package org.tocsin.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document whose zones are known.
 *
 * @param document the article
 * @param zones in order of field (title first) and place; they cover all that is to be read as prose
 * @param dateline the dateline, or null
 * @param byline who wrote it, as written, or null
 */
public record ZonedDocument(
        Document document, List<Zone> zones, @Nullable Dateline dateline, @Nullable String byline) {

    public ZonedDocument {
        zones = List.copyOf(zones);
    }

    /** The fields that have text: the title, if it came apart, then the text. */
    public List<FieldText> fields() {
        List<FieldText> fields = new ArrayList<>(2);
        if (document.title() != null && !document.title().isBlank()) {
            fields.add(new FieldText(Field.TITLE, document.title()));
        }
        fields.add(new FieldText(Field.TEXT, document.text()));
        return fields;
    }
}
