package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What entries with {@code add: true} add to actors that other entries define: to their aliases, parents, sponsors, origins,
 * ideology, designations and offices. What an actor has stays as it is, so that name, kind, country and the like are faults
 * in such an entry.
 */
final class ActorAdditions {

    /** The key that makes an entry an addition. */
    static final String ADD = "add";

    private static final List<String> FIXED = List.of("name", "kind", "country", "sectors", "since", "until", "source");

    private final Map<String, List<Addition>> additions = new LinkedHashMap<>();

    /** An entry as it is written, and its lists. */
    private record Addition(Fields fields, ActorEntry lists) {}

    /** Takes in an addition; whether its actor is there is asked when all files are read. */
    void add(Fields fields, ActorEntry lists) {
        String value = fields.text(ADD);
        if (!"true".equals(value)) {
            fields.fault(ADD, ADD + " \"" + value + "\", expected true, or no such key where the entry defines an actor");
        }
        for (String key : FIXED) {
            if (fields.has(key)) {
                fields.fault(key, "an entry with \"add: true\" adds to lists and cannot give \"" + key
                        + "\"; take it out, or define an actor with an id of its own");
            }
        }
        additions.computeIfAbsent(lists.id(), id -> new ArrayList<>()).add(new Addition(fields, lists));
    }

    /** Makes a fault of each addition to an actor that nobody defines. */
    void check(Set<String> ids) {
        additions.forEach((id, added) -> {
            if (!id.isEmpty() && !ids.contains(id)) {
                String fault = Valid.unknown("actor", id, "the id of an actor to add to", ids);
                added.forEach(addition -> addition.fields().fault("id", fault));
            }
        });
    }

    /** Whether anything is added to the actor with an id. */
    boolean addTo(String id) {
        return additions.containsKey(id);
    }

    /** The actor with all that is added to it. */
    ActorEntry completed(ActorEntry actor) {
        ActorEntry completed = actor;
        for (Addition addition : additions.getOrDefault(actor.id(), List.of())) {
            completed = joined(completed, addition.lists());
        }
        return completed;
    }

    private static ActorEntry joined(ActorEntry actor, ActorEntry more) {
        return new ActorEntry(
                actor.id(), actor.name(), actor.kind(), actor.country(), actor.sectors(),
                joined(actor.aliases(), more.aliases()),
                joined(actor.parents(), more.parents()),
                joined(actor.sponsors(), more.sponsors()),
                joined(actor.splinterOf(), more.splinterOf()),
                joined(actor.ideology(), more.ideology()),
                joined(actor.designations(), more.designations()),
                actor.since(), actor.until(),
                joined(actor.offices(), more.offices()),
                actor.source());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
