package org.tocsin.convert.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code and the days on which it holds, both included: {@code CODE}, {@code CODE <D}, {@code CODE >D}, {@code CODE D-D},
 * with D as YYYYMMDD or YYMMDD, where 00 to 30 are years of this century.
 *
 * @param code the letters
 * @param from first day, or null
 * @param to last day, or null
 */
record DatedCode(String code, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z-]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?");
    private static final int LAST_YEAR = 2100;
    private static final int PIVOT = 30;

    /** @throws IllegalArgumentException with what is wrong */
    static DatedCode read(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no code with dates, expected [CODE], [CODE <date],"
                    + " [CODE >date] or [CODE date-date]");
        }
        String code = shape.group(1);
        if (shape.group(2) != null) {
            LocalDate day = day(shape.group(3));
            return shape.group(2).equals("<") ? new DatedCode(code, null, day.minusDays(1)) : new DatedCode(code, day, null);
        }
        if (shape.group(4) == null) {
            return new DatedCode(code, null, null);
        }
        LocalDate from = day(shape.group(4));
        LocalDate to = day(shape.group(5));
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the date " + shape.group(5) + " lies before " + shape.group(4));
        }
        return new DatedCode(code, from, to);
    }

    private static LocalDate day(String digits) {
        try {
            if (digits.length() == 6) {
                int year = Integer.parseInt(digits.substring(0, 2));
                return day(year + (year <= PIVOT ? 2000 : 1900), digits.substring(2));
            }
            if (digits.length() == 8 && Integer.parseInt(digits.substring(0, 4)) < LAST_YEAR) {
                return day(Integer.parseInt(digits.substring(0, 4)), digits.substring(4));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + digits + "\" is no day of the calendar", e);
        }
        throw new IllegalArgumentException("the date \"" + digits + "\" is none, expected YYYYMMDD before 2100 or YYMMDD");
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.of(year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2)));
    }

    boolean isDated() {
        return from != null || to != null;
    }
}
