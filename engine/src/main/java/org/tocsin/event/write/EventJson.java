package org.tocsin.event.write;

import org.tocsin.event.Attribution;
import org.tocsin.event.Casualties;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Event;
import org.tocsin.event.Target;
import org.tocsin.event.Weapon;

/** The keys of an event. */
final class EventJson {

    private EventJson() {}

    static void write(JsonLine line, Event event) {
        line.text("id", event.id())
                .text("document_id", event.documentId())
                .text("field", event.field().label())
                .number("sentence", event.sentence())
                .number("start", event.start())
                .number("end", event.end())
                .text("type", event.type().name())
                .text("mode", event.mode())
                .texts("contexts", event.contexts())
                .text("cameo", event.cameo())
                .number("quad", event.quad())
                .decimal("goldstein", event.goldstein(), 1)
                .flag("primary", event.primary())
                .text("reciprocal", event.reciprocal())
                .objects("actor", event.actor(), Values::participant)
                .objects("recipient", event.recipient(), Values::participant)
                .objects("targets", event.targets(), EventJson::target)
                .objects("weapons", event.weapons(), EventJson::weapon)
                .object("place", event.place(), Values::place)
                .object("time", event.time(), Values::time)
                .text("factuality", event.factuality().label())
                .text("stage", event.stage().label())
                .objects("attribution", event.attribution(), EventJson::attribution)
                .objects("casualties", event.casualties(), EventJson::casualties)
                .object("trigger", event.trigger(), JsonLine::quote)
                .text("rule", event.rule())
                .decimal("confidence", event.confidence(), 3)
                .object("coder", event.coder(), EventJson::coder);
    }

    private static void target(JsonLine to, Target target) {
        to.quote(target.quote())
                .text("kind", target.kind().label())
                .number("number", target.number())
                .text("effect", target.effect().label());
    }

    private static void weapon(JsonLine to, Weapon weapon) {
        to.quote(weapon.quote()).text("kind", weapon.kind().label());
    }

    private static void attribution(JsonLine to, Attribution attribution) {
        Values.identity(to.quote(attribution.speaker().quote()), attribution.speaker())
                .object("cue", attribution.cue(), JsonLine::quote);
    }

    private static void casualties(JsonLine to, Casualties casualties) {
        to.text("effect", casualties.effect().label())
                .text("who", casualties.who().label())
                .quote(casualties.quote())
                .number("low", casualties.low())
                .number("best", casualties.best())
                .number("high", casualties.high());
    }

    private static void coder(JsonLine to, CoderVersion coder) {
        to.text("version", coder.version()).text("knowledge", coder.knowledge());
    }
}
