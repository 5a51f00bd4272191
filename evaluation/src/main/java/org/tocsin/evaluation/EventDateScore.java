package org.tocsin.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import tools.jackson.databind.JsonNode;

/**
 * Dates of events beside gold: the first and last day of the event at the words that the gold marks. Where the gold has no
 * date, an event dated by the publication is right. Events that were not coded are counted apart, since what is asked
 * here is when, and not whether.
 */
final class EventDateScore {

    private int all;
    private int coded;
    private int right;
    private int dated;
    private int rightDated;

    /** One text more; what was not as the gold has it is told to the list. */
    void add(JsonNode line, CodedDocument document, List<String> faults) {
        String text = line.get("text").asString();
        String words = line.get("trigger").asString();
        int start = text.codePointCount(0, text.indexOf(words));
        int end = start + words.codePointCount(0, words.length());
        all++;
        Event event = at(document, start, end);
        if (event == null) {
            return;
        }
        JsonNode date = line.get("date");
        boolean holds = holds(date, event.time());
        coded++;
        right += holds ? 1 : 0;
        dated += date.isNull() ? 0 : 1;
        rightDated += !date.isNull() && holds ? 1 : 0;
        if (!holds) {
            faults.add(line.get("id").asString() + " \"" + words + "\" is of " + date + ", found " + event.time());
        }
    }

    private static @Nullable Event at(CodedDocument document, int start, int end) {
        for (Event event : document.events()) {
            if (event.trigger().start() < end && start < event.trigger().end()) {
                return event;
            }
        }
        return null;
    }

    private static boolean holds(JsonNode date, @Nullable Time time) {
        if (date.isNull()) {
            return time == null || time.basis() == TimeBasis.PUBLICATION;
        }
        return time != null && same(date.get("from"), time.from()) && same(date.get("to"), time.to());
    }

    private static boolean same(JsonNode day, @Nullable LocalDate found) {
        return found != null && day.asString().equals(found.toString());
    }

    /** The figures as cells of a table: texts, coded, right of those, dated by the gold, right of those. */
    String cells() {
        return all + " | " + coded + " | " + Shares.of(right, coded) + " | " + dated + " | " + Shares.of(rightDated, dated);
    }
}
