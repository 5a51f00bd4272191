package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads word sets: a map from a name in kebab case to a list of lemmas and phrases of lemmas. An entry {@code "@other"}
 * stands for all members of that set, wherever it is defined; sets that hold each other in a circle are a fault.
 */
final class WordSetReader {

    private final Map<String, WordSet> known;
    private final Faults faults;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, FileLocation> locations = new TreeMap<>();
    private final Map<String, Set<String>> done = new TreeMap<>();

    /**
     * @param known sets that are known already
     * @param knownLocations where they are written
     */
    WordSetReader(Map<String, WordSet> known, Map<String, FileLocation> knownLocations, Faults faults) {
        this.known = known;
        this.faults = faults;
        locations.putAll(knownLocations);
        known.forEach((name, set) -> done.put(name, set.phrases()));
    }

    private record Definition(YamlFile file, List<Node> members) {}

    /** Adds the sets of a file. */
    void add(SourceFile source) {
        YamlFile file = new YamlFile(source, faults);
        file.root().ifPresent(root -> file.map(root, "the file of sets").forEach((name, entry) -> {
            YamlFile about = file.about("set " + name);
            List<Node> members = about.list(entry.value(), "its value");
            if (members.isEmpty()) {
                about.fault(entry.key(), "it has no members, expected at least one");
            }
            FileLocation earlier = locations.putIfAbsent(name, about.location(entry.key()));
            if (earlier == null) {
                definitions.put(name, new Definition(about, members));
            } else {
                about.fault(entry.key(), "there is a set of this name at " + earlier + ", expected another name");
            }
        }));
    }

    /** All sets by name, their members resolved. */
    Map<String, WordSet> sets() {
        Map<String, WordSet> sets = new TreeMap<>(known);
        definitions.keySet().forEach(name -> sets.put(name, new WordSet(members(name, new ArrayList<>()))));
        return sets;
    }

    /** Where each set is written. */
    Map<String, FileLocation> locations() {
        return locations;
    }

    private Set<String> members(String name, List<String> way) {
        Set<String> known = done.get(name);
        if (known != null) {
            return known;
        }
        Definition definition = definitions.get(name);
        Set<String> members = new TreeSet<>();
        if (definition == null) {
            return members;
        }
        way.add(name);
        for (Node node : definition.members()) {
            String text = definition.file().text(node, "a member");
            if (text != null && text.startsWith("@")) {
                members.addAll(reference(definition.file(), node, text.substring(1), way));
            } else if (text != null) {
                members.add(lemmas(text));
            }
        }
        way.remove(name);
        done.put(name, members);
        return members;
    }

    private Set<String> reference(YamlFile file, Node node, String name, List<String> way) {
        if (!locations.containsKey(name)) {
            file.fault(node, Valid.unknown("set", name, "a set that is defined", locations.keySet()));
            return Set.of();
        }
        if (way.contains(name)) {
            file.fault(node, "the sets hold each other in a circle: " + String.join(" > ", way) + " > " + name
                    + ", expected sets that end in words");
            return Set.of();
        }
        return members(name, way);
    }

    /** Lemmas as all readers write them: lower case, one space between. */
    static String lemmas(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
