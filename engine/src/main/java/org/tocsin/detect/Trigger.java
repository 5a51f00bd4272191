package org.tocsin.detect;

import java.util.List;
import org.tocsin.knowledge.Rule;

/**
 * Words found in a sentence that trigger a rule.
 *
 * @param rule the rule
 * @param checks the rule's conditions
 * @param order where its phrase stands among those of all rules
 * @param token the head token
 * @param first first token of the words
 * @param last last token of the words
 * @param words the tokens of all its words; more are more specific
 * @param nominal whether the head is a noun
 */
record Trigger(
        Rule rule, List<Check> checks, int order, int token, int first, int last, List<Integer> words, boolean nominal) {

    Trigger {
        words = List.copyOf(words);
    }
}
