package org.tocsin.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news agency or outlet.
 *
 * @param name its name
 * @param country where it is at home (ISO 3166-1 alpha-3), or null
 * @param state whether a state controls it
 * @param language what it writes in (ISO 639-1; its main language), or null where not known
 * @param domains its addresses
 * @param aliases other names
 */
public record Outlet(
        String name,
        @Nullable String country,
        boolean state,
        @Nullable String language,
        List<String> domains,
        List<String> aliases) {

    public Outlet {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
    }
}
