package org.tocsin.knowledge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads words of stance: a map from the name of a list to its lemmas, as in
 * {@code reporting: [say, report, "according to"]}. Lemmas are put in lower case.
 */
final class CueReader {

    private CueReader() {}

    static Cues read(SourceFile source, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        Map<String, Set<String>> lists = new TreeMap<>();
        file.root().ifPresent(root -> file.map(root, "the file of cues").forEach((name, entry) ->
                lists.put(name, file.about("cues " + name).texts(entry.value(), "its value").stream()
                        .map(WordSetReader::lemmas)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))));
        return new Cues(lists);
    }
}
