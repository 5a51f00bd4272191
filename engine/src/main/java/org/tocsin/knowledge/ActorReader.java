package org.tocsin.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.knowledge.ActorEntry.Designation;
import org.tocsin.knowledge.ActorEntry.Kind;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.knowledge.ActorEntry.Relation;

/**
 * Reads the entries of actors that are known by name, from as many files as there are. What one entry says of another is
 * held to be true only when all are read.
 */
final class ActorReader {

    private static final List<String> KEYS = List.of(
            "id", "name", "kind", "country", "sectors", "aliases", "parents", "sponsors", "splinter_of", "ideology",
            "designations", "since", "until", "offices", "source", ActorAdditions.ADD);

    private static final Set<String> LISTS = Set.of("US-FTO", "US-SDGT", "US-SDN", "EU", "UN");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3,4}");

    private final Faults faults;
    private final Map<String, FileLocation> ids = new HashMap<>();
    private final Map<String, ActorEntry> actors = new LinkedHashMap<>();
    private final Map<String, FileLocation> locations = new HashMap<>();
    private final ActorAdditions additions = new ActorAdditions();
    private final Origins origins;
    private final Map<String, ActorEntry> complete = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param known actors that are known already, complete but for what is added to them
     * @param origins tells where they are written, and is told where others are
     */
    ActorReader(List<ActorEntry> known, Faults faults, Origins origins) {
        this.faults = faults;
        this.origins = origins;
        for (ActorEntry actor : known) {
            actors.put(actor.id(), actor);
            complete.put(actor.id(), actor);
        }
    }

    /** An id that an entry names. */
    private record Reference(YamlFile file, Node node, String what, String id) {}

    /** Takes in the entries of a file. */
    void add(SourceFile source) {
        YamlFile file = new YamlFile(source, faults);
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of actors")) {
                Fields fields = new Fields(file, node, "an actor", KEYS);
                if (fields.has(ActorAdditions.ADD)) {
                    String id = fields.needed("id");
                    additions.add(fields, lists(file, fields, id));
                    origins.noteAddition(id, file.location(node));
                    continue;
                }
                ActorEntry actor = actor(file, node, fields);
                if (actors.putIfAbsent(actor.id(), actor) == null) {
                    locations.put(actor.id(), file.location(node));
                }
            }
        });
    }

    /** All actors of all files, in order; ids that they name and nobody has are faults. */
    List<ActorEntry> actors(List<Country> countries) {
        Set<String> known = new HashSet<>(actors.keySet());
        countries.forEach(country -> known.add(country.code()));
        for (Reference reference : references) {
            if (!known.contains(reference.id())) {
                reference.file().fault(
                        reference.node(),
                        Valid.unknown(reference.what(), reference.id(), "the id of an actor or the code of a state", known));
            }
        }
        additions.check(actors.keySet());
        return actors.values().stream()
                .map(this::completed)
                .toList();
    }

    private ActorEntry completed(ActorEntry actor) {
        boolean asKnown = complete.containsKey(actor.id()) && !additions.addTo(actor.id());
        return asKnown
                ? actor
                : origins.note(withBodies(additions.completed(actor)), Objects.requireNonNull(location(actor.id())));
    }

    /** Where the entry with an id is written, or null where there is none. */
    private @Nullable FileLocation location(String id) {
        ActorEntry known = complete.get(id);
        return known == null ? locations.get(id) : origins.of(known).orElse(null);
    }

    /** The entry with the country and sectors of the bodies whose offices were held. */
    private ActorEntry withBodies(ActorEntry actor) {
        if (actor.offices().stream().allMatch(office -> office.of() == null)) {
            return actor;
        }
        List<Office> offices = actor.offices().stream().map(this::withBody).toList();
        return new ActorEntry(
                actor.id(), actor.name(), actor.kind(), actor.country(), actor.sectors(), actor.aliases(), actor.parents(),
                actor.sponsors(), actor.splinterOf(), actor.ideology(), actor.designations(), actor.since(), actor.until(),
                offices, actor.source());
    }

    private Office withBody(Office office) {
        ActorEntry body = office.of() == null ? null : actors.get(office.of());
        if (body == null) {
            return office;
        }
        return new Office(
                office.title(),
                office.of(),
                office.country() == null ? body.country() : office.country(),
                office.sectors().isEmpty() ? body.sectors() : office.sectors(),
                office.from(),
                office.to());
    }

    private ActorEntry actor(YamlFile file, Node node, Fields fields) {
        String id = fields.needed("id");
        FileLocation first = id.isEmpty() ? null : ids.putIfAbsent(id, file.location(node));
        FileLocation earlier = complete.containsKey(id) ? location(id) : first;
        if (earlier != null) {
            fields.fault("id", "id \"" + id + "\" is taken by the actor at " + earlier
                    + ", expected an id that is unique over all files, or \"add: true\" to add to that actor");
        }
        String name = fields.needed("name");
        Kind kind = kind(fields);
        LocalDate since = fields.first("since");
        LocalDate until = fields.last("until");
        checkOrder(fields, "until", since, until);
        ActorEntry lists = lists(file, fields, id);
        return new ActorEntry(
                id, name, kind, fields.text("country"), fields.sectors(), lists.aliases(), lists.parents(), lists.sponsors(),
                lists.splinterOf(), lists.ideology(), lists.designations(), since, until, lists.offices(),
                fields.text("source"));
    }

    /** An entry of which nothing but the lists is read. */
    private ActorEntry lists(YamlFile file, Fields fields, String id) {
        return new ActorEntry(
                id,
                "",
                Kind.GROUP,
                null,
                List.of(),
                fields.texts("aliases"),
                relations(file, fields, "parents", "parent"),
                relations(file, fields, "sponsors", "sponsor"),
                relations(file, fields, "splinter_of", "origin"),
                fields.texts("ideology"),
                designations(file, fields),
                null,
                null,
                offices(file, fields),
                null);
    }

    private static void checkOrder(Fields fields, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            fields.fault(key, key + " " + to + " lies before " + from + ", expected a later day");
        }
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

    /** Ids alone, or {@code {id, from, to}}. */
    private List<Relation> relations(YamlFile file, Fields fields, String key, String what) {
        List<Relation> relations = new ArrayList<>();
        for (Node node : fields.items(key)) {
            if (node instanceof ScalarNode) {
                String id = file.text(node, what);
                if (id != null) {
                    references.add(new Reference(file, node, what, id));
                    relations.add(new Relation(id, null, null));
                }
                continue;
            }
            Fields relation = new Fields(file, node, "a " + what, List.of("id", "from", "to"));
            String id = relation.needed("id");
            LocalDate from = relation.first("from");
            LocalDate to = relation.last("to");
            checkOrder(relation, "to", from, to);
            if (!id.isEmpty()) {
                references.add(new Reference(file, node, what, id));
            }
            relations.add(new Relation(id, from, to));
        }
        return relations;
    }

    private static List<Designation> designations(YamlFile file, Fields fields) {
        List<Designation> designations = new ArrayList<>();
        for (Node node : fields.items("designations")) {
            Fields designation = new Fields(file, node, "a designation", List.of("by", "on", "until"));
            String by = designation.needed("by");
            if (!by.isEmpty() && !LISTS.contains(by) && !COUNTRY.matcher(by).matches()) {
                designation.fault("by", "\"" + by + "\" keeps no list that is known, expected one of "
                        + String.join(", ", LISTS.stream().sorted().toList()) + " or the code of a state");
            }
            LocalDate on = designation.first("on");
            LocalDate until = designation.last("until");
            checkOrder(designation, "until", on, until);
            designations.add(new Designation(by, on, until));
        }
        return designations;
    }

    private List<Office> offices(YamlFile file, Fields fields) {
        List<Office> offices = new ArrayList<>();
        for (Node node : fields.items("offices")) {
            Fields office = new Fields(file, node, "an office", List.of("title", "of", "country", "sectors", "from", "to"));
            String of = office.text("of");
            if (of != null) {
                references.add(new Reference(file, node, "body", of));
            }
            LocalDate from = office.first("from");
            LocalDate to = office.last("to");
            checkOrder(office, "to", from, to);
            offices.add(new Office(office.needed("title"), of, office.text("country"), office.sectors(), from, to));
        }
        return offices;
    }
}
