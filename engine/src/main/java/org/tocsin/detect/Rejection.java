package org.tocsin.detect;

import java.util.function.Supplier;
import org.tocsin.knowledge.Rule;

/**
 * A trigger that gave no statement.
 *
 * @param rule the rule that came nearest
 * @param first first token of the trigger
 * @param last last token of the trigger
 * @param words puts the first condition that failed into words; most rejections are never read
 */
public record Rejection(Rule rule, int first, int last, Supplier<String> words) {

    /** The first condition that failed, for a person to read. */
    public String reason() {
        return words.get();
    }
}
