package org.tocsin.recognize;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for a rough size, with the interval each is read as. The rule for plurals of a round number (dozens, hundreds)
 * is: at least two of them, and fewer than the next round number that a writer would have chosen instead.
 *
 * <table>
 * <caption>Intervals</caption>
 * <tr><th>words</th><th>low..high</th><th>why</th></tr>
 * <tr><td>a couple</td><td>2..3</td><td>two, or loosely three</td></tr>
 * <tr><td>both</td><td>2..2</td><td>exactly two</td></tr>
 * <tr><td>a few, few</td><td>2..9</td><td>more than one, below ten, where writers turn to figures</td></tr>
 * <tr><td>a handful</td><td>3..9</td><td>as several</td></tr>
 * <tr><td>several</td><td>3..9</td><td>more than two, below ten</td></tr>
 * <tr><td>many, numerous, multiple, a number of</td><td>2..</td><td>no more than plural</td></tr>
 * <tr><td>several dozen</td><td>36..99</td><td>three dozens, below a hundred</td></tr>
 * <tr><td>dozens</td><td>24..99</td><td>two dozens, below a hundred</td></tr>
 * <tr><td>scores</td><td>40..199</td><td>two scores, below "hundreds"</td></tr>
 * <tr><td>hundreds</td><td>200..999</td><td>two hundreds, below a thousand</td></tr>
 * <tr><td>thousands</td><td>2000..</td><td>open: also said of tens of thousands</td></tr>
 * <tr><td>tens of thousands</td><td>20000..99999</td><td>below a hundred thousand</td></tr>
 * <tr><td>hundreds of thousands</td><td>200000..999999</td><td>below a million</td></tr>
 * <tr><td>millions</td><td>2000000..</td><td>open</td></tr>
 * </table>
 */
final class VagueNumbers {

    /**
     * A vague size in a sentence.
     *
     * @param low lowest number
     * @param best the number said, or null
     * @param high highest number, or null
     * @param last its last token
     */
    record Size(int low, @Nullable Integer best, @Nullable Integer high, int last) {}

    private record Phrase(List<String> words, int low, @Nullable Integer best, @Nullable Integer high) {}

    /** By first word; the longer phrases come first. */
    private static final Map<String, List<Phrase>> PHRASES = Map.ofEntries(
            Map.entry("a", List.of(
                    phrase("a number of", 2, null, null),
                    phrase("a few dozen", 24, null, 99),
                    phrase("a few hundred", 200, null, 999),
                    phrase("a few thousand", 2_000, null, 9_999),
                    phrase("a couple of", 2, null, 3),
                    phrase("a handful of", 3, null, 9),
                    phrase("a couple", 2, null, 3),
                    phrase("a handful", 3, null, 9),
                    phrase("a few", 2, null, 9))),
            Map.entry("few", List.of(phrase("few", 2, null, 9))),
            Map.entry("both", List.of(phrase("both", 2, 2, 2))),
            Map.entry("several", List.of(
                    phrase("several dozen", 36, null, 99),
                    phrase("several hundred", 300, null, 999),
                    phrase("several thousand", 3_000, null, 9_999),
                    phrase("several", 3, null, 9))),
            Map.entry("many", List.of(phrase("many", 2, null, null))),
            Map.entry("numerous", List.of(phrase("numerous", 2, null, null))),
            Map.entry("multiple", List.of(phrase("multiple", 2, null, null))),
            Map.entry("dozens", List.of(phrase("dozens", 24, null, 99))),
            Map.entry("scores", List.of(phrase("scores", 40, null, 199))),
            Map.entry("tens", List.of(phrase("tens of thousands", 20_000, null, 99_999))),
            Map.entry("hundreds", List.of(
                    phrase("hundreds of thousands", 200_000, null, 999_999), phrase("hundreds", 200, null, 999))),
            Map.entry("thousands", List.of(phrase("thousands", 2_000, null, null))),
            Map.entry("millions", List.of(phrase("millions", 2_000_000, null, null))));

    private VagueNumbers() {}

    private static Phrase phrase(String words, int low, @Nullable Integer best, @Nullable Integer high) {
        return new Phrase(List.of(words.split(" ", -1)), low, best, high);
    }

    /** The words that a vague size may start with. */
    static Set<String> starts() {
        return PHRASES.keySet();
    }

    /** The vague size that starts at a token, or null. "of" belongs to it only where the phrase ends in it. */
    static @Nullable Size read(Words words, int at) {
        List<Phrase> phrases = PHRASES.get(words.at(at));
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (words.follow(at, phrase.words())) {
                return new Size(phrase.low(), phrase.best(), phrase.high(), at + phrase.words().size() - 1);
            }
        }
        return null;
    }
}
