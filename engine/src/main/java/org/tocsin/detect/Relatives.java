package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** Relative pronouns and whom or what they stand for. */
final class Relatives {

    private static final int DEEPEST = 12;

    private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that");

    private final Sentence sentence;
    private final Dependents dependents;

    Relatives(Sentence sentence, Dependents dependents) {
        this.sentence = sentence;
        this.dependents = dependents;
    }

    /** Relative pronouns stand for the noun that their clause modifies. */
    List<Integer> resolve(List<Integer> tokens, int verb) {
        List<Integer> resolved = new ArrayList<>(tokens.size());
        for (int token : tokens) {
            int antecedent = isRelative(token) ? antecedent(verb) : token;
            if (antecedent >= 0) {
                resolved.add(antecedent);
            }
        }
        return resolved;
    }

    boolean isRelative(int token) {
        Token word = sentence.token(token);
        return word.tag().startsWith("W") || (PRONOUNS.contains(dependents.lower(token)) && word.tag().equals("IN"))
                || (dependents.lower(token).equals("that") && word.tag().equals("DT") && sentence.children(token).length == 0
                        && sentence.token(word.head()).relation().equals("acl:relcl"));
    }

    private int antecedent(int verb) {
        int at = verb;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            Token word = sentence.token(at);
            if (word.relation().equals("acl:relcl") || word.relation().equals("acl")) {
                return word.head();
            }
            if (!word.relation().equals("conj") && !word.relation().equals("xcomp") && !word.relation().equals("ccomp")) {
                return -1;
            }
            at = word.head();
        }
        return -1;
    }
}
