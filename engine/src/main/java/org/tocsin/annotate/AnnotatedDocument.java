package org.tocsin.annotate;

import java.util.List;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.ZonedDocument;

/**
 * A document with its sentences.
 *
 * @param zoned the article and its zones
 * @param fields the texts that offsets point into, title before text
 * @param sentences in order, numbered from 0 over title and text
 * @param notes what a reader should know of how it was annotated: sentences cut or left out, with the reason
 */
public record AnnotatedDocument(
        ZonedDocument zoned, List<FieldText> fields, List<Sentence> sentences, List<String> notes) {

    public AnnotatedDocument {
        fields = List.copyOf(fields);
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    public FieldText field(Field field) {
        for (FieldText text : fields) {
            if (text.field() == field) {
                return text;
            }
        }
        throw new IllegalArgumentException("the document has no field " + field.label());
    }
}
