package org.tocsin.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.Ontology.Act;
import org.tocsin.knowledge.Ontology.Score;

/**
 * Reads the tables that events are scored by: {@code ontology.tsv} (type, mode, quad, goldstein; a row with an empty mode
 * scores the type itself) and {@code cameo.tsv} (code, goldstein, name, and where PLOVER has the act its type and mode).
 */
final class OntologyReader {

    private static final int STRONGEST = 10;

    private OntologyReader() {}

    /** @param contexts the names of the contexts */
    static Ontology read(SourceFile scores, List<String> contexts, SourceFile cameo, Faults faults) {
        Map<EventType, Map<String, Score>> known = scores(scores, faults);
        Map<String, String> codes = new TreeMap<>();
        Map<String, Act> acts = new TreeMap<>();
        Table.read(cameo, faults, List.of("code", "goldstein", "name"), List.of("type", "mode"), row -> {
            if (row.cell("code").matches("\\d{2,4}")) {
                codes.put(row.cell("code"), row.cell("name"));
                act(row, known, acts);
            } else {
                row.fault("code", "\"" + row.cell("code") + "\" is no code, expected two to four digits");
            }
        });
        return new Ontology(known, Set.copyOf(contexts), codes, acts);
    }

    private static void act(Table.Row row, Map<EventType, Map<String, Score>> known, Map<String, Act> acts) {
        String name = row.cell("type");
        if (name.isEmpty()) {
            return;
        }
        EventType type = Labels.read(EventType.class, name, EventType::name).orElse(null);
        String mode = row.cell("mode");
        if (type == null) {
            row.fault("type", Valid.unknown("type", name, "one of", Labels.all(EventType.class, EventType::name)));
        } else if (!known.getOrDefault(type, Map.of()).containsKey(mode)) {
            row.fault("mode", "\"" + mode + "\" is no mode of " + type + ", expected one of rules/ontology.tsv or none");
        } else {
            acts.put(row.cell("code"), new Act(type, mode.isEmpty() ? null : mode));
        }
    }

    private static Map<EventType, Map<String, Score>> scores(SourceFile file, Faults faults) {
        Map<EventType, Map<String, Score>> scores = new EnumMap<>(EventType.class);
        Table.read(file, faults, List.of("type", "mode", "quad", "goldstein"), List.of(), row -> {
            EventType type = Labels.read(EventType.class, row.cell("type"), EventType::name).orElse(null);
            if (type == null) {
                row.fault("type", Valid.unknown("type", row.cell("type"), "one of",
                        Labels.all(EventType.class, EventType::name)));
            } else if (!row.cell("quad").matches("[1-4]")) {
                row.fault("quad", "\"" + row.cell("quad") + "\" is no quad class, expected 1, 2, 3 or 4");
            } else if (!row.cell("goldstein").matches("-?\\d+(\\.\\d+)?")
                    || Math.abs(Double.parseDouble(row.cell("goldstein"))) > STRONGEST) {
                row.fault("goldstein", "\"" + row.cell("goldstein") + "\" is no score, expected -10 to 10");
            } else {
                Score score = new Score(
                        Integer.parseInt(row.cell("quad")), Double.parseDouble(row.cell("goldstein")));
                if (scores.computeIfAbsent(type, k -> new LinkedHashMap<>()).put(row.cell("mode"), score) != null) {
                    row.fault("mode", "the type and mode are there twice, expected once");
                }
            }
        });
        for (EventType type : EventType.values()) {
            if (!scores.getOrDefault(type, Map.of()).containsKey("")) {
                faults.add(file.fault(1, 1, "no row for the type " + type + " without mode, expected one for every type"));
            }
        }
        return scores;
    }
}
