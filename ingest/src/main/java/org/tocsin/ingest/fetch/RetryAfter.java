package org.tocsin.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After in both its forms (RFC 9110, 10.2.3). A date is measured against the server's own clock. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(30);

    private RetryAfter() {}

    /**
     * How long to wait: 30 days at most, since what asks for more is a mistake.
     *
     * @param value seconds, or a date
     * @param date the header Date of the same answer
     * @return null where there is no such header or none that can be read
     */
    static @Nullable Duration parse(@Nullable String value, @Nullable String date) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.matches("[0-9]{1,18}")) {
            return bounded(Duration.ofSeconds(Math.min(Long.parseLong(text), LONGEST.toSeconds())));
        }
        ZonedDateTime until = moment(text);
        ZonedDateTime now = date == null ? null : moment(date.strip());
        return until == null || now == null ? null : bounded(Duration.between(now, until));
    }

    private static Duration bounded(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable ZonedDateTime moment(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException e) {
            return null; // no date of HTTP; the caller backs off by its own measure
        }
    }
}
