package org.tocsin.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A way from a trigger to the words that fill a role, in steps of deep grammatical functions, so that one path serves the
 * active, the passive, the relative clause, the light verb and the noun alike.
 *
 * @param steps one or more, from the trigger on
 */
public record ArgumentPath(List<Step> steps) {

    public ArgumentPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one step");
        }
    }

    /** A deep grammatical function. */
    public enum Function {
        /** Who does it: active subject, passive "by", controller, antecedent; of a noun its doer. */
        SUBJECT,
        /** To whom it is done: active object, passive subject; of a noun its "of", or the subject of "came under". */
        OBJECT,
        /** The indirect object without preposition: "gave X arms". */
        INDIRECT,
        /** The head of a clause that completes it: "agreed to withdraw", "said that it fired". */
        CLAUSE,
        /** The possessor of a noun: "Iran's missiles". */
        POSSESSIVE,
        /** A word before a noun: "rocket attack", "Israeli raid". */
        MODIFIER,
        /** The noun that the trigger stands before or the verb that governs it: "attack plan", "condemned the attack". */
        GOVERNOR,
        /** What a preposition joins, to a verb or to a noun. */
        PREPOSITION
    }

    /**
     * One step.
     *
     * @param function what to follow
     * @param preposition the preposition, words joined by a space, for {@link Function#PREPOSITION}; else ""
     */
    public record Step(Function function, String preposition) {

        // Asked for so often that those which records come with are too slow.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Step step && function == step.function && preposition.equals(step.preposition));
        }

        @Override
        public int hashCode() {
            return 31 * preposition.hashCode() + function.hashCode();
        }

        @Override
        public String toString() {
            return function == Function.PREPOSITION
                    ? preposition.replace(' ', '_')
                    : function.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
