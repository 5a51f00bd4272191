package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.recognize.NumberModifiers.Bound;
import org.tocsin.recognize.NumberModifiers.Modifier;
import org.tocsin.recognize.NumberWords.Numeral;

/**
 * Finds how many of something a sentence states. What looks like a number but counts nothing is left out: days of a
 * month, years, times of day, shares and sums of money, numbers of a series ("No. 5"), and the number inside a compound
 * ("five-year-old"). Safe for use by many threads.
 */
public final class QuantityFinder {

    private static final Set<String> BETWEEN_NUMBERS = Set.of("to", "or", "-", "–");
    private static final Set<String> NOTHING = Set.of("none", "nobody");
    private static final Set<String> NOT_COUNTED_AFTER =
            Set.of("percent", "%", "per", "p.m.", "a.m.", "pm", "am", "dollars", "euros", "pounds", "o'clock", "hours");
    private static final Set<String> NOT_COUNTED_BEFORE =
            Set.of("$", "€", "£", "no.", "number", "aged", "article", "resolution", "highway", "route", "section");
    private static final Set<String> BEFORE_YEARS =
            Set.of("in", "of", "since", "by", "until", "till", "during", "from", "early", "late", "mid", ",", "before");

    /** One look-up that most tokens fail. */
    private static final Set<String> STARTS = starts();

    private static Set<String> starts() {
        Set<String> starts = new HashSet<>(NumberWords.starts());
        starts.addAll(NumberModifiers.starts());
        starts.addAll(VagueNumbers.starts());
        starts.addAll(NOTHING);
        starts.addAll(Set.of("no", "a", "an", "between"));
        return starts;
    }

    /** The quantities of a sentence, in order; none overlaps another. */
    public List<Quantity> find(Sentence sentence) {
        return find(new Words(sentence));
    }

    List<Quantity> find(Words words) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            boolean mayStart = words.startsWithDigit(at) || words.in(at, STARTS);
            Quantity quantity = mayStart ? read(words, at) : null;
            if (quantity != null) {
                found.add(quantity);
                at = quantity.lastToken();
            }
            at++;
        }
        return found;
    }

    /** The quantity that starts at a token, or null. */
    private static @Nullable Quantity read(Words words, int at) {
        if (words.is(at, "between")) {
            return between(words, at);
        }
        Modifier modifier = NumberModifiers.read(words, at);
        if (modifier != null) {
            Modifier second = NumberModifiers.read(words, modifier.next());
            Modifier last = second == null ? modifier : second;
            Bound bound = second == null || second.bound() == Bound.EXACT ? modifier.bound() : second.bound();
            Quantity modified = bare(words, last.next(), at, bound);
            if (modified != null) {
                return modified;
            }
        }
        Quantity plain = bare(words, at, at, Bound.EXACT);
        return plain != null ? plain : determiner(words, at);
    }

    private static @Nullable Quantity bare(Words words, int at, int first, Bound bound) {
        VagueNumbers.Size size = VagueNumbers.read(words, at);
        if (size != null) {
            boolean open = bound == Bound.AT_LEAST || bound == Bound.MORE;
            int head = words.is(size.last(), "of") ? size.last() - 1 : size.last();
            return new Quantity(
                    first, head, head, Quantity.Form.VAGUE, size.low(), size.best(), open ? null : size.high());
        }
        Numeral numeral = NumberWords.read(words, at);
        if (numeral == null || !counts(words, at, numeral)) {
            return null;
        }
        Quantity range = range(words, first, numeral);
        if (range != null) {
            return range;
        }
        int end = numeral.last();
        if (words.follow(end + 1, "or", "more")) {
            return NumberModifiers.apply(Bound.AT_LEAST, first, end + 2, end, numeral.value());
        }
        if (words.follow(end + 1, "or", "so")) {
            return NumberModifiers.apply(Bound.ABOUT, first, end + 2, end, numeral.value());
        }
        return NumberModifiers.apply(bound, first, end, end, numeral.value());
    }

    /** "10 to 15", "two or three", "12-15". */
    private static @Nullable Quantity range(Words words, int first, Numeral low) {
        if (!words.in(low.last() + 1, BETWEEN_NUMBERS)) {
            return null;
        }
        Numeral high = NumberWords.read(words, low.last() + 2);
        if (high == null || high.value() <= low.value() || !counts(words, low.last() + 2, high)) {
            return null;
        }
        return range(first, low, high);
    }

    private static @Nullable Quantity between(Words words, int at) {
        Numeral low = NumberWords.read(words, at + 1);
        if (low == null || !words.is(low.last() + 1, "and") || !counts(words, at + 1, low)) {
            return null;
        }
        Numeral high = NumberWords.read(words, low.last() + 2);
        if (high == null || high.value() <= low.value() || !counts(words, low.last() + 2, high)) {
            return null;
        }
        return range(at, low, high);
    }

    private static Quantity range(int first, Numeral low, Numeral high) {
        return new Quantity(
                first, high.last(), high.last(), Quantity.Form.NUMBER, low.value(), null, high.value());
    }

    private static @Nullable Quantity determiner(Words words, int at) {
        String word = words.at(at);
        if (NOTHING.contains(word) || (word.equals("no") && !words.is(at + 1, "longer") && !words.is(at + 1, "."))) {
            int last = word.equals("no") && words.is(at + 1, "one") ? at + 1 : at;
            return new Quantity(at, last, last, Quantity.Form.NONE, 0, 0, 0);
        }
        if (word.equals("a") || word.equals("an")) {
            return new Quantity(at, at, at, Quantity.Form.ARTICLE, 1, 1, 1);
        }
        return null;
    }

    private static boolean counts(Words words, int first, Numeral numeral) {
        int after = numeral.last() + 1;
        if (words.in(after, NOT_COUNTED_AFTER) || words.in(first - 1, NOT_COUNTED_BEFORE)) {
            return false;
        }
        if (words.hyphen(after) && NumberWords.read(words, after + 1) == null) {
            return false;
        }
        if (words.hyphen(first - 1) && NumberWords.valueOf(words.at(first - 2)) < 0) {
            return false;
        }
        return !dayOfMonth(words, first, numeral) && !year(words, first, numeral);
    }

    private static boolean dayOfMonth(Words words, int first, Numeral numeral) {
        if (numeral.value() > 31 || !words.startsWithDigit(first)) {
            return false;
        }
        if (CalendarWords.isMonth(words, first - 1) || CalendarWords.isMonth(words, numeral.last() + 1)) {
            return true;
        }
        // "3 to 5 May", "May 3-5": the other end of the range touches the month.
        int other = numeral.last() + 2;
        return (words.in(other - 1, BETWEEN_NUMBERS)
                        && words.startsWithDigit(other)
                        && CalendarWords.isMonth(words, other + 1))
                || (words.in(first - 1, BETWEEN_NUMBERS)
                        && words.startsWithDigit(first - 2)
                        && CalendarWords.isMonth(words, first - 3));
    }

    private static boolean year(Words words, int first, Numeral numeral) {
        return words.at(first).length() == 4
                && numeral.last() == first
                && numeral.value() >= 1900
                && numeral.value() <= 2099
                && (words.in(first - 1, BEFORE_YEARS) || CalendarWords.isMonth(words, first - 1))
                && !words.tag(first + 1).equals("NNS");
    }
}
