package org.tocsin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.TimePrecision;
import org.tocsin.recognize.TimeExpression;
import org.tocsin.recognize.TimeExpression.Kind;

/**
 * Counts days from another act's date: in "they fled two days after the vote of May 3" the flight is of May 5, and in "he
 * was shot on Friday, two days after a guard was killed" the guard died on Wednesday.
 */
final class CountedDays {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DW])");
    private static final Set<String> LINKS = Set.of("after", "before", "following");

    private CountedDays() {}

    /**
     * The times of a sentence that may date an act.
     *
     * @param trigger the token that states it
     */
    static List<TimeExpression> candidates(int trigger, SentenceFindings findings) {
        List<TimeExpression> times = findings.times();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression counted = times.get(i);
            int link = counted.lastToken() + 1;
            Matcher length = LENGTH.matcher(counted.value());
            if (counted.kind() == Kind.DURATION && length.matches() && links(findings.sentence(), link)) {
                int number = Integer.parseInt(length.group(1)) * (length.group(2).equals("W") ? 7 : 1);
                boolean back = word(findings.sentence(), link).equals("before");
                return candidates(trigger, times, i, back ? -number : number);
            }
        }
        return times;
    }

    private static List<TimeExpression> candidates(int trigger, List<TimeExpression> times, int at, int days) {
        TimeExpression counted = times.get(at);
        TimeExpression base = at + 1 < times.size() ? times.get(at + 1) : null;
        if (base != null && isDay(base)) {
            boolean within = trigger > counted.lastToken() && trigger < base.firstToken();
            return within ? times : replaced(times, base, dated(counted, base, base.lastToken(), days));
        }
        TimeExpression before = at > 0 ? times.get(at - 1) : null;
        boolean embedded = before != null && isDay(before) && trigger > counted.lastToken();
        return before != null && embedded
                ? replaced(times, before, dated(counted, before, counted.lastToken() + 1, -days))
                : times;
    }

    private static boolean isDay(TimeExpression time) {
        boolean date = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
        return date && time.precision() == TimePrecision.DAY && time.from() != null && time.from().equals(time.to());
    }

    private static List<TimeExpression> replaced(
            List<TimeExpression> times, TimeExpression base, @Nullable TimeExpression counted) {
        if (counted == null) {
            return times;
        }
        List<TimeExpression> candidates = new ArrayList<>(times);
        candidates.remove(base);
        candidates.add(counted);
        return candidates;
    }

    private static @Nullable TimeExpression dated(TimeExpression counted, TimeExpression base, int last, int days) {
        LocalDate from = base.from();
        if (from == null) {
            return null;
        }
        LocalDate day = from.plusDays(days);
        return new TimeExpression(
                counted.firstToken(), last, day.toString(), day, day, TimePrecision.DAY, Kind.DATE, base.stated(),
                base.background());
    }

    private static boolean links(Sentence sentence, int at) {
        return LINKS.contains(word(sentence, at));
    }

    private static String word(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).form().toLowerCase(Locale.ROOT) : "";
    }
}
