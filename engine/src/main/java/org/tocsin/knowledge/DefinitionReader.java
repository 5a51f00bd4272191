package org.tocsin.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/**
 * Reads {@code rules/definitions.yaml}: a map from each type to {@code means}, {@code modes} (a map from each of its modes to
 * what it means) and {@code borders} (a map from other types to what parts them). Every type and mode of the ontology must be
 * there, and no other.
 */
final class DefinitionReader {

    private static final List<String> KEYS = List.of("means", "modes", "borders");

    private final YamlFile file;
    private final Ontology ontology;

    private DefinitionReader(YamlFile file, Ontology ontology) {
        this.file = file;
        this.ontology = ontology;
    }

    static Map<EventType, Definition> read(SourceFile source, Ontology ontology, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        Map<EventType, Definition> definitions = new EnumMap<>(EventType.class);
        file.root().ifPresent(root -> {
            file.map(root, "the file of definitions").forEach((name, entry) -> {
                EventType type = type(file, name, entry);
                if (type != null) {
                    definitions.put(type, new DefinitionReader(file.about(name), ontology).definition(type, entry));
                }
            });
            for (EventType type : EventType.values()) {
                if (!definitions.containsKey(type)) {
                    file.fault(root, "no definition of the type " + type + ", expected one for every type");
                }
            }
        });
        return definitions;
    }

    private static @Nullable EventType type(YamlFile file, String name, YamlFile.Entry entry) {
        EventType type = Labels.read(EventType.class, name, EventType::name).orElse(null);
        if (type == null) {
            file.fault(entry.key(), Valid.unknown("type", name, "a PLOVER type", Labels.all(EventType.class, EventType::name)));
        }
        return type;
    }

    private Definition definition(EventType type, YamlFile.Entry entry) {
        Map<String, YamlFile.Entry> entries = file.map(entry.value(), "the definition");
        entries.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                file.fault(value.key(), Valid.unknown("key", key, "one of", KEYS));
            }
        });
        YamlFile.Entry means = entries.get("means");
        String meaning = means == null ? null : file.text(means.value(), "means");
        if (means == null) {
            file.fault(entry.key(), "a definition without \"means\", expected one");
        }
        Map<String, String> modes = texts(entries.get("modes"), "modes");
        if (!new TreeSet<>(modes.keySet()).equals(new TreeSet<>(ontology.modes(type)))) {
            file.fault(entry.key(), "it defines the modes " + new TreeSet<>(modes.keySet()) + ", expected those of the ontology: "
                    + ontology.modes(type));
        }
        Map<EventType, String> borders = new LinkedHashMap<>();
        YamlFile.Entry listed = entries.get("borders");
        texts(listed, "borders").forEach((name, text) -> {
            EventType other = listed == null ? null : type(file, name, listed);
            if (other != null) {
                borders.put(other, text);
            }
        });
        return new Definition(meaning == null ? "" : meaning, modes, borders);
    }

    private Map<String, String> texts(YamlFile.@Nullable Entry entry, String what) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (entry != null) {
            file.map(entry.value(), what).forEach((key, value) -> {
                String text = file.text(value.value(), key);
                if (text != null) {
                    texts.put(key, text);
                }
            });
        }
        return texts;
    }
}
