package org.tocsin.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/**
 * Infinitives that complete an object, though the parser hangs them from its verb: "tested France's promise to protect
 * Estonia".
 */
final class Infinitives {

    private final Sentence sentence;
    private final Set<String> nouns;

    /** @param nouns those that an infinitive completes, by lemma */
    Infinitives(Sentence sentence, Set<String> nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
    }

    /** The infinitives of a noun that hang from its verb; empty where there is none. */
    List<Integer> of(int noun) {
        for (int at = noun + 1; at < sentence.size(); at++) {
            Token word = sentence.token(at);
            if (word.tag().equals("TO") && word.relation().equals("mark")) {
                return nounOf(word.head()) == noun ? List.of(word.head()) : List.of();
            }
            if (!isUnder(at, noun)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The noun that a misplaced infinitive completes; -1 where it stands where it belongs. */
    int nounOf(int verb) {
        Token word = sentence.token(verb);
        int mark = sentence.child(verb, "mark");
        if (mark < 1 || !word.tag().equals("VB") || !sentence.token(mark).tag().equals("TO") || word.head() < 0) {
            return -1;
        }
        boolean complement = word.relation().equals("xcomp") || word.relation().equals("ccomp")
                || word.relation().equals("advcl");
        if (!complement) {
            return -1;
        }
        for (int at = mark - 1; at >= 0; at--) {
            Token noun = sentence.token(at);
            if (noun.head() == word.head()) {
                boolean fits = noun.relation().equals("obj") && noun.isNoun() && reaches(at, mark);
                return fits && nouns.contains(noun.lemma().toLowerCase(Locale.ROOT)) ? at : -1;
            }
        }
        return -1;
    }

    private boolean reaches(int noun, int mark) {
        for (int at = noun + 1; at < mark; at++) {
            if (!isUnder(at, noun)) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnder(int token, int noun) {
        int at = token;
        for (int depth = 0; depth < sentence.size() && at >= 0; depth++) {
            if (at == noun) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
