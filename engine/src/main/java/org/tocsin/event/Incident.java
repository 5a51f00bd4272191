package org.tocsin.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;

/**
 * One happening in the world, over all sentences and outlets that report it.
 *
 * @param id stable while it grows
 * @param title a readable name made from its events
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param documents ids of the documents that report it
 * @param events ids of its events
 * @param sources the outlets
 * @param date when
 * @param place where, or null
 * @param stage how far the act got
 * @param perpetrators who did it, by whose word
 * @param targets what was hit
 * @param weapons with what
 * @param casualties people harmed, by effect, in the order of {@link Effect}
 * @param claims claims, denials, accusations and the like about it
 * @param disputes fields on which accounts differ
 * @param links to other incidents
 * @param why what joined each report to it
 */
public record Incident(
        String id,
        String title,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        List<String> documents,
        List<String> events,
        List<String> sources,
        @Nullable IncidentDate date,
        @Nullable Place place,
        Stage stage,
        List<Perpetrator> perpetrators,
        List<IncidentTarget> targets,
        List<IncidentWeapon> weapons,
        Map<Effect, Toll> casualties,
        List<Claim> claims,
        List<Dispute> disputes,
        List<Link> links,
        List<Join> why) {

    /** When an incident happened: inclusive days, null where open, and how exact that is. */
    public record IncidentDate(@Nullable LocalDate from, @Nullable LocalDate to, TimePrecision precision) {}

    /**
     * Who did it.
     *
     * @param kind individual, organization or state
     * @param confidence reported, claimed, accused, suspected, possible or denied
     * @param by who said so
     */
    public record Perpetrator(
            String text,
            String name,
            @Nullable String id,
            String kind,
            @Nullable String country,
            List<String> sectors,
            String confidence,
            List<String> by,
            List<Evidence> evidence) {}

    /** What was hit. */
    public record IncidentTarget(
            String text,
            String name,
            TargetKind kind,
            @Nullable Integer number,
            Effect effect,
            List<Evidence> evidence) {}

    /** With what; the name is the knowledge base's, "bomb" for "bombs". */
    public record IncidentWeapon(String text, String name, WeaponKind kind, List<Evidence> evidence) {}

    /** How many people came to harm: lowest, likeliest (null where nobody says) and highest (null where open). */
    public record Toll(int low, @Nullable Integer best, @Nullable Integer high, List<Evidence> evidence) {}

    /**
     * What somebody says about an incident.
     *
     * @param kind claim, denial, accusation, condemnation, endorsement, justification or demand
     */
    public record Claim(String kind, String by, String text, String documentId, Field field, int start, int end) {}

    /** A field on which accounts differ. */
    public record Dispute(String field, List<DisputedValue> values) {}

    /** One account of a disputed field. */
    public record DisputedValue(
            String value, @Nullable String by, String documentId, Field field, int start, int end) {}

    /**
     * A link to another incident.
     *
     * @param kind response_to, part_of or follows
     * @param to the other incident's id
     */
    public record Link(String kind, String to, String documentId, Field field, int start, int end) {}

    /** Why events were joined: their ids and the reason. */
    public record Join(List<String> events, String reason) {}
}
