package org.tocsin.corenlp;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Token;

/**
 * Mends lists without "and", which headlines have and running text has not: of "Japan, Peru sign pact" the parser makes
 * "Peru" the subject and hangs "Japan" somewhere, or takes "Peru" for an apposition though the verb is plural. Here the
 * first name becomes the subject, and the second is coordinated with it.
 */
final class HeadlineLists {

    private static final Set<String> NAMING = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "HYPH");

    private HeadlineLists() {}

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        int comma = 0;
        while (comma < tokens.size() && NAMING.contains(tokens.get(comma).tag())) {
            comma++;
        }
        int end = comma + 1;
        while (end < tokens.size() && NAMING.contains(tokens.get(end).tag())) {
            end++;
        }
        boolean list = comma > 0 && comma + 1 < end && end < tokens.size() && tokens.get(comma).tag().equals(",");
        int second = end - 1;
        int first = comma - 1;
        if (!list || !tokens.get(first).isNoun() || !tokens.get(second).isNoun()) {
            return;
        }
        if (heads[second] == first && relations[second].equals("appos") && tokens.get(end).tag().equals("VBP")) {
            relations[second] = "conj";
            return;
        }
        if (!relations[second].startsWith("nsubj")) {
            return;
        }
        int verb = heads[second];
        if (verb < end || !tokens.get(verb).isVerb() || (heads[first] >= 0 && heads[first] < comma)) {
            return;
        }
        heads[first] = verb;
        relations[first] = relations[second];
        heads[second] = first;
        relations[second] = "conj";
        heads[comma] = second;
        relations[comma] = "punct";
    }
}
