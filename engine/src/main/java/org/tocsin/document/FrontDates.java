package org.tocsin.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days named before the prose of an article: in its dateline and in lines such as "Published 24 January 2024". */
public final class FrontDates {

    /**
     * A day named.
     *
     * @param span where it stands in the text
     * @param day the day
     */
    public record FrontDate(Span span, LocalDate day) {}

    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d])(?:" + DatelineDate.PATTERN + ")(?![\\p{L}\\d])");

    private FrontDates() {}

    /** The days named, in the order of the text. */
    public static List<FrontDate> of(ZonedDocument zoned) {
        List<FrontDate> found = new ArrayList<>();
        LocalDate published = zoned.document().publishedOn();
        for (Zone zone : zoned.zones()) {
            if (zone.kind() == ZoneKind.BYLINE && zone.field() == Field.TEXT) {
                Span span = zone.span();
                Matcher date = DATE.matcher(zoned.document().text()).region(span.start(), span.end());
                while (date.find()) {
                    LocalDate day = DatelineDate.read(date.group(), published);
                    if (day != null) {
                        found.add(new FrontDate(new Span(date.start(), date.end()), day));
                    }
                }
            }
        }
        Dateline dateline = zoned.dateline();
        Span span = dateline == null ? null : dateline.dateSpan();
        LocalDate day = dateline == null ? null : dateline.date();
        if (span != null && day != null && found.stream().noneMatch(other -> other.span().start() == span.start())) {
            found.add(new FrontDate(span, day));
        }
        return List.copyOf(found);
    }
}
