package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tocsin.knowledge.ActorEntry.Kind;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.knowledge.ActorEntry.Parent;

/** Reads the entries of actors that are known by name. */
final class ActorReader {

    private static final List<String> KEYS = List.of(
            "id", "name", "kind", "country", "sectors", "aliases", "parents", "sponsors", "since", "until", "offices");

    private final Faults faults;
    private final Map<String, FileLocation> ids = new HashMap<>();

    ActorReader(Faults faults) {
        this.faults = faults;
    }

    List<ActorEntry> read(SourceFile source) {
        YamlFile file = new YamlFile(source, faults);
        List<ActorEntry> actors = new ArrayList<>();
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of actors")) {
                actors.add(actor(file, node));
            }
        });
        return actors;
    }

    private ActorEntry actor(YamlFile file, Node node) {
        Fields fields = new Fields(file, node, "an actor", KEYS);
        String id = fields.needed("id");
        FileLocation earlier = id.isEmpty() ? null : ids.putIfAbsent(id, file.location(node));
        if (earlier != null) {
            fields.fault("id", "id \"" + id + "\" is taken by the actor at " + earlier
                    + ", expected an id that is unique over all files");
        }
        return new ActorEntry(
                id,
                fields.needed("name"),
                kind(fields),
                fields.text("country"),
                fields.sectors(),
                fields.texts("aliases"),
                parents(file, fields),
                fields.texts("sponsors"),
                fields.first("since"),
                fields.last("until"),
                offices(file, fields));
    }

    private static Kind kind(Fields fields) {
        String label = fields.needed("kind");
        Kind kind = Labels.read(Kind.class, label, Labels::lower).orElse(null);
        if (kind == null) {
            if (!label.isEmpty()) {
                fields.fault("kind", Valid.unknown("kind", label, "one of", Labels.all(Kind.class, Labels::lower)));
            }
            return Kind.GROUP;
        }
        return kind;
    }

    private static List<Parent> parents(YamlFile file, Fields fields) {
        List<Parent> parents = new ArrayList<>();
        for (Node node : fields.items("parents")) {
            Fields parent = new Fields(file, node, "a parent", List.of("id", "from", "to"));
            parents.add(new Parent(parent.needed("id"), parent.first("from"), parent.last("to")));
        }
        return parents;
    }

    private static List<Office> offices(YamlFile file, Fields fields) {
        List<Office> offices = new ArrayList<>();
        for (Node node : fields.items("offices")) {
            Fields office = new Fields(file, node, "an office", List.of("title", "country", "sectors", "from", "to"));
            offices.add(new Office(
                    office.needed("title"),
                    office.text("country"),
                    office.sectors(),
                    office.first("from"),
                    office.last("to")));
        }
        return offices;
    }
}
