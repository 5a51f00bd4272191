package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every rule finds its examples, finds none of its counter-examples, and is needed. */
class RuleExamplesIT {

    /** Kept between runs, so that only new examples are parsed. */
    private static final Path PARSES = Path.of("target", "example-parses.conllu");

    @Test
    void allExamplesHold() {
        RuleCheck check = Dispatches.TOCSIN.check(null, PARSES);

        assertThat(check.rules()).isGreaterThan(100);
        assertThat(check.examples()).isGreaterThan(2 * check.rules());
        assertThat(check.faults())
                .as(() -> check.faults().size() + " faults of " + check.rules() + " rules with " + check.examples()
                        + " examples:\n" + String.join("\n", check.faults()) + "\n")
                .isEmpty();
    }
}
