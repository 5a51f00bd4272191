package org.tocsin.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads days that may be given as a year or a month only. */
public final class DateReader {

    private DateReader() {}

    /** The first day of a year ("2003"), a month ("2003-05") or a day; nothing where it is none of these. */
    public static Optional<LocalDate> first(String text) {
        return read(text, false);
    }

    /** The last day of it. */
    public static Optional<LocalDate> last(String text) {
        return read(text, true);
    }

    private static Optional<LocalDate> read(String text, boolean last) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
                }
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
