package org.tocsin.app;

import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.Zoner;

/** What a reader knows a document by. */
final class Heading {

    /** Headlines stand within so many characters from the start. */
    private static final int HEAD = 2_000;

    private static final int LONGEST = 80;

    private Heading() {}

    /** The title, else the headline in the text, else an id that can be read, else the start of the text; on one line. */
    static String of(Document document) {
        if (document.title() != null && !document.title().isBlank()) {
            return Terminal.oneLine(document.title());
        }
        String headline = headline(document.text());
        if (!headline.isEmpty()) {
            return headline;
        }
        String first = document.text().lines().map(Terminal::oneLine).filter(l -> !l.isEmpty()).findFirst().orElse("");
        return hasReadableId(document) || first.isEmpty() ? Terminal.oneLine(document.id()) : cut(first);
    }

    /** Whether the id is other than the hash of a text. */
    static boolean hasReadableId(Document document) {
        return !document.id().matches("[0-9a-f]{64}");
    }

    private static String headline(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        Document document = new Document("head", null, null, null, null, null, null, head);
        for (Zone zone : new Zoner().zone(document).zones()) {
            if (zone.kind() == ZoneKind.HEADLINE && zone.field() == Field.TEXT) {
                return Terminal.oneLine(head.substring(zone.span().start(), zone.span().end()));
            }
        }
        return "";
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
