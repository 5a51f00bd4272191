package org.tocsin.link.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.Evidence;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.IncidentTarget;
import org.tocsin.event.Incident.Perpetrator;

/** Perpetrators and targets that several accounts name, each once. */
final class Merged {

    /** The surest first. */
    private static final List<String> CONFIDENCES = List.of("reported", "claimed", "accused", "suspected", "possible", "denied");

    private Merged() {}

    static List<Perpetrator> perpetrators(List<Incident> told) {
        Map<String, Perpetrator> found = new LinkedHashMap<>();
        for (Incident one : told) {
            for (Perpetrator who : one.perpetrators()) {
                found.merge(who.kind() + "|" + key(who.id(), who.name()), who, Merged::joined);
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(@Nullable String id, String name) {
        return id == null ? name.toLowerCase(Locale.ROOT) : id;
    }

    private static Perpetrator joined(Perpetrator one, Perpetrator other) {
        TreeSet<String> by = new TreeSet<>(one.by());
        by.addAll(other.by());
        boolean first = CONFIDENCES.indexOf(one.confidence()) <= CONFIDENCES.indexOf(other.confidence());
        return new Perpetrator(
                one.text(), one.name(), one.id(), one.kind(), one.country(), one.sectors(),
                first ? one.confidence() : other.confidence(), List.copyOf(by), both(one.evidence(), other.evidence()));
    }

    static List<IncidentTarget> targets(List<Incident> told) {
        Map<String, IncidentTarget> found = new LinkedHashMap<>();
        for (Incident one : told) {
            for (IncidentTarget target : one.targets()) {
                found.merge(target.kind() + "|" + target.name().toLowerCase(Locale.ROOT), target, Merged::joined);
            }
        }
        return List.copyOf(found.values());
    }

    /** The number is that of the later account. */
    private static IncidentTarget joined(IncidentTarget one, IncidentTarget other) {
        Effect effect = one.effect() == Effect.UNKNOWN ? other.effect() : one.effect();
        return new IncidentTarget(
                one.text(), one.name(), one.kind(), other.number() == null ? one.number() : other.number(), effect,
                both(one.evidence(), other.evidence()));
    }

    static List<Evidence> both(List<Evidence> one, List<Evidence> other) {
        LinkedHashSet<Evidence> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(new ArrayList<>(all));
    }
}
