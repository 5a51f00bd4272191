package org.tocsin.event.write;

import java.util.List;
import java.util.Map;
import org.tocsin.document.Field;
import org.tocsin.event.Effect;
import org.tocsin.event.Evidence;
import org.tocsin.event.Incident;

/** The keys of an incident. */
final class IncidentJson {

    private IncidentJson() {}

    static void write(JsonLine line, Incident incident) {
        line.text("id", incident.id())
                .text("title", incident.title())
                .text("type", incident.type().name())
                .text("mode", incident.mode())
                .texts("contexts", incident.contexts())
                .texts("documents", incident.documents())
                .texts("events", incident.events())
                .texts("sources", incident.sources())
                .object("date", incident.date(), IncidentJson::date)
                .object("place", incident.place(), Values::place)
                .text("stage", incident.stage().label())
                .objects("perpetrators", incident.perpetrators(), IncidentJson::perpetrator)
                .objects("targets", incident.targets(), IncidentJson::target)
                .objects("weapons", incident.weapons(), IncidentJson::weapon)
                .object("casualties", incident.casualties(), IncidentJson::tolls)
                .objects("claims", incident.claims(), IncidentJson::claim)
                .objects("disputes", incident.disputes(), IncidentJson::dispute)
                .objects("links", incident.links(), IncidentJson::link)
                .objects("why", incident.why(), IncidentJson::join);
    }

    private static void date(JsonLine to, Incident.IncidentDate date) {
        to.text("from", date.from() == null ? null : date.from().toString())
                .text("to", date.to() == null ? null : date.to().toString())
                .text("precision", date.precision().label());
    }

    private static void perpetrator(JsonLine to, Incident.Perpetrator perpetrator) {
        to.text("text", perpetrator.text())
                .text("name", perpetrator.name())
                .text("id", perpetrator.id())
                .text("kind", perpetrator.kind())
                .text("country", perpetrator.country())
                .texts("sectors", perpetrator.sectors())
                .text("confidence", perpetrator.confidence())
                .texts("by", perpetrator.by());
        evidence(to, perpetrator.evidence());
    }

    private static void target(JsonLine to, Incident.IncidentTarget target) {
        to.text("text", target.text())
                .text("name", target.name())
                .text("kind", target.kind().label())
                .number("number", target.number())
                .text("effect", target.effect().label());
        evidence(to, target.evidence());
    }

    private static void weapon(JsonLine to, Incident.IncidentWeapon weapon) {
        to.text("text", weapon.text()).text("name", weapon.name()).text("kind", weapon.kind().label());
        evidence(to, weapon.evidence());
    }

    /** In the order of the effects, whatever order the map has. */
    private static void tolls(JsonLine to, Map<Effect, Incident.Toll> tolls) {
        for (Effect effect : Effect.values()) {
            Incident.Toll toll = tolls.get(effect);
            if (toll != null) {
                to.object(effect.label(), toll, IncidentJson::toll);
            }
        }
    }

    private static void toll(JsonLine to, Incident.Toll toll) {
        to.number("low", toll.low()).number("best", toll.best()).number("high", toll.high());
        evidence(to, toll.evidence());
    }

    private static void claim(JsonLine to, Incident.Claim claim) {
        to.text("kind", claim.kind()).text("by", claim.by()).text("text", claim.text());
        where(to, claim.documentId(), claim.field(), claim.start(), claim.end());
    }

    private static void dispute(JsonLine to, Incident.Dispute dispute) {
        to.text("field", dispute.field()).objects("values", dispute.values(), IncidentJson::disputed);
    }

    private static void disputed(JsonLine to, Incident.DisputedValue value) {
        to.text("value", value.value()).text("by", value.by());
        where(to, value.documentId(), value.field(), value.start(), value.end());
    }

    private static void link(JsonLine to, Incident.Link link) {
        to.text("kind", link.kind()).text("to", link.to());
        where(to, link.documentId(), link.field(), link.start(), link.end());
    }

    private static void join(JsonLine to, Incident.Join join) {
        to.texts("events", join.events()).text("reason", join.reason());
    }

    private static void evidence(JsonLine to, List<Evidence> evidence) {
        to.objects("evidence", evidence, (piece, value) -> {
            piece.text("document_id", value.documentId()).text("event", value.event());
            place(piece, value.field(), value.start(), value.end());
        });
    }

    private static void where(JsonLine to, String documentId, Field field, int start, int end) {
        place(to.text("document_id", documentId), field, start, end);
    }

    private static void place(JsonLine to, Field field, int start, int end) {
        to.text("field", field.label()).number("start", start).number("end", end);
    }
}
