package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Rule.Condition;

/**
 * Reads rules. This is the reference of the language in which they are written.
 *
 * <p>A rule file is a YAML list of maps; each map is a rule:
 *
 * <pre>{@code
 * - id: shelling
 *   type: ASSAULT
 *   mode: heavy-weapons
 *   contexts: [military]
 *   cameo: "194"
 *   verbs: [shell, bombard]
 *   nouns: [shelling, bombardment]
 *   frame: attack
 *   roles: {target: "object | on", weapon: "with | modifier"}
 *   where: {object | on: "any"}
 *   unless: {object: "@media"}
 *   examples:
 *     - "[actor Army units] [trigger shelled] positions of [recipient the rebels]."
 *     - {text: "[actor The army] denied having [trigger shelled] the town.", factuality: denied}
 *   counter:
 *     - {text: "The tribunal shelled out millions.", why: "to shell out is to pay"}
 * }</pre>
 *
 * <table>
 * <caption>Keys of a rule</caption>
 * <tr><th>key</th><th>meaning</th><th>example</th></tr>
 * <tr><td>{@code id}</td><td>its name in kebab case, unique over all files</td><td>{@code shelling}</td></tr>
 * <tr><td>{@code type}</td><td>a PLOVER type</td><td>{@code ASSAULT}</td></tr>
 * <tr><td>{@code mode}</td><td>a mode of that type; may be left out</td><td>{@code heavy-weapons}</td></tr>
 * <tr><td>{@code contexts}</td><td>PLOVER contexts; may be left out</td><td>{@code [military]}</td></tr>
 * <tr><td>{@code cameo}</td><td>a CAMEO code</td><td>{@code "194"}</td></tr>
 * <tr><td>{@code verbs}</td><td>trigger verbs by lemma, with the particle or fixed words after them; {@code @name} stands
 *     for the members of a word set</td><td>{@code [shell, open fire]}</td></tr>
 * <tr><td>{@code nouns}</td><td>trigger nouns by lemma, with the fixed words before them</td>
 *     <td>{@code [air strike]}</td></tr>
 * <tr><td>{@code adjectives}</td><td>adjectives and participles that a copula joins to their subject. There is at least
 *     one trigger among verbs, nouns and adjectives</td><td>{@code [opposed]}</td></tr>
 * <tr><td>{@code frame}</td><td>how a whole class of words fills its roles: a name from {@code rules/frames.yaml}</td>
 *     <td>{@code attack}</td></tr>
 * <tr><td>{@code roles}</td><td>paths to the fillers of {@code actor}, {@code recipient}, {@code target} and
 *     {@code weapon}. A role takes the place of the frame's; a new one comes after them; {@code none} empties it. Under
 *     {@code verb} and {@code noun} where they differ (adjectives follow the verb). A rule has a frame, roles, or
 *     both</td><td>{@code {target: "object | on"}}</td></tr>
 * <tr><td>{@code where}</td><td>a map, or a list of maps, from paths to a filler test: a filler on one of the paths must
 *     satisfy it. All entries must hold</td><td>{@code {object: "@facility | armed"}}</td></tr>
 * <tr><td>{@code unless}</td><td>the same, and none may hold</td><td>{@code {object: "@sports"}}</td></tr>
 * <tr><td>{@code bare}</td><td>whether an event without any participant is kept; {@code true} unless said otherwise for
 *     ASSAULT and PROTEST, {@code false} for the rest</td><td>{@code true}</td></tr>
 * <tr><td>{@code reciprocal}</td><td>whether each side acts on the other; {@code false} unless said otherwise</td>
 *     <td>{@code true}</td></tr>
 * <tr><td>{@code stage}</td><td>how far the act got, where the wording says so: {@code accomplished, attempted,
 *     threatened, planned}</td><td>{@code attempted}</td></tr>
 * <tr><td>{@code clause}</td><td>the factuality of the events in the trigger's complement: {@code asserted, claimed,
 *     alleged, denied, negated, planned, threatened, hypothetical, historical}</td><td>{@code planned}</td></tr>
 * <tr><td>{@code examples}</td><td>sentences in which the rule must find what is marked; at least one. A map adds what
 *     the event's {@code factuality} and {@code stage} must be</td>
 *     <td>{@code - "[trigger Shelling] went on."}</td></tr>
 * <tr><td>{@code counter}</td><td>sentences in which it must find nothing, and why; at least one</td>
 *     <td>{@code - {text: "...", why: "..."}}</td></tr>
 * </table>
 *
 * <p><b>Paths</b> lead from the trigger to the words that fill a role. Alternatives are separated by {@code |}, and the
 * first that leads to something wins; the steps of a path are joined by a full stop.
 *
 * <table>
 * <caption>Steps of a path</caption>
 * <tr><th>step</th><th>leads to</th><th>example</th></tr>
 * <tr><td>{@code subject}</td><td>who does it: the subject of an active verb, "by" after a passive one; the doer of a
 *     noun</td><td><u>troops</u> fired; hit by <u>troops</u>; <u>Israeli</u> raid</td></tr>
 * <tr><td>{@code object}</td><td>to whom it is done: the object of an active verb, the subject of a passive one, "of"
 *     after a noun</td><td>shelled <u>the town</u>; <u>the town</u> was shelled; the shelling of <u>the town</u></td></tr>
 * <tr><td>{@code indirect}</td><td>the indirect object without preposition</td><td>gave <u>the army</u> tanks</td></tr>
 * <tr><td>{@code clause}</td><td>the head of the clause that completes it</td><td>agreed to <u>withdraw</u></td></tr>
 * <tr><td>{@code possessive}</td><td>the possessor of a noun</td><td><u>Iran</u>'s missiles</td></tr>
 * <tr><td>{@code modifier}</td><td>a word before a noun</td><td><u>rocket</u> attack</td></tr>
 * <tr><td>{@code governor}</td><td>the noun that the trigger stands before, or the verb that governs it</td>
 *     <td><u>condemned</u> the attack</td></tr>
 * <tr><td>any preposition</td><td>what it joins; the words of a compound one are joined by {@code _}</td>
 *     <td>{@code with}, {@code on_behalf_of}</td></tr>
 * <tr><td>{@code using}, {@code demanding}, {@code opposing}, {@code calling_for} and the like</td><td>what completes a
 *     participle that stands like a preposition</td><td>marched demanding <u>reform</u></td></tr>
 * <tr><td>steps joined by {@code .}</td><td>one after the other</td><td>{@code clause.object}: agreed to withdraw
 *     <u>troops</u></td></tr>
 * </table>
 *
 * <p><b>Filler tests</b> are alternatives separated by {@code |}; any one suffices.
 *
 * <table>
 * <caption>Alternatives of a filler test</caption>
 * <tr><th>test</th><th>holds for</th><th>example</th></tr>
 * <tr><td>{@code @name}</td><td>a member of a word set of {@code rules/sets.yaml}</td><td>{@code @facility}</td></tr>
 * <tr><td>a kind</td><td>{@code any} something, {@code none} nothing, {@code actor} a person, group, body or state,
 *     {@code armed} one that bears arms by its office, {@code irregular} one that does so for no state, {@code state}, {@code person}, {@code organization},
 *     {@code place}, {@code weapon}, {@code number}, {@code time}, {@code clause} a verb or predicate</td>
 *     <td>{@code armed | state}</td></tr>
 * <tr><td>a lemma or phrase</td><td>that word, in lower case</td><td>{@code ceasefire | training camp}</td></tr>
 * <tr><td>a word in single quotes</td><td>that word, where it is also the name of a kind</td>
 *     <td>{@code 'weapon'}</td></tr>
 * </table>
 *
 * <p><b>Examples</b> carry marks: {@code [label words]}, the label one of {@code trigger, actor, recipient, target,
 * weapon}; a mark may stand inside another. Every positive example marks a trigger; counter-examples have no marks. Text
 * that begins with a bracket or holds a colon and a space goes in double quotes, as YAML wants it.
 *
 * <p>Faults are collected, each with its place, what was found and what would be valid, with the line and a caret.
 */
public final class RuleReader {

    private static final List<String> KEYS = List.of(
            "id", "type", "mode", "contexts", "cameo", "verbs", "nouns", "adjectives", "frame", "roles", "where",
            "unless", "bare", "reciprocal", "stage", "clause", "examples", "counter");

    private static final Set<EventType> BARE = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

    private final Ontology ontology;
    private final Map<String, WordSet> sets;
    private final Map<String, Frame> frames;
    private final Faults faults;
    private final Map<String, FileLocation> ids = new HashMap<>();

    /** @param known rules that are known already, whose ids are taken */
    RuleReader(List<Rule> known, Ontology ontology, Map<String, WordSet> sets, Map<String, Frame> frames, Faults faults) {
        this.ontology = ontology;
        this.sets = sets;
        this.frames = frames;
        this.faults = faults;
        known.forEach(rule -> ids.put(rule.id(), rule.location()));
    }

    /** Whether a word may be a step of a path that follows a preposition; the words of a compound one are joined by "_". */
    public static boolean isPreposition(String word) {
        return PathReader.isPreposition(word);
    }

    /**
     * The rules of a file that are free of faults.
     *
     * @param own whether it is a user's, whose rules may come without examples
     */
    List<Rule> read(SourceFile source, boolean own) {
        YamlFile file = new YamlFile(source, faults);
        List<Rule> rules = new ArrayList<>();
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of rules")) {
                Rule rule = rule(file, node, own);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        });
        return rules;
    }

    private @Nullable Rule rule(YamlFile file, Node node, boolean own) {
        if (!(node instanceof MappingNode)) {
            file.map(node, "a rule");
            return null;
        }
        return new One(file, node, own).read();
    }

    /** One rule on its way in. */
    private final class One {

        private final YamlFile file;
        private final Node node;
        private final boolean own;
        private final Map<String, YamlFile.Entry> entries;

        One(YamlFile plain, Node node, boolean own) {
            this.own = own;
            this.file = plain.about(subject((MappingNode) node));
            this.node = node;
            this.entries = file.map(node, "the rule");
        }

        private static String subject(MappingNode node) {
            return node.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
                    .filter(tuple -> tuple.getValueNode() instanceof ScalarNode && !YamlFile.empty(tuple.getValueNode()))
                    .map(tuple -> "rule " + ((ScalarNode) tuple.getValueNode()).getValue())
                    .findFirst()
                    .orElse("rule without id");
        }

        @Nullable Rule read() {
            entries.forEach((key, entry) -> {
                if (!KEYS.contains(key)) {
                    file.fault(entry.key(), Valid.unknown("key", key, "one of", KEYS));
                }
            });
            String id = id();
            EventType type = type();
            String mode = type == null ? null : mode(type);
            List<String> contexts = contexts();
            String cameo = cameo();
            List<String> verbs = triggers("verbs");
            List<String> nouns = triggers("nouns");
            List<String> adjectives = triggers("adjectives");
            if (entries.keySet().stream().noneMatch(Set.of("verbs", "nouns", "adjectives")::contains)) {
                file.fault(node, "it has no trigger, expected one of the keys verbs, nouns, adjectives");
            }
            Frame roles = roles();
            List<Condition> conditions = new ArrayList<>(conditions("where", true));
            conditions.addAll(conditions("unless", false));
            boolean bare = flag("bare", type != null && BARE.contains(type));
            boolean reciprocal = flag("reciprocal", false);
            Stage stage = ExampleList.label(file, entries, "stage", Stage.class, Stage::label);
            Factuality clause = ExampleList.label(file, entries, "clause", Factuality.class, Factuality::label);
            List<Example> examples = examples("examples", true);
            List<Example> counter = examples("counter", false);
            if (id == null || type == null || cameo == null) {
                return null;
            }
            return new Rule(id, type, mode, contexts, cameo, verbs, nouns, adjectives, roles.verb(), roles.noun(),
                    conditions, bare, reciprocal, stage, clause, examples, counter, file.location(node));
        }

        private @Nullable String needed(String key, String expected) {
            YamlFile.Entry entry = entries.get(key);
            if (entry == null) {
                file.fault(node, "it has no \"" + key + "\", expected " + expected);
                return null;
            }
            return file.text(entry.value(), key);
        }

        private Node value(String key) {
            YamlFile.Entry entry = entries.get(key);
            if (entry == null) {
                throw new IllegalStateException("no key " + key);
            }
            return entry.value();
        }

        private @Nullable String id() {
            String id = needed("id", "a name in kebab case, unique over all files");
            if (id == null) {
                return null;
            }
            FileLocation here = file.location(value("id"));
            FileLocation earlier = ids.putIfAbsent(id, here);
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                file.fault(value("id"), "id \"" + id + "\", expected kebab case: lower-case letters and digits with"
                        + " hyphens between, as in rocket-attack");
            } else if (earlier != null) {
                file.fault(value("id"), "id \"" + id + "\" is taken by the rule at " + earlier
                        + ", expected an id that is unique over all files");
            }
            return id;
        }

        private @Nullable EventType type() {
            String name = needed("type", "a PLOVER type");
            if (name == null) {
                return null;
            }
            EventType type = Labels.read(EventType.class, name, EventType::name).orElse(null);
            if (type == null) {
                file.fault(value("type"), Valid.unknown("type", name, "a PLOVER type",
                        Labels.all(EventType.class, EventType::name)));
            }
            return type;
        }

        private @Nullable String mode(EventType type) {
            YamlFile.Entry entry = entries.get("mode");
            String mode = entry == null ? null : file.text(entry.value(), "mode");
            if (entry != null && mode != null && !ontology.modes(type).contains(mode)) {
                file.fault(entry.value(), Valid.unknown("mode", mode, "a mode of " + type, ontology.modes(type)));
            }
            return mode;
        }

        private List<String> contexts() {
            YamlFile.Entry entry = entries.get("contexts");
            List<String> contexts = new ArrayList<>();
            if (entry != null) {
                for (Node item : file.list(entry.value(), "contexts")) {
                    String context = file.text(item, "a context");
                    if (context != null && !ontology.contexts().contains(context)) {
                        file.fault(item, Valid.unknown("context", context, "a PLOVER context", ontology.contexts()));
                    } else if (context != null) {
                        contexts.add(context);
                    }
                }
            }
            return contexts;
        }

        private @Nullable String cameo() {
            String code = needed("cameo", "a CAMEO code in quotes");
            if (code != null && !ontology.cameo().containsKey(code)) {
                file.fault(value("cameo"), Valid.unknown("CAMEO code", code, "a code of rules/cameo.tsv",
                        ontology.cameo().keySet()));
            }
            return code;
        }

        private List<String> triggers(String key) {
            YamlFile.Entry entry = entries.get(key);
            if (entry == null) {
                return List.of();
            }
            Set<String> lemmas = new LinkedHashSet<>();
            List<Node> items = file.list(entry.value(), key);
            if (items.isEmpty() && entry.value() instanceof SequenceNode) {
                file.fault(entry.value(), key + " is an empty list, expected at least one lemma or @set");
            }
            for (Node item : items) {
                String text = file.text(item, "an entry of " + key);
                if (text == null) {
                    continue;
                }
                WordSet set = text.startsWith("@") ? sets.get(text.substring(1)) : null;
                if (set != null) {
                    lemmas.addAll(set.phrases());
                } else if (text.startsWith("@")) {
                    file.fault(item, Valid.unknown("set", text.substring(1), "a set of rules/sets.yaml", sets.keySet()));
                } else {
                    lemmas.add(WordSetReader.lemmas(text));
                }
            }
            return List.copyOf(lemmas);
        }

        private Frame roles() {
            YamlFile.Entry named = entries.get("frame");
            YamlFile.Entry own = entries.get("roles");
            if (named == null && own == null) {
                file.fault(node, "it says not how its roles are filled, expected one of the keys frame, roles");
            }
            Frame frame = Frame.EMPTY;
            String name = named == null ? null : file.text(named.value(), "frame");
            if (named != null && name != null) {
                Frame found = frames.get(name);
                if (found == null) {
                    file.fault(named.value(), Valid.unknown("frame", name, "a frame of rules/frames.yaml",
                            frames.keySet()));
                } else {
                    frame = found;
                }
            }
            return own == null ? frame : FrameReader.roles(file, own.value(), frame);
        }

        private List<Condition> conditions(String key, boolean wanted) {
            YamlFile.Entry entry = entries.get(key);
            if (entry == null) {
                return List.of();
            }
            List<Node> maps = entry.value() instanceof MappingNode
                    ? List.of(entry.value())
                    : file.list(entry.value(), key);
            List<Condition> conditions = new ArrayList<>();
            for (Node map : maps) {
                file.map(map, key).forEach((path, test) -> {
                    List<ArgumentPath> paths = PathReader.read(file, test.key());
                    if (file.text(test.value(), "the test of \"" + path + "\"") != null) {
                        FillerTest read = new FillerTestReader(sets).read(file, (ScalarNode) test.value());
                        conditions.add(new Condition(paths, read, wanted));
                    }
                });
            }
            return conditions;
        }

        private boolean flag(String key, boolean otherwise) {
            YamlFile.Entry entry = entries.get(key);
            String text = entry == null ? null : file.text(entry.value(), key);
            if (entry == null || text == null) {
                return otherwise;
            }
            if (!text.equals("true") && !text.equals("false")) {
                file.fault(entry.value(), key + " is \"" + text + "\", expected true or false");
            }
            return text.equals("true");
        }

        private List<Example> examples(String key, boolean positive) {
            YamlFile.Entry entry = entries.get(key);
            if (entry == null && own) {
                return List.of();
            }
            if (entry == null) {
                file.fault(node, "it has no \"" + key + "\", expected at least one "
                        + (positive ? "sentence with its trigger marked" : "sentence, with why nothing is found in it"));
                return List.of();
            }
            List<Node> items = file.list(entry.value(), key);
            if (items.isEmpty()) {
                file.fault(entry.key(), key + " is empty, expected at least one sentence");
            }
            List<Example> examples = new ArrayList<>();
            ExampleList list = new ExampleList(file);
            for (Node item : items) {
                if (positive) {
                    list.positive(item, examples);
                } else {
                    list.counter(item, examples);
                }
            }
            return examples;
        }
    }
}
