package org.tocsin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;

/**
 * Joins the events of one document that tell of one happening: reads them in order and takes each into the happening that
 * the strongest of the {@link Ties} leads to, or opens a new one.
 */
public final class DocumentLinker {

    /** The incidents of a document, in order of their first events. Negated and hypothetical events are in none. */
    public List<Incident> link(CodedDocument document) {
        SameOnes people = SameOnes.of(document.events());
        SameOnes things = SameOnes.things(document.events());
        Wording wording = new Wording(document);
        Tie.Turns turns = (from, to) -> IntStream.rangeClosed(from + 1, to).anyMatch(wording::turns);
        List<Happening> happenings = new ArrayList<>();
        for (Event event : document.events()) {
            if (event.factuality() != Factuality.NEGATED && event.factuality() != Factuality.HYPOTHETICAL) {
                take(Report.of(event, wording, people, things), happenings, turns);
            }
        }
        return happenings.stream().map(happening -> new IncidentDraft(document, happening, people, things).incident()).toList();
    }

    private static void take(Report report, List<Happening> happenings, Tie.Turns turns) {
        List<Happening> nearest = new ArrayList<>(happenings);
        nearest.sort(Comparator.comparingInt((Happening happening) -> happening.last().event().sentence()).reversed());
        for (Tie tie : Ties.ALL) {
            for (Happening happening : nearest) {
                if (tie.joins(report, happening, turns)) {
                    happening.join(report, tie.reason());
                    return;
                }
            }
        }
        happenings.add(new Happening(report));
    }
}
