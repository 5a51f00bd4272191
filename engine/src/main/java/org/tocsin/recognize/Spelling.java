package org.tocsin.recognize;

import java.util.Arrays;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** The words of a sentence as names are looked up by: their pieces, by form and by lemma. */
final class Spelling {

    private final Sentence sentence;
    private final int[][] forms;
    private final int[][] lemmas;
    private final boolean inflected;
    private final boolean caseless;

    Spelling(Sentence sentence, Pieces pieces) {
        this.sentence = sentence;
        this.forms = new int[sentence.size()][];
        this.lemmas = new int[sentence.size()][];
        boolean differs = false;
        for (int i = 0; i < forms.length; i++) {
            Token token = sentence.token(i);
            forms[i] = pieces.of(token.form(), sentence.lowerForm(i));
            // Lemmas for plural nouns only, so that "security forces" keeps its first word.
            lemmas[i] = token.tag().equals("NNS") ? pieces.of(token.lemma(), sentence.lowerLemma(i)) : forms[i];
            differs |= lemmas[i] != forms[i] && !Arrays.equals(lemmas[i], forms[i]);
        }
        this.inflected = differs;
        this.caseless = isCaseless(sentence);
    }

    private static boolean isCaseless(Sentence sentence) {
        int upper = 0;
        int letters = 0;
        int size = sentence.span().end() - sentence.span().start();
        for (Token token : sentence.tokens()) {
            // So many small letters that the rest cannot outweigh them.
            if (upper > 0 && 4 * (letters - upper) > size) {
                return false;
            }
            String form = token.form();
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    upper += Character.isUpperCase(c) ? 1 : 0;
                }
            }
        }
        return upper == 0 || upper > 0.8 * letters;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The pieces of each word as it is written. */
    int[][] forms() {
        return forms;
    }

    /** The same, of plural nouns the pieces of their lemma. */
    int[][] lemmas() {
        return lemmas;
    }

    /** Whether forms and lemmas differ at all. */
    boolean inflected() {
        return inflected;
    }

    /** Whether case tells nothing: there are hardly any capitals or hardly anything else. */
    boolean caseless() {
        return caseless;
    }
}
