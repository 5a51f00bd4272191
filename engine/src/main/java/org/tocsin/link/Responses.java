package org.tocsin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Incident.Link;

/** Which happenings of a document answer others, or follow on them, by its words. */
final class Responses {

    private static final Set<EventType> MEASURES = Set.of(EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE, EventType.RETREAT);

    private final Wording wording;

    Responses(Wording wording) {
        this.wording = wording;
    }

    /** The links of each happening that has some. */
    Map<Happening, List<Link>> of(List<Happening> happenings) {
        Map<Happening, List<Link>> links = new HashMap<>();
        for (Happening happening : happenings) {
            for (Report report : happening.reports()) {
                Event event = report.event();
                if (event.type() != EventType.ASSAULT) {
                    continue;
                }
                Order order = wording.order(event);
                if (order != Order.NONE) {
                    Happening other = beside(event, happening, happenings, order);
                    if (other != null) {
                        add(links, other, order == Order.ANSWERED ? "response_to" : "follows", happening, event, event.trigger());
                    }
                }
                Quote cue = wording.answering(event);
                Happening before = cue == null ? null : before(event, happening, happenings);
                if (cue != null && before != null && order != Order.ANSWERED) {
                    add(links, happening, "response_to", before, event, cue);
                }
            }
        }
        return links;
    }

    /** The other act of the sentence; where it has none, the violence last told of. An occasion is that of a measure only. */
    private static @Nullable Happening beside(Event event, Happening own, List<Happening> happenings, Order order) {
        for (Happening other : happenings) {
            for (Report report : other.reports()) {
                Event act = report.event();
                boolean fits = order == Order.OCCASION ? MEASURES.contains(act.type()) : isDeed(act);
                if (other != own && fits && report.happened() && act.sentence() == event.sentence() && act.field() == event.field()) {
                    return other;
                }
            }
        }
        return order == Order.ANSWERED ? before(event, own, happenings) : null;
    }

    private static boolean isDeed(Event event) {
        return event.type() == EventType.ASSAULT || MEASURES.contains(event.type());
    }

    private static @Nullable Happening before(Event event, Happening own, List<Happening> happenings) {
        Happening found = null;
        int last = -1;
        for (Happening other : happenings) {
            for (Report report : other.reports()) {
                Event act = report.event();
                if (other != own && act.type() == EventType.ASSAULT && report.happened() && act.sentence() < event.sentence()
                        && act.sentence() > last) {
                    found = other;
                    last = act.sentence();
                }
            }
        }
        return found;
    }

    private static void add(
            Map<Happening, List<Link>> links, Happening from, String kind, Happening to, Event event, Quote words) {
        String id = IncidentDraft.id(to);
        List<Link> known = links.computeIfAbsent(from, none -> new ArrayList<>());
        if (known.stream().noneMatch(link -> link.to().equals(id))) {
            known.add(new Link(kind, id, event.documentId(), event.field(), words.start(), words.end()));
        }
    }
}
