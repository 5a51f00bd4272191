package org.tocsin.detect;

import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/**
 * What a rule found in a sentence.
 *
 * @param candidates the sentence and what was recognized in it
 * @param rule the rule
 * @param trigger the trigger's head token
 * @param first first token of the trigger's words
 * @param last last token of the trigger's words
 * @param predicate the token whose clause the trigger is the predicate of: the trigger itself, or the light verb that
 *     carries a noun ("carried out an attack")
 * @param roles the fillers of each role, in order of the sentence
 * @param absorbed trigger tokens of statements of the same act that were joined to this one ("killed in an air strike")
 */
public record Statement(
        Candidates candidates,
        Rule rule,
        int trigger,
        int first,
        int last,
        int predicate,
        Map<Role, List<Filler>> roles,
        List<Integer> absorbed) {

    public Statement {
        roles = Map.copyOf(roles);
        absorbed = List.copyOf(absorbed);
    }

    /** The fillers of a role; empty where there are none. */
    public List<Filler> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
