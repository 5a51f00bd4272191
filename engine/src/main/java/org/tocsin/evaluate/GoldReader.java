package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.evaluate.GoldDyad.Side;
import org.tocsin.evaluate.GoldEvent.GoldHarm;
import org.tocsin.evaluate.GoldEvent.GoldTarget;
import org.tocsin.evaluate.GoldEvent.GoldWeapon;
import org.tocsin.event.Effect;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;

/**
 * Reads lines of gold files. Unknown keys are passed over.
 *
 * <table>
 * <caption>Lines</caption>
 * <tr><th>line</th><th>keys</th></tr>
 * <tr><td>text</td><td>{@code id, text}, and as known {@code title, published, language, style, phenomena: [..]};
 *     {@code events: [..]}, empty for a text that tells of none</td></tr>
 * <tr><td>event of a text</td><td>{@code type}, and as known {@code mode, primary, trigger, actor: [words], recipient:
 *     [words], targets: [{text, kind, effect}], weapons: [{text, kind}], factuality, stage, casualties: [{effect, best}],
 *     contexts: [..]}; only keys that are there are judged</td></tr>
 * <tr><td>dyad</td><td>{@code id, type, also: [types], mode, source: [{country, sectors}], target: [{country, sectors}],
 *     dead}</td></tr>
 * <tr><td>document of a dyad</td><td>{@code id, text}, and as known {@code title, published, language}</td></tr>
 * </table>
 */
public final class GoldReader {

    private GoldReader() {}

    /**
     * A text with its events.
     *
     * @throws GoldException if the line is no such text
     */
    public static GoldText text(String line) throws GoldException {
        GoldNode node = GoldNode.line(line);
        if (!node.has("text") && node.has("type")) {
            throw new GoldException("an event without a \"text\"; give the file of the texts with --documents");
        }
        Document document = document(node);
        if (!node.has("events")) {
            throw node.fault("events", "is missing, expected a list; write [] for a text that tells of no event");
        }
        List<GoldEvent> events = new ArrayList<>();
        for (GoldNode event : node.objects("events")) {
            events.add(event(event));
        }
        return new GoldText(document, node.text("style"), node.texts("phenomena"), events);
    }

    /**
     * The one event of a text, by countries.
     *
     * @throws GoldException if the line is no such event
     */
    public static GoldDyad dyad(String line) throws GoldException {
        GoldNode node = GoldNode.line(line);
        if (!node.has("type") && node.has("events")) {
            throw new GoldException("a text with its own events; leave --documents away for such a file");
        }
        return new GoldDyad(
                node.needed("id"),
                type(node),
                node.constants("also", EventType.class),
                mode(node),
                sides(node, "source"),
                sides(node, "target"),
                node.number("dead"));
    }

    /**
     * A text whose gold stands in another file.
     *
     * @throws GoldException if the line is no text with an id
     */
    public static Document document(String line) throws GoldException {
        return document(GoldNode.line(line));
    }

    private static Document document(GoldNode node) throws GoldException {
        return new Document(
                node.needed("id"), null, null, node.text("title"), null, node.text("published"), node.text("language"),
                node.needed("text"));
    }

    private static GoldEvent event(GoldNode node) throws GoldException {
        return new GoldEvent(
                type(node),
                judged(node),
                mode(node),
                node.flag("primary"),
                node.has("trigger") ? String.join(" ", node.texts("trigger")) : "",
                node.texts("actor"),
                node.texts("recipient"),
                targets(node),
                weapons(node),
                node.constant("factuality", Factuality.class),
                node.constant("stage", Stage.class),
                casualties(node),
                node.texts("contexts"));
    }

    /** An empty mode is none. */
    private static @Nullable String mode(GoldNode node) throws GoldException {
        String mode = node.text("mode");
        return mode == null || mode.isBlank() ? null : mode;
    }

    private static EventType type(GoldNode node) throws GoldException {
        EventType type = node.constant("type", EventType.class);
        if (type == null) {
            throw node.fault("type", "is missing, expected a PLOVER type such as ASSAULT");
        }
        return type;
    }

    /** A mode of null says that there is none; all other nulls say nothing. */
    private static Set<GoldField> judged(GoldNode node) {
        Set<GoldField> judged = EnumSet.noneOf(GoldField.class);
        for (GoldField field : GoldField.values()) {
            if (node.has(field.label()) || (field == GoldField.MODE && node.states(field.label()))) {
                judged.add(field);
            }
        }
        return judged;
    }

    private static List<GoldTarget> targets(GoldNode node) throws GoldException {
        List<GoldTarget> targets = new ArrayList<>();
        for (GoldNode target : node.objects("targets")) {
            targets.add(new GoldTarget(
                    target.needed("text"),
                    target.constant("kind", TargetKind.class),
                    target.constant("effect", Effect.class)));
        }
        return targets;
    }

    private static List<GoldWeapon> weapons(GoldNode node) throws GoldException {
        List<GoldWeapon> weapons = new ArrayList<>();
        for (GoldNode weapon : node.objects("weapons")) {
            weapons.add(new GoldWeapon(weapon.needed("text"), weapon.constant("kind", WeaponKind.class)));
        }
        return weapons;
    }

    private static List<GoldHarm> casualties(GoldNode node) throws GoldException {
        List<GoldHarm> casualties = new ArrayList<>();
        for (GoldNode harm : node.objects("casualties")) {
            Effect effect = harm.constant("effect", Effect.class);
            if (effect == null) {
                throw harm.fault("effect", "is missing, expected one such as killed");
            }
            casualties.add(new GoldHarm(effect, harm.number("best")));
        }
        return casualties;
    }

    private static List<Side> sides(GoldNode node, String key) throws GoldException {
        List<Side> sides = new ArrayList<>();
        for (GoldNode side : node.objects(key)) {
            String country = side.text("country");
            sides.add(new Side(country == null || country.isBlank() ? null : country, side.texts("sectors")));
        }
        return sides;
    }
}
