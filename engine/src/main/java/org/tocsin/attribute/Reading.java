package org.tocsin.attribute;

import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/** What has been made of an act on the way up from its predicate. */
record Reading(Factuality factuality, Stage stage) {

    Reading with(Factuality other) {
        return new Reading(other, stage);
    }

    Reading with(Stage other) {
        return new Reading(factuality, other);
    }
}
