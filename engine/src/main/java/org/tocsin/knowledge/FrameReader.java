package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.knowledge.Rule.RolePaths;

/** Reads how roles are filled: the frames of {@code frames.yaml} and the {@code roles} of a rule. */
final class FrameReader {

    /** The word that empties a role. */
    private static final String NONE = "none";

    private static final List<String> ROLES = Labels.all(Role.class, Labels::lower);

    private FrameReader() {}

    /** Adds the frames of a file to those known. */
    static void read(SourceFile source, Faults faults, Map<String, Frame> known) {
        YamlFile file = new YamlFile(source, faults);
        file.root().ifPresent(root -> file.map(root, "the file of frames").forEach((name, entry) -> {
            YamlFile about = file.about("frame " + name);
            if (known.putIfAbsent(name, roles(about, entry.value(), Frame.EMPTY)) != null) {
                about.fault(entry.key(), "there is a frame of this name already, expected another name");
            }
        }));
    }

    /** A frame with roles put in place of its own or after them. */
    static Frame roles(YamlFile file, Node node, Frame base) {
        List<RolePaths> verb = new ArrayList<>(base.verb());
        List<RolePaths> noun = new ArrayList<>(base.noun());
        Map<String, YamlFile.Entry> entries = file.map(node, "roles");
        entries.forEach((key, entry) -> {
            if (key.equals("verb")) {
                putAll(file, entry.value(), "the verb's roles", List.of(verb));
            } else if (key.equals("noun")) {
                putAll(file, entry.value(), "the noun's roles", List.of(noun));
            } else {
                put(file, entry, Stream.concat(ROLES.stream(), Stream.of("verb", "noun")).toList(), List.of(verb, noun));
            }
        });
        return new Frame(verb, noun);
    }

    private static void putAll(YamlFile file, Node node, String what, List<List<RolePaths>> into) {
        file.map(node, what).forEach((key, entry) -> put(file, entry, ROLES, into));
    }

    private static void put(YamlFile file, YamlFile.Entry entry, List<String> valid, List<List<RolePaths>> into) {
        String name = entry.key().getValue();
        Role role = Labels.read(Role.class, name, Labels::lower).orElse(null);
        if (role == null) {
            file.fault(entry.key(), Valid.unknown("role", name, "one of", valid));
            return;
        }
        String text = file.text(entry.value(), "the path of " + name);
        if (text == null || !(entry.value() instanceof ScalarNode scalar)) {
            return;
        }
        List<ArgumentPath> paths = text.equals(NONE) ? List.of() : PathReader.read(file, scalar);
        into.forEach(roles -> put(roles, new RolePaths(role, paths)));
    }

    private static void put(List<RolePaths> roles, RolePaths filled) {
        int place = 0;
        while (place < roles.size() && roles.get(place).role() != filled.role()) {
            place++;
        }
        if (place < roles.size()) {
            roles.remove(place);
        }
        if (!filled.paths().isEmpty()) {
            roles.add(place, filled);
        }
    }
}
