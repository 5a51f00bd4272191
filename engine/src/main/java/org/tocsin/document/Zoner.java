package org.tocsin.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zones of a document.
 *
 * <p>A title that came apart is one headline, and so is a text that is a single line without final punctuation. In the text, a first line without final punctuation that a paragraph
 * follows is the headline, or the deck where a title came apart that says something else; the next such line is the
 * deck. Lines that name authors, agencies or photographers, and lines with nothing but the time of posting, are bylines.
 * A dateline at the start of the body is cut off from its paragraph. Every other paragraph is one body zone, whether it
 * is prose, a table or a list: each character that is not white space lies in exactly one zone that is no quotation.
 */
public final class Zoner {

    /** Headlines and decks have at most this many words. */
    private static final int LONGEST_HEADLINE = 30;

    /** A paragraph with this many words is prose, even without final punctuation. */
    private static final int PROSE = 12;

    /** How far into the body a dateline may stand: summaries may come before it. */
    private static final int DATELINE_WITHIN = 3;

    private static final Comparator<Zone> ORDER = Comparator.comparing(Zone::field)
            .thenComparing(z -> z.span().start())
            .thenComparing(z -> z.kind() == ZoneKind.QUOTATION)
            .thenComparing(z -> z.span().end());

    public ZonedDocument zone(Document document) {
        return new Work(document).zone();
    }

    /** One document at work. */
    private static final class Work {

        private final Document document;
        private final String text;
        private @Nullable LocalDate published;
        private final List<Zone> zones = new ArrayList<>();
        private @Nullable Dateline dateline;
        private @Nullable String byline;

        Work(Document document) {
            this.document = document;
            this.text = document.text();
            this.published = document.publishedOn();
            this.byline = document.byline();
        }

        ZonedDocument zone() {
            String title = document.title();
            if (title != null && !title.isBlank()) {
                add(ZoneKind.HEADLINE, Field.TITLE, new Span(0, title.length()));
            }
            List<Span> paragraphs = Paragraphs.of(text);
            body(paragraphs, frontMatter(paragraphs));
            addQuotations();
            zones.sort(ORDER);
            return new ZonedDocument(sourced(dated()), zones, dateline, byline);
        }

        /** A line with the date alone tells the day of publication where nothing else does. */
        private Document dated() {
            return document.published() == null && published != null
                    ? document.withPublished(published.toString())
                    : document;
        }

        /** The agency that a dateline names is the source where none is given. */
        private Document sourced(Document dated) {
            return dated.source() == null && dateline != null && dateline.agency() != null
                    ? dated.withSource(dateline.agency())
                    : dated;
        }

        /** Marks what stands before the body and says how many paragraphs that is. */
        private int frontMatter(List<Span> paragraphs) {
            if (document.title() == null && paragraphs.size() == 1 && headlineLike(paragraphs.get(0))) {
                add(ZoneKind.HEADLINE, Field.TEXT, paragraphs.get(0));
                return 1;
            }
            int lastProse = lastProse(paragraphs);
            boolean headline = false;
            boolean deck = false;
            for (int i = 0; i < paragraphs.size(); i++) {
                Span paragraph = paragraphs.get(i);
                if (authorship(paragraph, headline || document.title() != null, i < lastProse)) {
                    continue;
                }
                boolean line = i < lastProse && headlineLike(paragraph);
                if (!headline && line) {
                    headline = true;
                    boolean second = document.title() != null && !repeatsTitle(paragraph);
                    deck = second;
                    add(second ? ZoneKind.DECK : ZoneKind.HEADLINE, Field.TEXT, paragraph);
                } else if (!deck && line) {
                    deck = true;
                    add(ZoneKind.DECK, Field.TEXT, paragraph);
                } else {
                    return i;
                }
            }
            return paragraphs.size();
        }

        private boolean authorship(Span paragraph, boolean afterHeadline, boolean proseFollows) {
            if (!proseFollows) {
                return false;
            }
            String words = words(paragraph);
            if (Bylines.byline(words) || (afterHeadline && Bylines.nameInPlace(words))) {
                byline = byline == null ? words : byline;
            } else if (!Bylines.credit(words) && !Bylines.agencyLine(words) && !Bylines.stamp(words)) {
                return false;
            }
            if (published == null && Bylines.stamp(words)) {
                published = DatelineDate.read(words, null);
            }
            add(ZoneKind.BYLINE, Field.TEXT, paragraph);
            return true;
        }

        private boolean headlineLike(Span paragraph) {
            String words = words(paragraph);
            int count = paragraph.length() > 400 ? PROSE * PROSE : Spans.wordCount(words);
            boolean ended = Spans.endsSentence(words) && !words.endsWith("?") && !words.endsWith("!");
            return !ended
                    && count >= 2
                    && count <= LONGEST_HEADLINE
                    && Character.isLetterOrDigit(firstSign(words))
                    && Datelines.find(text, paragraph, published) == null;
        }

        private static int firstSign(String words) {
            String bare = words.replaceFirst("^[\"'“‘«\\[(¿¡]+", "");
            return bare.isEmpty() ? ' ' : bare.codePointAt(0);
        }

        private boolean repeatsTitle(Span paragraph) {
            return document.title() != null && plain(document.title()).equals(plain(words(paragraph)));
        }

        private static String plain(String words) {
            return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }

        private int lastProse(List<Span> paragraphs) {
            for (int i = paragraphs.size() - 1; i > 0; i--) {
                Span paragraph = paragraphs.get(i);
                String words = paragraph.length() > 1_000 ? "" : words(paragraph);
                if (words.isEmpty()
                        || (!Bylines.credit(words)
                                && (Spans.wordCount(words) >= PROSE
                                        || (Spans.endsSentence(words) && Spans.wordCount(words) >= 3)))) {
                    return i;
                }
            }
            return -1;
        }

        private void body(List<Span> paragraphs, int from) {
            for (int i = from; i < paragraphs.size(); i++) {
                Span paragraph = paragraphs.get(i);
                Span rest = i < from + DATELINE_WITHIN && dateline == null ? cutDateline(paragraph, i == from) : paragraph;
                if (rest.length() > 0) {
                    boolean credit = rest.equals(paragraph) && Bylines.credit(words(paragraph));
                    add(credit ? ZoneKind.BYLINE : ZoneKind.BODY, Field.TEXT, rest);
                }
            }
        }

        /** The paragraph without its dateline; a later paragraph's counts only with a date or an agency. */
        private Span cutDateline(Span paragraph, boolean first) {
            Dateline found = Datelines.find(text, paragraph, published);
            if (found == null || found.span() == null || (!first && found.date() == null && found.agency() == null)) {
                return paragraph;
            }
            dateline = found;
            add(ZoneKind.DATELINE, Field.TEXT, found.span());
            return Spans.trim(text, new Span(found.span().end(), paragraph.end()));
        }

        private void addQuotations() {
            for (Zone zone : List.copyOf(zones)) {
                if (zone.kind() == ZoneKind.HEADLINE || zone.kind() == ZoneKind.DECK || zone.kind() == ZoneKind.BODY) {
                    String fieldText = zone.field() == Field.TITLE && document.title() != null ? document.title() : text;
                    Quotations.in(fieldText, zone.span()).forEach(s -> add(ZoneKind.QUOTATION, zone.field(), s));
                }
            }
        }

        private void add(ZoneKind kind, Field field, Span span) {
            zones.add(new Zone(kind, field, span));
        }

        private String words(Span span) {
            return text.substring(span.start(), span.end());
        }
    }
}
