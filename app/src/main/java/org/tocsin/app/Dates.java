package org.tocsin.app;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days of the knowledge in words. The first day of a year or a month may stand for the year or the month, since the files
 * give many dates no closer, and so may the last where something ended: such a day is told as the year or the month.
 */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** "2 July 2009", "July 2009", "2009". */
    static String first(LocalDate day) {
        if (day.getDayOfMonth() > 1) {
            return DAY.format(day);
        }
        return day.getMonth() == Month.JANUARY ? Integer.toString(day.getYear()) : MONTH.format(day);
    }

    static String last(LocalDate day) {
        if (day.getDayOfMonth() < day.lengthOfMonth()) {
            return DAY.format(day);
        }
        return day.getMonth() == Month.DECEMBER ? Integer.toString(day.getYear()) : MONTH.format(day);
    }

    /** " since 2009", " until May 2010", " from 2009 to May 2010", or nothing. */
    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : " until " + last(to);
        }
        return to == null ? " since " + first(from) : " from " + first(from) + " to " + last(to);
    }
}
