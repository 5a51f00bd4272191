package org.tocsin.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;

/** Reads the examples and counter-examples of rules and contexts. */
final class ExampleList {

    private final YamlFile file;

    ExampleList(YamlFile file) {
        this.file = file;
    }

    /** Adds a sentence with its trigger marked, or notes the fault. */
    void positive(Node item, List<Example> examples) {
        Example example = example(item);
        if (example != null) {
            examples.add(example);
        }
    }

    /** Adds a sentence without marks and why nothing is found in it, or notes the fault. */
    void counter(Node item, List<Example> examples) {
        Example example = counterExample(item);
        if (example != null) {
            examples.add(example);
        }
    }

    private @Nullable Example example(Node item) {
        Map<String, YamlFile.Entry> keys = Map.of();
        Node sentence = item;
        if (item instanceof MappingNode) {
            keys = keys(item, "an example", List.of("text", "factuality", "stage"));
            YamlFile.Entry text = keys.get("text");
            if (text == null) {
                file.fault(item, "an example without text, expected the key text");
                return null;
            }
            sentence = text.value();
        }
        if (file.text(sentence, "an example (in quotes where it begins with a mark)") == null) {
            return null;
        }
        ExampleReader.Marked marked = ExampleReader.read(file, (ScalarNode) sentence);
        Factuality factuality = label(file, keys, "factuality", Factuality.class, Factuality::label);
        Stage stage = label(file, keys, "stage", Stage.class, Stage::label);
        if (marked == null) {
            return null;
        }
        if (marked.marks().stream().noneMatch(mark -> mark.label().equals("trigger"))) {
            file.fault(sentence, "an example without its trigger marked, expected [trigger words] in it");
            return null;
        }
        return new Example(marked.text(), marked.marks(), factuality, stage, null, file.location(sentence));
    }

    private @Nullable Example counterExample(Node item) {
        if (!(item instanceof MappingNode)) {
            file.fault(item, "a counter-example that is no map, expected {text: \"...\", why: \"...\"}");
            return null;
        }
        Map<String, YamlFile.Entry> keys = keys(item, "a counter-example", List.of("text", "why"));
        YamlFile.Entry text = keys.get("text");
        YamlFile.Entry why = keys.get("why");
        if (text == null || why == null) {
            file.fault(item, "a counter-example without " + (text == null ? "text" : "why")
                    + ", expected {text: \"...\", why: \"...\"}");
            return null;
        }
        String reason = file.text(why.value(), "why");
        if (reason == null || file.text(text.value(), "text") == null) {
            return null;
        }
        ExampleReader.Marked marked = ExampleReader.read(file, (ScalarNode) text.value());
        if (marked != null && !marked.marks().isEmpty()) {
            file.fault(text.value(), "a counter-example with marks, expected a plain sentence");
            return null;
        }
        return marked == null
                ? null
                : new Example(marked.text(), List.of(), null, null, reason, file.location(text.value()));
    }

    private Map<String, YamlFile.Entry> keys(Node map, String what, List<String> valid) {
        Map<String, YamlFile.Entry> found = file.map(map, what);
        found.forEach((key, entry) -> {
            if (!valid.contains(key)) {
                file.fault(entry.key(), Valid.unknown("key", key, "one of", valid));
            }
        });
        return found;
    }

    /** The constant that a key names; null where the key is not there, and a fault where it names none. */
    static <E extends Enum<E>> @Nullable E label(
            YamlFile file, Map<String, YamlFile.Entry> from, String key, Class<E> type, Function<E, String> name) {
        YamlFile.Entry entry = from.get(key);
        String text = entry == null ? null : file.text(entry.value(), key);
        if (entry == null || text == null) {
            return null;
        }
        E constant = Labels.read(type, text, name).orElse(null);
        if (constant == null) {
            file.fault(entry.value(), Valid.unknown(key, text, "one of", Labels.all(type, name)));
        }
        return constant;
    }
}
