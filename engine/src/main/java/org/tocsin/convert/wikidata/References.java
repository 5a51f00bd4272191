package org.tocsin.convert.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of other entities before one can be written: the codes of states, which organisations are written under
 * which id, and what offices are called. Numbers and short names only, with an end to each.
 */
final class References {

    /** How many of each are kept; there are fewer in the whole of Wikidata. */
    private static final int MOST = 2_000_000;

    private final Map<String, String> states = new HashMap<>();
    private final Map<Long, String> known = new HashMap<>();
    private final Set<Long> organizations = new HashSet<>();
    private final Map<Long, Position> positions = new HashMap<>();

    /** An office: its name and the items that may be its state; both empty until it is met. */
    record Position(String title, Set<String> states) {}

    private static final Position UNKNOWN = new Position("", Set.of());

    static long number(String item) {
        return Long.parseLong(item.substring(1));
    }

    void state(String item, String code) {
        states.put(item, code);
    }

    /** The one state among some items, or null. */
    @Nullable String state(Set<String> items) {
        Set<String> codes = new HashSet<>();
        items.stream().filter(states::containsKey).map(states::get).forEach(codes::add);
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    /** Notes an organisation that will be written, or the id under which it is known already. */
    void organization(String item, @Nullable String knownAs) {
        if (knownAs != null) {
            known.put(number(item), knownAs);
        } else if (organizations.size() < MOST) {
            organizations.add(number(item));
        }
    }

    /** The id of an organisation that is written or known; nothing for any other. */
    Optional<String> id(String item) {
        String there = known.get(number(item));
        return there != null
                ? Optional.of(there)
                : organizations.contains(number(item)) ? Optional.of(newId(item)) : Optional.empty();
    }

    static String newId(String item) {
        return "wikidata-" + item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1);
    }

    /** Asks for an office by its item. */
    void ask(String item) {
        if (positions.size() < MOST) {
            positions.putIfAbsent(number(item), UNKNOWN);
        }
    }

    boolean isAsked(long item) {
        return positions.containsKey(item);
    }

    boolean isOrganization(long item) {
        return known.containsKey(item) || organizations.contains(item);
    }

    void position(String item, Position position) {
        positions.put(number(item), position);
    }

    /** An office that was met; its title is empty where it was not. */
    Position position(String item) {
        return positions.getOrDefault(number(item), UNKNOWN);
    }
}
