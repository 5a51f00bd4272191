package org.tocsin.detect;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.WordSet;

/** What rules know of the words of one sentence, parsed or not; looked up once for all that is asked of them. */
public final class SentenceWords {

    private static final int[] NONE = {};

    private final Sentence sentence;
    private final List<WordSet> sets;
    private final Lexeme[] lemmas;
    private final Lexeme[] forms;
    private final int[][] more;
    private final BitSet present;

    /**
     * @param lexicon what rules know of words
     * @param sets the word sets of the rules by number
     */
    SentenceWords(Sentence sentence, Map<String, Lexeme> lexicon, List<WordSet> sets) {
        this.sentence = sentence;
        this.sets = sets;
        this.lemmas = new Lexeme[sentence.size()];
        this.forms = new Lexeme[sentence.size()];
        this.more = new int[sentence.size()][];
        this.present = new BitSet(sets.size());
        for (int i = 0; i < lemmas.length; i++) {
            String lemma = sentence.lowerLemma(i);
            String form = sentence.lowerForm(i);
            lemmas[i] = lexicon.getOrDefault(lemma, Lexeme.NONE);
            forms[i] = form.equals(lemma) ? lemmas[i] : lexicon.getOrDefault(form, Lexeme.NONE);
            more[i] = otherSets(i, lexicon);
            mark(lemmas[i].sets());
            mark(more[i]);
        }
    }

    /** The sets of the singular of a name in "s"; those of a gerund's form, which a parser may take for a noun. */
    private int[] otherSets(int token, Map<String, Lexeme> lexicon) {
        if (sentence.token(token).tag().equals("VBG")) {
            return forms[token].sets();
        }
        String singular = FillerTests.singularOfName(sentence, token);
        return singular == null ? NONE : lexicon.getOrDefault(singular, Lexeme.NONE).sets();
    }

    private void mark(int[] numbers) {
        for (int set : numbers) {
            present.set(set);
        }
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** What is known of a token's lemma. */
    Lexeme lemma(int token) {
        return lemmas[token];
    }

    /** What is known of a token as it is written. */
    Lexeme form(int token) {
        return forms[token];
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
        return (has(lemmas[token].sets(), set) || has(more[token], set))
                && FillerTests.isWord(sets.get(set), sentence, token);
    }

    private static boolean has(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }
}
