package org.tocsin.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.DocumentId;

/**
 * The fields of an article as they were found, before they are checked; null where absent.
 *
 * @param text the text; never null in an article that can be made
 */
record Fields(
        @Nullable String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        String text) {

    /** The article, or a failure where its text is empty or too long. */
    Intake.Article article(String input) throws UnreadableInputException {
        if (text.isBlank()) {
            throw new UnreadableInputException("no text");
        }
        if (text.length() > Limits.TEXT / 4 && text.getBytes(StandardCharsets.UTF_8).length > Limits.TEXT) {
            throw new UnreadableInputException(Limits.tooLong("the text", Limits.TEXT));
        }
        List<String> warnings = new ArrayList<>();
        String day = blankToNull(published);
        if (day != null && !PublicationDate.valid(day)) {
            warnings.add(PublicationDate.warning(day));
            day = null;
        }
        Document document = new Document(
                DocumentId.of(blankToNull(id), blankToNull(url), text),
                blankToNull(url),
                blankToNull(source),
                title == null || title.isBlank() ? null : title,
                blankToNull(byline),
                day,
                blankToNull(language),
                text);
        return new Intake.Article(input, document, warnings);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
