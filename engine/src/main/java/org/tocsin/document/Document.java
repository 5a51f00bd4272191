package org.tocsin.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in.
 *
 * @param id unique within a run: the given one, else the address, else the SHA-256 of the text
 * @param url its address, or null
 * @param source the outlet, or null
 * @param title the title where it came apart from the text, or null; coded as a field of its own
 * @param byline who wrote it, where that came apart from the text, or null
 * @param published the date or instant of publication as given (ISO 8601), or null
 * @param language ISO 639-1 code, or null where nobody has said or found out
 * @param text the text, code point for code point as it came
 */
public record Document(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        String text) {

    /** The day of publication as stated, whatever its offset; null when there is none or it is no ISO date. */
    public @Nullable LocalDate publishedOn() {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public Document withPublished(String day) {
        return new Document(id, url, source, title, byline, day, language, text);
    }

    public Document withSource(String outlet) {
        return new Document(id, url, outlet, title, byline, published, language, text);
    }

    public Document withLanguage(String found) {
        return new Document(id, url, source, title, byline, published, found, text);
    }
}
