package org.tocsin.pipeline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Knowledge;

/** Where the actors of an event are written that a user has added to the knowledge. */
final class Provenance {

    private final Knowledge knowledge;
    private @Nullable Map<String, ActorEntry> byId;

    /** @param knowledge looked into when it is first asked for, since few runs explain anything */
    Provenance(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private synchronized Map<String, ActorEntry> byId() {
        Map<String, ActorEntry> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (ActorEntry actor : knowledge.actors()) {
                known.put(actor.id(), actor);
            }
            byId = known;
        }
        return known;
    }

    /** A line for each own entry that stands behind a participant. */
    List<String> of(Event event) {
        Set<String> lines = new LinkedHashSet<>();
        Stream.of(event.actor(), event.recipient()).flatMap(List::stream).forEach(who -> add(who, lines));
        return List.copyOf(lines);
    }

    private void add(Participant who, Set<String> lines) {
        ActorEntry actor = who.id() == null ? null : byId().get(who.id());
        if (actor == null) {
            return;
        }
        String lead = who.name() + ", from your knowledge: ";
        String source = actor.source() == null ? "" : ", source: " + actor.source();
        knowledge.origins().of(actor).filter(FileLocation::isOwn).ifPresent(place -> lines.add(lead + "written in " + line(place) + source));
        knowledge.origins().additions(actor).stream()
                .filter(FileLocation::isOwn)
                .forEach(place -> lines.add(lead + "added to in " + line(place)));
    }

    private static String line(FileLocation place) {
        return place.file() + ":" + place.line();
    }
}
