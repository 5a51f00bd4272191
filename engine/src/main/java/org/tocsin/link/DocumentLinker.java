package org.tocsin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.Time;

/**
 * Joins the events of one document that have type, day and parties in common. An event that names no party at all is
 * joined only to those of its type and day that name none either.
 */
public final class DocumentLinker {

    /** The incidents of a document, in order of their first events. Negated and hypothetical events are in none. */
    public List<Incident> link(CodedDocument document) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        for (Event event : document.events()) {
            if (event.factuality() != Factuality.NEGATED && event.factuality() != Factuality.HYPOTHETICAL) {
                groups.computeIfAbsent(key(event), key -> new ArrayList<>(2)).add(event);
            }
        }
        SameOnes people = SameOnes.of(document.events());
        SameOnes things = SameOnes.things(document.events());
        List<Incident> incidents = new ArrayList<>(groups.size());
        for (List<Event> events : groups.values()) {
            incidents.add(new IncidentDraft(document, events, people, things).incident());
        }
        return incidents;
    }

    private static String key(Event event) {
        TreeSet<String> parties = new TreeSet<>();
        event.actor().forEach(who -> parties.add(party(who)));
        event.recipient().forEach(who -> parties.add(party(who)));
        return event.type() + "|" + day(event.time()) + "|" + place(event.place()) + "|" + parties;
    }

    private static String party(Participant who) {
        return who.id() != null ? who.id() : who.country() + "/" + who.name();
    }

    private static @Nullable String day(@Nullable Time time) {
        return time == null ? null : time.from() + ".." + time.to();
    }

    private static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.name();
    }
}
