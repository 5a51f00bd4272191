package org.tocsin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.Link;

/**
 * Joins the events of one document that tell of one happening: reads them in order and takes each into the happening that
 * the strongest of the {@link Ties} leads to, or opens a new one.
 */
public final class DocumentLinker {

    /** Sentences at the beginning that tell what a document is about, its headline among them. */
    private static final int LEAD_SENTENCES = 3;

    /** The incidents of a document, in order of their first events. Negated and hypothetical events are in none. */
    public List<Incident> link(CodedDocument document) {
        return accounts(document).stream().map(Account::incident).toList();
    }

    /** What a document tells of each happening, in order of their first events. */
    public List<Account> accounts(CodedDocument document) {
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
        int most = happenings.stream().filter(DocumentLinker::isViolent).mapToInt(one -> one.reports().size()).max().orElse(0);
        Ledger ledger = new Ledger(document, wording, happenings);
        Map<Happening, List<Link>> links = new Responses(wording).of(happenings);
        List<Account> accounts = new ArrayList<>();
        for (Happening happening : happenings) {
            boolean lead = happening.first().event().sentence() < LEAD_SENTENCES
                    || (isViolent(happening) && happening.reports().size() == most);
            accounts.add(Account.of(
                    document.document(), happening,
                    new IncidentDraft(
                            document, happening, people, things, wording, ledger, links.getOrDefault(happening, List.of()))
                            .incident(),
                    lead, ledger.testimonies(happening)));
        }
        return List.copyOf(accounts);
    }

    private static boolean isViolent(Happening happening) {
        return happening.first().event().type() == EventType.ASSAULT;
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
