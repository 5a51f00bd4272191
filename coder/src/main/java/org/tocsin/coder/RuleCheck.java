package org.tocsin.coder;

import java.util.List;

/**
 * What a check of rules found.
 *
 * @param rules how many rules were checked
 * @param examples how many examples and counter-examples were run
 * @param faults one line each, with file, line and column; empty when all is well
 */
public record RuleCheck(int rules, int examples, List<String> faults) {

    public RuleCheck {
        faults = List.copyOf(faults);
    }
}
