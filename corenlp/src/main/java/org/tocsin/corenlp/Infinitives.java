package org.tocsin.corenlp;

import java.util.List;
import org.tocsin.annotate.Token;

/**
 * Mends an infinitive that the parser makes the verb of a relative clause, with the finite verb before it as its subject
 * and the relative pronoun as its object: "Oslo, which refused to sell grain". Here the finite verb heads the clause, the
 * pronoun is its subject, and the infinitive its complement.
 */
final class Infinitives {

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private Infinitives(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        Infinitives infinitives = new Infinitives(tokens, heads, relations);
        for (Token token : tokens) {
            if (infinitives.isSubjectOfInfinitive(token.index())) {
                infinitives.mend(token.index());
            }
        }
    }

    private boolean isSubjectOfInfinitive(int verb) {
        String tag = tokens.get(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        int infinitive = heads[verb];
        if (!finite || !relations[verb].equals("nsubj") || infinitive <= verb) {
            return false;
        }
        int to = verb + 1;
        return tokens.get(infinitive).tag().equals("VB") && tokens.get(to).tag().equals("TO") && heads[to] == infinitive;
    }

    private void mend(int verb) {
        int infinitive = heads[verb];
        heads[verb] = heads[infinitive];
        relations[verb] = relations[infinitive];
        heads[infinitive] = verb;
        relations[infinitive] = "xcomp";
        for (int i = 0; i < verb; i++) {
            if (heads[i] == infinitive) {
                heads[i] = verb;
                String tag = tokens.get(i).tag();
                boolean relative = tag.equals("WDT") || tag.equals("WP");
                relations[i] = relative ? "nsubj" : relations[i];
            }
        }
    }
}
