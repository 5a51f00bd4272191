package org.tocsin.contract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The documents of a run, by id, with the texts that offsets point into. */
final class Documents {

    private final Map<String, Records.Line> byId = new HashMap<>();
    private final Map<String, int[]> fields = new HashMap<>();

    Documents(Records records, Faults faults) {
        for (Records.Line line : records.lines()) {
            String id = line.text("id");
            faults.unless(byId.put(id, line) == null, line.name(), "the id " + id + " stands twice");
            for (String field : new String[] {"title", "text"}) {
                if (line.json().path(field).isString()) {
                    fields.put(key(id, field), line.text(field).codePoints().toArray());
                }
            }
            checkSentences(line, faults);
        }
    }

    private void checkSentences(Records.Line line, Faults faults) {
        String field = "title";
        int last = 0;
        for (JsonNode sentence : line.json().path("sentences")) {
            String own = sentence.path("field").asString("");
            faults.unless(field.equals("title") || own.equals("text"), line.name(), "a title follows the text");
            last = own.equals(field) ? last : 0;
            field = own;
            int start = sentence.path("start").asInt(-1);
            int end = sentence.path("end").asInt(-1);
            String words = slice(line.text("id"), field, start, end);
            faults.unless(words != null && start < end, line.name(), "no sentence lies at " + start + ".." + end);
            faults.unless(start >= last, line.name(), "the sentence at " + start + " overlaps the one before");
            last = end;
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    @Nullable JsonNode sentence(String id, int index) {
        Records.Line line = byId.get(id);
        return line == null ? null : line.json().path("sentences").get(index);
    }

    /** The words at an address, or null where there is no such document, field or place. */
    @Nullable String slice(String id, String field, int start, int end) {
        int[] text = fields.get(key(id, field));
        return text == null ? null : Records.slice(text, start, end);
    }

    /** Checks that text, start and end of {@code quote} agree with the field. */
    void checkQuote(String where, String id, String field, JsonNode quote, Faults faults) {
        int start = quote.path("start").asInt(-1);
        int end = quote.path("end").asInt(-1);
        String said = quote.path("text").asString("");
        String words = slice(id, field, start, end);
        faults.unless(
                start < end && said.equals(words),
                where,
                "\"" + said + "\" is not what stands at " + start + ".." + end + " of the " + field
                        + (words == null ? ", which is outside of it" : ": \"" + words + "\""));
    }

    private static String key(String id, String field) {
        return field + " " + id;
    }
}
