package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/**
 * How one kind of event is worded. {@link RuleReader} tells how it is written.
 *
 * @param id unique over all files
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param verbs trigger verbs by lemma, a particle or fixed words after it: "bomb", "carry out"
 * @param nouns trigger nouns by lemma, their fixed words before them: "raid", "air strike"
 * @param adjectives trigger adjectives and participles that a copula joins to their subject: "opposed"
 * @param verbRoles how roles are filled when a verb or an adjective is the trigger, in order of filling
 * @param nounRoles how roles are filled when a noun is the trigger, in order of filling
 * @param conditions all must hold
 * @param bare whether an event without any participant is kept
 * @param reciprocal whether each side acts on the other: "X and Y met"
 * @param stage how far the act got, where the wording says so ("foiled"), else null
 * @param clause the factuality of events in its complement ("threatened to bomb": threatened), or null
 * @param examples positive examples
 * @param counterExamples sentences in which it must find nothing
 * @param location where it stands
 */
public record Rule(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<RolePaths> verbRoles,
        List<RolePaths> nounRoles,
        List<Condition> conditions,
        boolean bare,
        boolean reciprocal,
        @Nullable Stage stage,
        @Nullable Factuality clause,
        List<Example> examples,
        List<Example> counterExamples,
        FileLocation location) {

    public Rule {
        contexts = List.copyOf(contexts);
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        verbRoles = List.copyOf(verbRoles);
        nounRoles = List.copyOf(nounRoles);
        conditions = List.copyOf(conditions);
        examples = LateList.copyOf(examples);
        counterExamples = LateList.copyOf(counterExamples);
    }

    /**
     * How a role is filled: the first path that leads to something wins.
     *
     * @param role the role
     * @param paths in order of preference
     */
    public record RolePaths(Role role, List<ArgumentPath> paths) {

        public RolePaths {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A condition on what stands at the end of any of some paths.
     *
     * @param paths where to look
     * @param test what to find there
     * @param wanted true where one filler must satisfy the test, false where none may
     */
    public record Condition(List<ArgumentPath> paths, FillerTest test, boolean wanted) {

        public Condition {
            paths = List.copyOf(paths);
        }
    }
}
