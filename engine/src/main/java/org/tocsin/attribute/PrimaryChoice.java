package org.tocsin.attribute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.detect.Statement;

/**
 * Chooses a sentence's main statements: those of the highest clause that is not mere reporting. Clauses are counted from
 * the statement to the root; coordination, verbs of speech, verbs that carry a noun and nouns that count others add none.
 */
final class PrimaryChoice {

    private final Tree tree;
    private final Edges edges;
    private final Set<Integer> predicates = new HashSet<>();

    PrimaryChoice(Tree tree, Edges edges, List<Statement> statements) {
        this.tree = tree;
        this.edges = edges;
        for (Statement statement : statements) {
            predicates.add(statement.predicate());
            predicates.add(statement.trigger());
        }
    }

    /** For each statement of the sentence whether it is a main one; at least one is. */
    boolean[] among(List<Statement> statements) {
        int[] depths = new int[statements.size()];
        int highest = Integer.MAX_VALUE;
        for (int i = 0; i < depths.length; i++) {
            depths[i] = tree.sentence().parsed() ? depth(statements.get(i).predicate()) : i;
            highest = Math.min(highest, depths[i]);
        }
        boolean[] primary = new boolean[depths.length];
        for (int i = 0; i < depths.length; i++) {
            primary[i] = depths[i] == highest;
        }
        return primary;
    }

    private int depth(int predicate) {
        int depth = 0;
        int at = predicate;
        for (int climbed = 0; climbed <= tree.sentence().size() && tree.head(at) >= 0; climbed++) {
            int head = tree.head(at);
            if (deepens(at, head)) {
                depth++;
            }
            at = head;
        }
        return depth;
    }

    private boolean contrasts(int at) {
        return tree.isRelation(at, "advcl")
                && tree.cues().holds("contrasts", tree.marker(at))
                && tree.in("reporting", at);
    }

    private boolean deepens(int at, int head) {
        if (tree.isRelation(at, "conj") || tree.isRelation(at, "parataxis") || contrasts(at)) {
            return false;
        }
        boolean subordinate = tree.isRelation(at, "advcl") || tree.isRelation(at, "acl") || tree.isRelation(at, "dep");
        if (predicates.contains(head) || subordinate) {
            return true;
        }
        boolean reported = tree.in("reporting", head)
                && (tree.isRelation(at, "ccomp") || (tree.isRelation(at, "xcomp") && tree.passive(head)));
        return !reported && edges.of(at, head) != Edge.SAME;
    }
}
