package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence of too many tokens where a clause is likely to end: after the last semicolon or line break in reach,
 * else after the last comma, colon or dash, else anywhere. No piece is shorter than a quarter of the bound, but for the
 * last.
 */
final class LongSentence {

    private static final Set<String> STRONG = Set.of(";");
    private static final Set<String> WEAK = Set.of(",", ":", "-", "--", "\u2013", "\u2014", "...", "\u2026");

    private LongSentence() {}

    static List<List<CoreLabel>> cut(String text, List<CoreLabel> sentence, int longest) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        List<CoreLabel> rest = sentence;
        while (rest.size() > longest) {
            int end = end(text, rest, longest);
            pieces.add(rest.subList(0, end));
            rest = rest.subList(end, rest.size());
        }
        pieces.add(rest);
        return pieces;
    }

    private static int end(String text, List<CoreLabel> tokens, int longest) {
        int weak = -1;
        for (int i = longest - 1; i >= longest / 4; i--) {
            CoreLabel token = tokens.get(i);
            if (STRONG.contains(token.word()) || lineEnds(text, token, tokens.get(i + 1))) {
                return i + 1;
            }
            if (weak < 0 && WEAK.contains(token.word())) {
                weak = i + 1;
            }
        }
        return weak < 0 ? longest : weak;
    }

    private static boolean lineEnds(String text, CoreLabel token, CoreLabel next) {
        return text.substring(token.endPosition(), Math.max(token.endPosition(), next.beginPosition()))
                .indexOf('\n') >= 0;
    }
}
