package org.tocsin.detect;

import org.tocsin.knowledge.Rule;

/**
 * A trigger that gave no statement.
 *
 * @param rule the rule that came nearest
 * @param first first token of the trigger
 * @param last last token of the trigger
 * @param reason the first condition that failed, for a person to read
 */
public record Rejection(Rule rule, int first, int last, String reason) {}
