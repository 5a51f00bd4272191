package org.tocsin.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows ISO 8601 days and instants. */
final class PublicationDate {

    private static final Pattern ISO = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})(?:T(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private PublicationDate() {}

    static boolean valid(String written) {
        Matcher matcher = ISO.matcher(written);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDate.parse(matcher.group("day"));
            String time = matcher.group("time");
            return time == null || LocalTime.parse(time) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static String warning(String written) {
        String shown = written.length() > 60 ? written.substring(0, 60) + "…" : written;
        return "published is \"" + shown + "\", expected ISO 8601 such as 2024-01-24 or 2024-01-24T10:00:00Z; read without it";
    }
}
