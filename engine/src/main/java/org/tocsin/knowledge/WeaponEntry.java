package org.tocsin.knowledge;

import java.util.List;
import org.tocsin.event.WeaponKind;

/** A weapon or system by its name, singular, with its kind and other names. */
public record WeaponEntry(String name, WeaponKind kind, List<String> aliases) {

    public WeaponEntry {
        aliases = List.copyOf(aliases);
    }
}
