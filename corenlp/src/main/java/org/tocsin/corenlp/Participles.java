package org.tocsin.corenlp;

import java.util.List;
import org.tocsin.annotate.Token;

/**
 * Mends a participle that the parser takes for the verb of its clause: of "rebels linked to a cartel killed nine" it makes
 * "linked" the root and hangs "killed" by it, or makes a clause of "rebels linked to a cartel" the subject. Here the
 * finite verb takes the noun for its subject, and the participle qualifies the noun. So it does where the parser makes the
 * participle the subject and hangs the noun by it: "forces backed by Oslo captured a town".
 */
final class Participles {

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private Participles(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        Participles participles = new Participles(tokens, heads, relations);
        for (Token token : tokens) {
            if (token.tag().equals("VBN")) {
                participles.mend(token.index());
                participles.turn(token.index());
            }
        }
    }

    private void mend(int participle) {
        int subject = child(participle, "nsubj");
        boolean bare = child(participle, "aux") < 0 && child(participle, "cop") < 0 && child(participle, "obj") < 0;
        boolean phrase = participle + 1 < tokens.size() && tokens.get(participle + 1).tag().equals("IN");
        if (subject < 0 || subject > participle || !tokens.get(subject).isNoun() || !bare || !phrase) {
            return;
        }
        int verb = finite(participle);
        if (verb >= 0 && child(verb, "nsubj") < 0 && joined(participle, verb)) {
            hang(participle, subject, verb);
        }
    }

    /** "forces backed by Oslo": the noun before a participle that was taken for a subject is the subject. */
    private void turn(int participle) {
        int noun = participle - 1;
        boolean subject = relations[participle].startsWith("nsubj");
        if (!subject || noun < 0 || heads[noun] != participle || !relations[noun].equals("dep") || !tokens.get(noun).isNoun()) {
            return;
        }
        heads[noun] = heads[participle];
        relations[noun] = relations[participle];
        heads[participle] = noun;
        relations[participle] = "acl";
        for (int i = 0; i < noun; i++) {
            if (heads[i] == participle) {
                heads[i] = noun;
            }
        }
    }

    /** The finite verb behind a participle that hangs by it, or by which it hangs as a subject; -1 where there is none. */
    private int finite(int participle) {
        if (relations[participle].startsWith("csubj")) {
            return heads[participle] > participle ? heads[participle] : -1;
        }
        for (int i = participle + 1; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            boolean hangs = heads[i] == participle && (relations[i].equals("dep") || relations[i].equals("ccomp"));
            if (hangs && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean joined(int participle, int verb) {
        for (int i = participle + 1; i < verb; i++) {
            String tag = tokens.get(i).tag();
            if (tag.equals(",") || tag.equals(":") || (tag.equals("CC") && heads[i] == verb)) {
                return false;
            }
        }
        return true;
    }

    private void hang(int participle, int subject, int verb) {
        if (heads[verb] == participle) {
            heads[verb] = heads[participle];
            relations[verb] = relations[participle];
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (heads[i] == participle && i != verb && (i < subject || i > verb)) {
                heads[i] = verb;
            }
        }
        heads[subject] = verb;
        relations[subject] = child(verb, "aux:pass") < 0 ? "nsubj" : "nsubj:pass";
        heads[participle] = subject;
        relations[participle] = "acl";
    }

    /** The first dependent with a relation or a subtype of it, or -1. */
    private int child(int at, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (heads[i] == at && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
                return i;
            }
        }
        return -1;
    }
}
