package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.event.EventType;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Context.Kind;
import org.tocsin.knowledge.Context.Part;
import org.tocsin.knowledge.Context.Side;
import org.tocsin.knowledge.Context.Sign;

/**
 * Reads {@code rules/contexts.yaml}, a list of maps:
 *
 * <pre>{@code
 * - name: health
 *   means: Medical care, and the spread and prevention of disease.
 *   signs:
 *     - {words: [hospital, vaccine, health worker], in: matter recipient}
 *     - {recipient: [MED]}
 *   except: [military hospital ship]
 *   examples:
 *     - "Gunmen [trigger attacked] a hospital in the town."
 *   counter:
 *     - {text: "Nurses attacked the film's ending.", why: criticism}
 * }</pre>
 *
 * <table>
 * <caption>Keys of a sign; all that are there must hold</caption>
 * <tr><th>key</th><th>meaning</th></tr>
 * <tr><td>{@code words}</td><td>lemmas, phrases of lemmas and {@code @sets}, of which one stands in the event; a verb is
 *     written with its "to" ({@code to annex}), since "grant" the noun and "to grant" tell different things</td></tr>
 * <tr><td>{@code in}</td><td>in which of its words, parted by blanks: {@code act} the trigger with what qualifies it,
 *     {@code matter} what it is done to or about (and the act), {@code actor}, {@code recipient} the phrases of those who
 *     take part, {@code heads} their last words, {@code any} all but heads; {@code matter} unless said otherwise</td></tr>
 * <tr><td>{@code actor, recipient, either, both, neither}</td><td>sectors of which one (for neither: none) is that of those
 *     who take part</td></tr>
 * <tr><td>{@code weapons}</td><td>kinds of weapon of which one is used</td></tr>
 * <tr><td>{@code kinds}</td><td>types of event, or type and mode: {@code COERCE/arrest}</td></tr>
 * </table>
 *
 * <p>{@code except} lists phrases in which the words of the signs mean something else. Every context has a meaning, at least
 * three examples with the trigger marked and a counter-example; one that only rules give has no signs.
 */
final class ContextReader {

    private static final List<String> KEYS = List.of("name", "means", "signs", "except", "examples", "counter");
    private static final List<String> SIGN_KEYS =
            List.of("words", "in", "actor", "recipient", "either", "both", "neither", "weapons", "kinds");
    private static final int EXAMPLES = 3;

    private final YamlFile file;
    private final Ontology ontology;
    private final Map<String, WordSet> sets;

    private ContextReader(YamlFile file, Ontology ontology, Map<String, WordSet> sets) {
        this.file = file;
        this.ontology = ontology;
        this.sets = sets;
    }

    /** The names alone, in order, which rules are checked against. */
    static List<String> names(SourceFile source, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        Map<String, Node> names = new LinkedHashMap<>();
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of contexts")) {
                YamlFile.Entry entry = file.map(node, "a context").get("name");
                String name = entry == null ? null : file.text(entry.value(), "name");
                if (name == null) {
                    file.fault(node, "a context without \"name\", expected one");
                } else if (names.putIfAbsent(name, node) != null) {
                    file.fault(node, "the context \"" + name + "\" is there twice, expected once");
                }
            }
        });
        return List.copyOf(names.keySet());
    }

    /** The contexts, in order. */
    static List<Context> read(SourceFile source, Ontology ontology, Map<String, WordSet> sets, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        List<Context> contexts = new ArrayList<>();
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of contexts")) {
                contexts.add(context(file, node, ontology, sets));
            }
        });
        return contexts;
    }

    private static Context context(YamlFile plain, Node node, Ontology ontology, Map<String, WordSet> sets) {
        String name = ((MappingNode) node).getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("name"))
                .map(tuple -> ((ScalarNode) tuple.getValueNode()).getValue())
                .findFirst()
                .orElseThrow();
        return new ContextReader(plain.about("context " + name), ontology, sets).context(node, name);
    }

    private Context context(Node node, String name) {
        Fields fields = new Fields(file, node, "the context", KEYS);
        List<Sign> signs = new ArrayList<>();
        for (Node sign : fields.items("signs")) {
            signs.add(sign(sign));
        }
        List<Example> examples = new ArrayList<>();
        List<Example> counter = new ArrayList<>();
        ExampleList list = new ExampleList(file);
        fields.items("examples").forEach(item -> list.positive(item, examples));
        fields.items("counter").forEach(item -> list.counter(item, counter));
        if (examples.size() < EXAMPLES || counter.isEmpty()) {
            file.fault(node, "it has " + examples.size() + " examples and " + counter.size()
                    + " counter-examples, expected at least " + EXAMPLES + " and one");
        }
        return new Context(
                name, fields.needed("means"), signs, new WordSet(words(fields, "except")), examples, counter,
                file.location(node));
    }

    private Sign sign(Node node) {
        Fields fields = new Fields(file, node, "a sign", SIGN_KEYS);
        List<String> words = words(fields, "words");
        Map<Side, Set<String>> sectors = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Set<String> of = sectors(fields, Labels.lower(side));
            if (!of.isEmpty()) {
                sectors.put(side, of);
            }
        }
        Set<WeaponKind> weapons = weapons(fields);
        List<Kind> kinds = fields.texts("kinds").stream()
                .map(kind -> kind(fields, kind))
                .filter(kind -> kind != null)
                .collect(Collectors.toList());
        if (words.isEmpty() && weapons.isEmpty() && kinds.isEmpty() && sectors.keySet().stream().allMatch(Side.NEITHER::equals)) {
            file.fault(node, "a sign that says nothing, expected one of the keys " + String.join(", ", SIGN_KEYS));
        }
        WordSet set = words.isEmpty() ? null : new WordSet(words);
        return new Sign(set, parts(fields), sectors, weapons, kinds, described(fields, words));
    }

    /** What a sign asks for beside its words, as it is written. */
    private static String described(Fields fields, List<String> words) {
        List<String> asked = new ArrayList<>();
        if (!words.isEmpty()) {
            String in = fields.text("in");
            asked.add("a word in " + (in == null ? "matter" : in));
        }
        for (String key : SIGN_KEYS.subList(2, SIGN_KEYS.size())) {
            List<String> texts = fields.texts(key);
            if (!texts.isEmpty()) {
                asked.add(key + " " + String.join(" | ", texts));
            }
        }
        return String.join(", ", asked);
    }

    private List<String> words(Fields fields, String key) {
        Set<String> words = new TreeSet<>();
        for (String text : fields.texts(key)) {
            WordSet set = text.startsWith("@") ? sets.get(text.substring(1)) : null;
            if (set != null) {
                words.addAll(set.phrases());
            } else if (text.startsWith("@")) {
                fields.fault(key, Valid.unknown("set", text.substring(1), "a set of rules/sets.yaml", sets.keySet()));
            } else {
                words.add(WordSetReader.lemmas(text));
            }
        }
        return List.copyOf(words);
    }

    private static Set<Part> parts(Fields fields) {
        String in = fields.text("in");
        Map<String, Set<Part>> named = new HashMap<>();
        for (Part part : Part.values()) {
            named.put(Labels.lower(part), EnumSet.of(part));
        }
        named.put("matter", EnumSet.of(Part.ACT, Part.MATTER));
        named.put("any", EnumSet.of(Part.ACT, Part.MATTER, Part.ACTOR, Part.RECIPIENT));
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : Arrays.asList((in == null ? "matter" : in).split(" ", -1))) {
            if (named.containsKey(word)) {
                parts.addAll(named.getOrDefault(word, Set.of()));
            } else {
                fields.fault("in", Valid.unknown("part", word, "one of", new TreeSet<>(named.keySet())));
            }
        }
        return parts;
    }

    private static Set<String> sectors(Fields fields, String key) {
        Set<String> sectors = new TreeSet<>();
        for (String sector : fields.texts(key)) {
            if (Sectors.ALL.contains(sector)) {
                sectors.add(sector);
            } else {
                fields.fault(key, Sectors.unknown(sector));
            }
        }
        return sectors;
    }

    private static Set<WeaponKind> weapons(Fields fields) {
        Set<WeaponKind> weapons = EnumSet.noneOf(WeaponKind.class);
        for (String text : fields.texts("weapons")) {
            WeaponKind kind = Labels.read(WeaponKind.class, text, WeaponKind::label).orElse(null);
            if (kind == null) {
                fields.fault("weapons", Valid.unknown("kind of weapon", text, "one of",
                        Labels.all(WeaponKind.class, WeaponKind::label)));
            } else {
                weapons.add(kind);
            }
        }
        return weapons;
    }

    private @Nullable Kind kind(Fields fields, String text) {
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash);
        EventType type = Labels.read(EventType.class, name, EventType::name).orElse(null);
        if (type == null) {
            fields.fault("kinds", Valid.unknown("type", name, "a PLOVER type", Labels.all(EventType.class, EventType::name)));
            return null;
        }
        String mode = slash < 0 ? null : text.substring(slash + 1).toLowerCase(Locale.ROOT);
        if (mode != null && !ontology.modes(type).contains(mode)) {
            fields.fault("kinds", Valid.unknown("mode", mode, "a mode of " + type, ontology.modes(type)));
            return null;
        }
        return new Kind(type, mode);
    }
}
