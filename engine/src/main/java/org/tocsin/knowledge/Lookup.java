package org.tocsin.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds entries of actors, states, places, weapons and outlets by any of their names, by an actor's id or a state's code.
 * Case, diacritics, apostrophes and hyphens do not matter.
 */
public final class Lookup {

    private static final int SPACED_BONUS = 1;

    private final Map<String, Set<Record>> byName = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Record> byId = new HashMap<>();
    private final Gazetteer gazetteer;

    /** Reads all names of the knowledge. */
    public Lookup(Knowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        for (ActorEntry actor : knowledge.actors()) {
            byId.put(actor.id(), actor);
            add(actor, List.of(actor.name()), actor.aliases());
        }
        for (Country country : knowledge.countries()) {
            byId.put(country.code(), country);
            add(country, List.of(country.name(), country.code()), country.names());
            add(country, country.adjectives(), country.people());
            add(country, country.capital() == null ? List.of() : List.of(country.capital()), country.capitalNames());
        }
        knowledge.places().forEach(place -> add(place, List.of(place.name()), place.aliases()));
        knowledge.weapons().forEach(weapon -> add(weapon, List.of(weapon.name()), weapon.aliases()));
        knowledge.outlets().forEach(outlet -> add(outlet, List.of(outlet.name()), outlet.aliases()));
    }

    private void add(Record entry, List<String> first, List<String> more) {
        for (List<String> some : List.of(first, more)) {
            for (String name : some) {
                String key = folded(name);
                names.putIfAbsent(key, name);
                byName.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(entry);
            }
        }
    }

    /**
     * All bearers of a name, and the bearer of an id, in the order of the knowledge; where there is none, the places that the
     * gazetteer's lists have under it.
     */
    public List<Record> find(String words) {
        Set<Record> found = new LinkedHashSet<>();
        Optional.ofNullable(byId.get(words.strip())).ifPresent(found::add);
        found.addAll(byName.getOrDefault(folded(words), Set.of()));
        if (found.isEmpty()) {
            found.addAll(gazetteer.find(NameFolding.placeKey(words)));
        }
        return List.copyOf(found);
    }

    /** The actor with an id, or the state with a code. */
    public Optional<Record> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of the actor with an id or of the state with a code; the id itself where nobody has it. */
    public String nameOf(String id) {
        Record entry = byId.get(id);
        if (entry instanceof ActorEntry actor) {
            return actor.name();
        }
        return entry instanceof Country country ? country.name() : id;
    }

    /** Names like one that nobody has, the nearest first: those with all its words, then those a few letters away. */
    public List<String> nearest(String words, int count) {
        String wanted = folded(words);
        int bound = Math.max(1, wanted.length() / 3);
        Map<String, Integer> distances = new HashMap<>();
        for (String name : names.keySet()) {
            if (!wanted.isEmpty() && (" " + name + " ").contains(" " + wanted + " ")) {
                distances.put(name, SPACED_BONUS);
            } else if (Math.abs(name.length() - wanted.length()) <= bound) {
                int distance = Valid.distance(wanted, name);
                if (distance <= bound) {
                    distances.put(name, distance);
                }
            }
        }
        List<String> near = new ArrayList<>(distances.keySet());
        near.sort(Comparator.comparing((String name) -> distances.getOrDefault(name, bound))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()));
        return near.stream().limit(count).map(name -> names.getOrDefault(name, name)).toList();
    }

    /** What spellings of one name have in common. */
    static String folded(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if ((Character.isWhitespace(c) || c == '-' || c == '_' || c == '/') && !key.isEmpty()
                    && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }
}
