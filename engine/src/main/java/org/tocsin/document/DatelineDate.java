package org.tocsin.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date of a dateline: "Jan. 24", "3 Jan 90", "January 24, 2024", "2024-01-24". */
final class DatelineDate {

    private static final String MONTH = "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:'?\\d{2}|\\d{4})(?!\\d)";

    /** The alternatives of a regular expression for all that is read here. */
    static final String PATTERN = "(?:" + WEEKDAY + ",? )?(?:" + MONTH + " " + DAY + "(?:,? " + YEAR + ")?|" + DAY + " " + MONTH
            + "(?:,? " + YEAR + ")?|\\d{4}-\\d{2}-\\d{2})|" + WEEKDAY;

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>" + MONTH + ") (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? '?(?<year>\\d{2}|\\d{4}))?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>" + MONTH + ")(?:,? '?(?<year>\\d{2}|\\d{4}))?$");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}$");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A dateline may be dated this many days after the day of publication, which may be counted in another zone. */
    private static final int DAYS_AHEAD = 2;

    private DatelineDate() {}

    /**
     * The day that a dateline names.
     *
     * @param words the date as written
     * @param published the day of publication, from which a missing year is completed
     * @return null where the year cannot be known or there is no such day
     */
    static @Nullable LocalDate read(String words, @Nullable LocalDate published) {
        try {
            Matcher iso = ISO.matcher(words);
            if (iso.find()) {
                return LocalDate.parse(iso.group());
            }
            // Day first, since "3 Jan 90" also holds what looks like 90 January.
            Matcher date = DAY_FIRST.matcher(words);
            if (!date.find()) {
                date = MONTH_FIRST.matcher(words);
                if (!date.find()) {
                    return null;
                }
            }
            return dated(date.group("year"), month(date.group("month")), Integer.parseInt(date.group("day")), published);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3 + 1;
    }

    private static @Nullable LocalDate dated(@Nullable String year, int month, int day, @Nullable LocalDate published) {
        if (year != null) {
            int number = Integer.parseInt(year);
            return LocalDate.of(year.length() == 4 ? number : number < 50 ? 2000 + number : 1900 + number, month, day);
        }
        if (published == null) {
            return null;
        }
        LocalDate latest = published.plusDays(DAYS_AHEAD);
        // Eight years back there is a 29 February, whatever the century.
        for (int back = -1; back <= 8; back++) {
            int candidate = published.getYear() - back;
            boolean exists = month != 2 || day != 29 || LocalDate.of(candidate, 1, 1).isLeapYear();
            if (exists && !LocalDate.of(candidate, month, day).isAfter(latest)) {
                return LocalDate.of(candidate, month, day);
            }
        }
        return null;
    }
}
