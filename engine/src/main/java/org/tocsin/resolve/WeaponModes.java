package org.tocsin.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.Weapon;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Rule;

/** The mode of an assault whose rule leaves it open, by the weapons that the text names for it. */
final class WeaponModes {

    private static final Map<WeaponKind, String> MODES = Map.of(
            WeaponKind.FIREARM, "firearms",
            WeaponKind.EXPLOSIVE, "explosives",
            WeaponKind.IMPROVISED, "explosives",
            WeaponKind.ARTILLERY, "heavy-weapons",
            WeaponKind.ROCKET, "heavy-weapons",
            WeaponKind.MISSILE, "heavy-weapons",
            WeaponKind.AIRCRAFT, "aerial",
            WeaponKind.DRONE, "drone",
            WeaponKind.BLADE, "primitive",
            WeaponKind.CHEMICAL, "unconventional");

    private WeaponModes() {}

    /** The rule's own mode; else the one that all weapons of an assault give; else null. */
    static @Nullable String mode(Rule rule, List<Weapon> weapons) {
        if (rule.mode() != null || rule.type() != EventType.ASSAULT || weapons.isEmpty()) {
            return rule.mode();
        }
        String first = MODES.get(weapons.get(0).kind());
        return weapons.stream().allMatch(weapon -> first != null && first.equals(MODES.get(weapon.kind()))) ? first : null;
    }
}
