package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.WordSet;

/**
 * All word sets that rules ask for, by number, found by the last words of their members: one look at a word tells all
 * sets that it can stand for.
 */
final class WordSets {

    private static final int[] NONE = {};

    private final Map<WordSet, Integer> numbers = new HashMap<>();
    private final List<WordSet> sets = new ArrayList<>();
    private final Map<String, int[]> byWord = new HashMap<>();

    /** The number of a set, which is added where it is new. */
    int add(WordSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        int number = sets.size();
        numbers.put(set, number);
        sets.add(set);
        for (String word : set.lastWords()) {
            int[] others = byWord.getOrDefault(word, NONE);
            int[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = number;
            byWord.put(word, all);
        }
        return number;
    }

    /** Looks up the words of a sentence. */
    Words in(Sentence sentence) {
        return new Words(sentence);
    }

    /** The words of one sentence. */
    final class Words {

        private final Sentence sentence;
        private final int[][] endings;
        private final BitSet present = new BitSet(sets.size());

        private Words(Sentence sentence) {
            this.sentence = sentence;
            this.endings = new int[sentence.size()][];
            for (int i = 0; i < endings.length; i++) {
                endings[i] = endingsAt(i);
                for (int set : endings[i]) {
                    present.set(set);
                }
            }
        }

        private int[] endingsAt(int token) {
            int[] found = byWord.getOrDefault(sentence.lowerLemma(token), NONE);
            // Before the parse a noun may still be tagged as a gerund.
            String other = sentence.token(token).tag().equals("VBG")
                    ? sentence.lowerForm(token)
                    : FillerTests.singularOfName(sentence, token);
            int[] more = other == null ? NONE : byWord.getOrDefault(other, NONE);
            return more.length == 0 ? found : IntStream.concat(Arrays.stream(found), Arrays.stream(more)).toArray();
        }

        /** Whether the sentence can hold a member of any of some sets: it has the last word of one. */
        boolean mayHold(int[] numbers) {
            for (int set : numbers) {
                if (present.get(set)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a member of a set ends at a token. */
        boolean endsAt(int token, int set) {
            for (int ending : endings[token]) {
                if (ending == set) {
                    return FillerTests.isWord(sets.get(set), sentence, token);
                }
            }
            return false;
        }
    }
}
