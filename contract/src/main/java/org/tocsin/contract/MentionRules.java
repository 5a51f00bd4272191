package org.tocsin.contract;

import java.util.HashMap;
import java.util.Map;

/** The rules of mentions: they say what stands there, in order, and never share a word. */
final class MentionRules {

    private MentionRules() {}

    static void check(Records mentions, Documents documents, Faults faults) {
        Map<String, Integer> ends = new HashMap<>();
        for (Records.Line mention : mentions.lines()) {
            String document = mention.text("document_id");
            String field = mention.text("field");
            documents.checkQuote(mention.name(), document, field, mention.json(), faults);
            Integer before = ends.put(field + " " + document, mention.number("end"));
            faults.unless(
                    before == null || before <= mention.number("start"),
                    mention.name(),
                    "it overlaps the mention before it, or stands before it in the text");
            EventRules.checkPlace(mention.name(), mention.json(), faults);
            EventRules.checkPeriod(mention.name(), mention.json(), faults);
        }
    }
}
