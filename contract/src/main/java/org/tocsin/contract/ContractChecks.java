package org.tocsin.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the four files of a run against their JSON Schemas and against the rules of writing: a quote is the slice in code
 * points; offsets lie in their field and in order; mentions share no word; mirror events point at each other; every event
 * but the negated and the hypothetical stands in exactly one incident; ids are unique; evidence points at words.
 */
public final class ContractChecks {

    private ContractChecks() {}

    /**
     * The faults of a folder that {@code tocsin code -o} has written, each naming file and line; none when all is right.
     *
     * @param linked whether incidents were asked for
     * @throws IOException when a file cannot be read
     */
    public static List<String> faults(Path folder, boolean linked) throws IOException {
        return faults(
                lines(folder, "documents"),
                lines(folder, "events"),
                lines(folder, "mentions"),
                lines(folder, "incidents"),
                linked);
    }

    /**
     * The faults of records, each naming file and line; none when all is right.
     *
     * @param linked whether incidents were asked for
     */
    public static List<String> faults(
            List<String> documents, List<String> events, List<String> mentions, List<String> incidents, boolean linked) {
        Faults faults = new Faults();
        Records documentRecords = read("document", documents, faults);
        Records eventRecords = read("event", events, faults);
        Records mentionRecords = read("mention", mentions, faults);
        Records incidentRecords = read("incident", incidents, faults);
        Documents texts = new Documents(documentRecords, faults);
        var eventsById = new EventRules(texts, faults).check(eventRecords);
        MentionRules.check(mentionRecords, texts, faults);
        if (linked) {
            new IncidentRules(texts, eventsById, faults).check(incidentRecords, eventRecords);
        } else {
            faults.unless(incidents.isEmpty(), incidentRecords.file(), "has incidents that nobody asked for");
        }
        return faults.found();
    }

    private static Records read(String record, List<String> lines, Faults faults) {
        Records records = new Records(record + "s.jsonl", lines, faults);
        new RecordSchema(record).check(records, faults);
        return records;
    }

    /** Every line must end in a line feed, so the last piece after one must be empty. */
    private static List<String> lines(Path folder, String name) throws IOException {
        String text = Files.readString(folder.resolve(name + ".jsonl"), StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return List.of();
        }
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text + " (cut line)";
        return List.of(whole.split("\n", -1));
    }
}
