package org.tocsin.coder;

import java.util.List;

/**
 * What a check of rules found.
 *
 * @param rules how many rules were checked
 * @param examples how many examples and counter-examples were run
 * @param faults one line each, with file, line and column; empty when all is well
 * @param notes what is no fault but good to know, one line each
 */
public record RuleCheck(int rules, int examples, List<String> faults, List<String> notes) {

    public RuleCheck {
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /** A check with nothing but faults to tell. */
    public RuleCheck(int rules, int examples, List<String> faults) {
        this(rules, examples, faults, List.of());
    }
}
