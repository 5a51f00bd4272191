package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code rules/domains.yaml}: a map from the name of a field of life to {@code strong} and {@code weak}, lists of
 * lemmas and phrases of lemmas.
 */
final class DomainReader {

    private static final Set<String> KEYS = Set.of("strong", "weak");

    private DomainReader() {}

    static List<Domain> read(SourceFile source, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        List<Domain> domains = new ArrayList<>();
        file.root().ifPresent(root -> file.map(root, "the file of domains").forEach((name, entry) -> {
            YamlFile about = file.about("domain " + name);
            Map<String, YamlFile.Entry> lists = about.map(entry.value(), "its value");
            lists.forEach((key, list) -> {
                if (!KEYS.contains(key)) {
                    about.fault(list.key(), Valid.unknown("key", key, "one of", KEYS));
                }
            });
            domains.add(new Domain(name, words(about, lists, "strong"), words(about, lists, "weak")));
        }));
        return domains;
    }

    private static WordSet words(YamlFile file, Map<String, YamlFile.Entry> lists, String key) {
        YamlFile.Entry entry = lists.get(key);
        List<String> words = entry == null ? List.of() : file.texts(entry.value(), key);
        return new WordSet(words.stream().map(WordSetReader::lemmas).toList());
    }
}
