package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;

/** Reads {@code rules/announcements.tsv}: type, mode, announced, announced_mode, cameo, contexts (by commas), said. */
final class AnnouncementReader {

    private AnnouncementReader() {}

    static List<Announcement> read(SourceFile file, Ontology ontology, Faults faults) {
        List<Announcement> read = new ArrayList<>();
        List<String> columns = List.of("type", "mode", "announced", "announced_mode", "cameo", "contexts", "said");
        Table.read(file, faults, columns, List.of(), row -> {
            EventType type = Labels.read(EventType.class, row.cell("type"), EventType::name).orElse(null);
            EventType announced = Labels.read(EventType.class, row.cell("announced"), EventType::name).orElse(null);
            if (type == null || announced == null) {
                String column = type == null ? "type" : "announced";
                row.fault(column, Valid.unknown("type", row.cell(column), "one of",
                        Labels.all(EventType.class, EventType::name)));
                return;
            }
            Announcement.Said said = Labels.read(Announcement.Said.class, row.cell("said"), Announcement.Said::label)
                    .orElse(null);
            if (said == null) {
                row.fault("said", Valid.unknown("word", row.cell("said"), "one of",
                        Labels.all(Announcement.Said.class, Announcement.Said::label)));
                return;
            }
            String mode = orNull(row.cell("mode"));
            String announcedMode = orNull(row.cell("announced_mode"));
            if (mode != null && !ontology.modes(type).contains(mode)) {
                row.fault("mode", Valid.unknown("mode", mode, "one of", ontology.modes(type)));
            } else if (announcedMode != null && !ontology.modes(announced).contains(announcedMode)) {
                row.fault("announced_mode", Valid.unknown("mode", announcedMode, "one of", ontology.modes(announced)));
            } else if (!ontology.cameo().containsKey(row.cell("cameo"))) {
                row.fault("cameo", "\"" + row.cell("cameo") + "\" is no CAMEO code of cameo.tsv");
            } else {
                String listed = row.cell("contexts");
                List<String> contexts = listed.isEmpty() ? List.of() : List.of(listed.split(",", -1));
                for (String context : contexts) {
                    if (!ontology.contexts().contains(context)) {
                        row.fault("contexts", Valid.unknown("context", context, "a PLOVER context", ontology.contexts()));
                    }
                }
                read.add(new Announcement(type, mode, announced, announcedMode, row.cell("cameo"),
                        contexts, said));
            }
        });
        return read;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
