package org.tocsin.corenlp;

import java.util.List;
import org.tocsin.annotate.Token;

/**
 * Mends an infinitive behind a noun that is a subject: of "Oslo's promise to protect Riga was tested" the parser makes the
 * noun the subject of "protect" and the infinitive the clause's subject, or even its main verb. Here the noun is the subject
 * of the finite verb, and the infinitive qualifies the noun.
 */
final class NounInfinitives {

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private NounInfinitives(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        NounInfinitives infinitives = new NounInfinitives(tokens, heads, relations);
        for (int verb = 2; verb < tokens.size(); verb++) {
            int noun = infinitives.subjectNoun(verb);
            if (noun >= 0) {
                infinitives.mend(noun, verb);
            }
        }
    }

    /** The common noun right before the "to" of an infinitive whose subject it was taken for, or -1. */
    private int subjectNoun(int verb) {
        int noun = verb - 2;
        boolean infinitive = tokens.get(verb).tag().equals("VB") && tokens.get(verb - 1).tag().equals("TO");
        boolean common = tokens.get(noun).tag().equals("NN") || tokens.get(noun).tag().equals("NNS");
        return infinitive && common && heads[noun] == verb && relations[noun].startsWith("nsubj") ? noun : -1;
    }

    private void mend(int noun, int verb) {
        if (relations[verb].startsWith("csubj") && heads[verb] > verb) {
            hang(noun, verb, heads[verb]);
        } else if (heads[verb] < 0) {
            int finite = finite(verb);
            if (finite >= 0) {
                heads[finite] = -1;
                relations[finite] = "root";
                for (int i = 0; i < tokens.size(); i++) {
                    boolean outside = i < noun || i > finite;
                    if (heads[i] == verb && outside) {
                        heads[i] = finite;
                    }
                }
                hang(noun, verb, finite);
            }
        }
    }

    private void hang(int noun, int verb, int governor) {
        heads[noun] = governor;
        relations[noun] = hasChild(governor, "aux:pass") ? "nsubj:pass" : "nsubj";
        heads[verb] = noun;
        relations[verb] = "acl";
    }

    /** The finite verb without a subject that hangs loosely by a verb, with no comma between them; -1 where there is none. */
    private int finite(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals(",") || tokens.get(i).tag().equals(":")) {
                return -1;
            }
            boolean loose = heads[i] == verb && (relations[i].equals("dep") || relations[i].equals("ccomp"));
            if (loose && tokens.get(i).isVerb() && isFinite(i) && !hasChild(i, "nsubj") && !hasChild(i, "nsubj:pass")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFinite(int verb) {
        String tag = tokens.get(verb).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || hasChild(verb, "aux")
                || hasChild(verb, "aux:pass");
    }

    private boolean hasChild(int at, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (heads[i] == at && relations[i].equals(relation)) {
                return true;
            }
        }
        return false;
    }
}
