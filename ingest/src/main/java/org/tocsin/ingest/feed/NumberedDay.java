package org.tocsin.ingest.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day that numbers name, alone or beside a month's name. */
final class NumberedDay {

    private NumberedDay() {}

    /** A day of a month that is named: "6 2004", "2004 6", "6 04". */
    static @Nullable LocalDate withMonth(List<String> numbers, int month) {
        if (numbers.size() < 2) {
            return numbers.size() == 1 && isYear(numbers.get(0)) ? LocalDate.of(year(numbers.get(0)), month, 1) : null;
        }
        boolean yearFirst = isYear(numbers.get(0));
        String day = numbers.get(yearFirst ? 1 : 0);
        String year = numbers.get(yearFirst ? 0 : 1);
        return day.length() > 2 || year.length() == 3 || year.length() > 4 ? null
                : LocalDate.of(year(year), month, FeedDates.number(day));
    }

    /**
     * A day in numbers alone, year first or last.
     *
     * @param numbers as they follow each other
     * @param slashes whether slashes part them, so that month and day can stand either way
     */
    static @Nullable LocalDate of(List<String> numbers, boolean slashes) {
        if (numbers.isEmpty() || numbers.size() > 3) {
            return null;
        }
        if (isYear(numbers.get(0))) {
            return LocalDate.of(year(numbers.get(0)), numbers.size() > 1 ? small(numbers.get(1)) : 1,
                    numbers.size() > 2 ? small(numbers.get(2)) : 1);
        }
        if (numbers.size() < 3 || !isYear(numbers.get(2))) {
            return null;
        }
        int first = small(numbers.get(0));
        int second = small(numbers.get(1));
        if (slashes && first <= 12 && second <= 12 && first != second) {
            return null; // either could be the month
        }
        boolean monthFirst = slashes && second > 12;
        return LocalDate.of(year(numbers.get(2)), monthFirst ? first : second, monthFirst ? second : first);
    }

    private static boolean isYear(String number) {
        return number.length() == 4;
    }

    /** A number of one or two digits; 0, which is no day and no month, for others. */
    private static int small(String number) {
        return number.length() > 2 ? 0 : FeedDates.number(number);
    }

    private static int year(String number) {
        int year = FeedDates.number(number);
        return number.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
