package org.tocsin.detect;

import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.Rule;

/**
 * A trigger that gave no statement, under the rule that came nearest: the one most of whose conditions held, of those the
 * one with the longest trigger, of those the first.
 *
 * @param rule the rule that came nearest
 * @param token head token of the trigger
 * @param first first token of the trigger
 * @param last last token of the trigger
 * @param passed how many of the rule's conditions held
 * @param cause what failed
 * @param condition the first condition that failed, where that is the cause
 * @param words the words of another field of life, where they are the cause
 */
public record Rejection(
        Rule rule,
        int token,
        int first,
        int last,
        int passed,
        Cause cause,
        Rule.@Nullable Condition condition,
        @Nullable String words) {

    /** Why a trigger gives no statement. */
    public enum Cause {
        /** The noun stands before another noun: "attack helicopter". */
        QUALIFIES_NOUN,
        /** The participle stands before a noun: "the burned village". */
        NO_PREDICATE,
        /** A condition of the rule does not hold. */
        CONDITION,
        /** Nobody fills a role. */
        NOBODY,
        /** The sentence speaks of another field of life. */
        FALSE_FRIEND
    }
}
