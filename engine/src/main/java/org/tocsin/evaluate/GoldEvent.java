package org.tocsin.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Effect;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.event.TargetKind;
import org.tocsin.event.WeaponKind;

/**
 * An event as a person would code it. A field that is not in {@code judged} holds nothing and says nothing.
 *
 * @param type PLOVER type
 * @param judged the fields that the gold states
 * @param mode PLOVER mode, or null
 * @param primary whether it is its sentence's main event
 * @param trigger the words that state the act; empty where not judged
 * @param actor the words of those who act
 * @param recipient the words of those acted on
 * @param targets what was hit
 * @param weapons with what
 * @param factuality the text's stance; null where not judged
 * @param stage how far the act got; null where not judged
 * @param casualties people harmed
 * @param contexts PLOVER contexts
 */
public record GoldEvent(
        EventType type,
        Set<GoldField> judged,
        @Nullable String mode,
        boolean primary,
        String trigger,
        List<String> actor,
        List<String> recipient,
        List<GoldTarget> targets,
        List<GoldWeapon> weapons,
        @Nullable Factuality factuality,
        @Nullable Stage stage,
        List<GoldHarm> casualties,
        List<String> contexts) {

    public GoldEvent {
        judged = Set.copyOf(judged);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        targets = List.copyOf(targets);
        weapons = List.copyOf(weapons);
        casualties = List.copyOf(casualties);
        contexts = List.copyOf(contexts);
    }

    /** Whether the gold states a field. */
    public boolean judges(GoldField field) {
        return judged.contains(field);
    }

    /** What was hit; kind and effect are null where not judged. */
    public record GoldTarget(String text, @Nullable TargetKind kind, @Nullable Effect effect) {}

    /** A weapon; its kind is null where not judged. */
    public record GoldWeapon(String text, @Nullable WeaponKind kind) {}

    /** People harmed, with the number that the words say, or null where they say none. */
    public record GoldHarm(Effect effect, @Nullable Integer best) {}
}
