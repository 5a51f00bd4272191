package org.tocsin.ingest.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds.
 *
 * <p>ISO 8601 in its long, basic, week and ordinal forms and cut short; RFC 822, 850, 2822 and asctime, with weekday or
 * without, wrong ones included; names of months in the tongues that {@link MonthNames} lists; Chinese, Japanese and Korean
 * dates with their signs for year, month and day; numbers as 2004/01/31, 31.01.2004 and, where only one reading is a day,
 * 31/01/2004; seconds or milliseconds since 1970. A time without a zone is in UTC, but in Korean in that of Seoul; a day
 * alone begins at midnight; parts of seconds are let go. A year of two digits lies between 1950 and 2049.
 */
public final class FeedDates {

    private static final int LONGEST = 120;

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d{1,9})?)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?![\\d-])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])");
    private static final Pattern OFFSET =
            Pattern.compile("^\\s{0,3}(?:(?:GMT|UTC?)\\s{0,2})?([+\\u2212-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern REGION =
            Pattern.compile("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/]{2,30}");
    private static final Pattern PIECE = Pattern.compile("\\d{1,9}|[\\p{L}\\p{M}]{1,20}");

    private static final Pattern KOREAN = Pattern.compile("[\uAC00-\uD7A3]");
    private static final ZoneId SEOUL = ZoneOffset.ofHours(9);

    private FeedDates() {}

    /**
     * The instant that a feed's date names.
     *
     * @param written as it stands in the feed
     * @return null where it is no date, or more than one
     */
    public static @Nullable Instant parse(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).replaceAll("\\s+", " ");
        text = asciiDigits(text);
        try {
            Instant instant = text.isEmpty() ? null : read(text);
            int year = instant == null ? 0 : instant.atOffset(ZoneOffset.UTC).getYear();
            return year >= 1900 && year < 2200 ? instant : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null; // a thirtieth of February and the like: no reader could tell the day
        }
    }

    private static String asciiDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }

    private static @Nullable Instant read(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochSecond(number / 1000);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.lookingAt() && (compact.end() == text.length() || !Character.isDigit(text.charAt(compact.end())))) {
            LocalDate day = LocalDate.of(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
            Time time = compact.group(4) == null ? Time.MIDNIGHT
                    : new Time(number(compact.group(4)), number(compact.group(5)), number(compact.group(6)));
            return instant(day, time, text.substring(compact.end()), ZoneOffset.UTC);
        }
        return parts(signs(text), KOREAN.matcher(text).find() ? SEOUL : ZoneOffset.UTC);
    }

    /** East Asian signs as separators, their halves of the day as English ones; a T between day and time as a blank. */
    private static String signs(String text) {
        return text.replaceAll("(\\d)T(\\d)", "$1 $2")
                .replaceAll("(?:오전|午前|上午|π\\.μ\\.|πμ)", " AM ")
                .replaceAll("(?:오후|午後|下午|μ\\.μ\\.|μμ)", " PM ")
                .replaceAll("(?<=\\d)\\s?[시時时点點]\\s?(\\d{1,2})\\s?[분分]\\s?(\\d{1,2})\\s?[초秒]", ":$1:$2 ")
                .replaceAll("(?<=\\d)\\s?[년年월月]", "-")
                .replaceAll("(?<=\\d)\\s?[일日]", " ");
    }

    private static @Nullable Instant parts(String text, ZoneId usual) {
        Matcher clock = CLOCK.matcher(text);
        boolean timed = clock.find();
        String before = timed ? text.substring(0, clock.start()) : text;
        String after = timed ? text.substring(clock.end()) : "";
        LocalDate day = day(before, after);
        if (day == null) {
            return null;
        }
        Time time = timed ? Time.of(clock.group(1), clock.group(2), clock.group(3)).halved(before + " " + after) : Time.MIDNIGHT;
        return instant(day, time, after, zone(timed ? after : "", usual));
    }

    private static @Nullable Instant instant(LocalDate day, @Nullable Time time, String rest, ZoneId usual) {
        if (time == null || !time.isValid()) {
            return null;
        }
        Matcher offset = OFFSET.matcher(rest.replaceFirst("^ ?[AaPp]\\.?[Mm]\\.?", ""));
        if (offset.find()) {
            int minutes = number(offset.group(2)) * 60 + number(offset.group(3));
            if (minutes <= 18 * 60) {
                usual = ZoneOffset.ofTotalSeconds((offset.group(1).equals("+") ? 60 : -60) * minutes);
            }
        }
        return day.atStartOfDay().plusSeconds(time.seconds()).atZone(usual).toInstant();
    }

    /** The zone that is named behind the time. */
    private static ZoneId zone(String after, ZoneId usual) {
        Matcher region = REGION.matcher(after);
        if (region.find()) {
            try {
                return ZoneId.of(region.group());
            } catch (DateTimeException e) {
                return usual; // no region of the table
            }
        }
        Matcher piece = PIECE.matcher(after);
        while (piece.find()) {
            ZoneOffset named = ZoneNames.offset(piece.group());
            if (named != null) {
                return named;
            }
        }
        return usual;
    }

    private static @Nullable LocalDate day(String before, String after) {
        Matcher week = WEEK.matcher(before);
        if (week.lookingAt()) {
            LocalDate monday = LocalDate.of(number(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week.group(2))).with(java.time.DayOfWeek.MONDAY);
            return monday.plusDays(week.group(3) == null ? 0 : number(week.group(3)) - 1L);
        }
        Matcher ordinal = ORDINAL.matcher(before);
        if (ordinal.lookingAt()) {
            return LocalDate.ofYearDay(number(ordinal.group(1)), number(ordinal.group(2)));
        }
        List<String> numbers = new ArrayList<>();
        int month = 0;
        Matcher piece = PIECE.matcher(before + " " + withoutOffset(after));
        while (piece.find()) {
            String found = piece.group();
            if (Character.isDigit(found.charAt(0))) {
                numbers.add(found);
            } else {
                int named = MonthNames.month(found);
                month = named > 0 ? named : month;
            }
        }
        return month > 0 ? NumberedDay.withMonth(numbers, month) : NumberedDay.of(numbers, before.contains("/"));
    }

    private static String withoutOffset(String after) {
        return OFFSET.matcher(after.replaceFirst("^ ?[AaPp]\\.?[Mm]\\.?", "")).replaceFirst(" ");
    }

    static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A time of day, of twenty-four hours at most and with a leap second. */
    private record Time(int hours, int minutes, int secondsOfMinute) {

        static final Time MIDNIGHT = new Time(0, 0, 0);

        private static final Pattern AFTERNOON = Pattern.compile("(?i)(?<!\\p{L})p\\.? ?m(?!\\p{L})");
        private static final Pattern MORNING = Pattern.compile("(?i)(?<!\\p{L})a\\.? ?m(?!\\p{L})");

        static Time of(String hours, String minutes, @Nullable String seconds) {
            return new Time(number(hours), number(minutes), number(seconds));
        }

        Time halved(String around) {
            if (hours < 12 && AFTERNOON.matcher(around).find()) {
                return new Time(hours + 12, minutes, secondsOfMinute);
            }
            return hours == 12 && MORNING.matcher(around).find() ? new Time(0, minutes, secondsOfMinute) : this;
        }

        boolean isValid() {
            boolean midnight = hours == 24 && minutes == 0 && secondsOfMinute == 0;
            return minutes < 60 && secondsOfMinute <= 60 && (hours < 24 || midnight);
        }

        long seconds() {
            return hours * 3600L + minutes * 60L + secondsOfMinute;
        }
    }
}
