package org.tocsin.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.knowledge.ActorEntry.Relation;

/** What actors say of others, seen from the others: their parts, their splinters, whom they back, who held their offices. */
public final class Relations {

    private final Map<String, List<Related>> parts = new HashMap<>();
    private final Map<String, List<Related>> backed = new HashMap<>();
    private final Map<String, List<Related>> splinters = new HashMap<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /** Reads the entries of all actors. */
    public Relations(Knowledge knowledge) {
        for (ActorEntry actor : knowledge.actors()) {
            turn(actor, actor.parents(), parts);
            turn(actor, actor.sponsors(), backed);
            turn(actor, actor.splinterOf(), splinters);
            for (Office office : actor.offices()) {
                String body = office.of() == null ? office.country() : office.of();
                if (body != null) {
                    holders.computeIfAbsent(body, id -> new ArrayList<>()).add(new Holder(actor, office));
                }
            }
        }
    }

    private static void turn(ActorEntry actor, List<Relation> relations, Map<String, List<Related>> to) {
        for (Relation relation : relations) {
            to.computeIfAbsent(relation.id(), id -> new ArrayList<>())
                    .add(new Related(actor, relation.from(), relation.to()));
        }
    }

    /** An actor that stands in a relation, from one day to another; null where open. */
    public record Related(ActorEntry actor, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Who held an office. */
    public record Holder(ActorEntry person, Office office) {}

    /** What is part of the actor or state with an id, in the order of the knowledge. */
    public List<Related> parts(String id) {
        return List.copyOf(parts.getOrDefault(id, List.of()));
    }

    /** Whom it backs. */
    public List<Related> backed(String id) {
        return List.copyOf(backed.getOrDefault(id, List.of()));
    }

    /** What broke away from it. */
    public List<Related> splinters(String id) {
        return List.copyOf(splinters.getOrDefault(id, List.of()));
    }

    /** Who held its offices, the first day first; of a state, the offices that belong to none of its bodies. */
    public List<Holder> holders(String id) {
        return holders.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(holder -> holder.office().from() == null
                        ? LocalDate.MIN
                        : holder.office().from()))
                .toList();
    }
}
