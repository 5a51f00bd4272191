package org.tocsin.evaluate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports and findings for programs; keys in a fixed order, a figure without anything to judge is null. */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReportJson() {}

    /**
     * A report as one line: {@code {"texts", "scores": {name: {value, low, high, part, whole}}, "tables": {group: {key:
     * {column: value}}}, "reliability": {events, calibration_error, squared_error, bins: [{from, to, count, confidence,
     * right}]}}}.
     */
    public static String of(Report report) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("texts", report.texts());
        ObjectNode scores = json.putObject("scores");
        for (Score score : report.scores()) {
            ObjectNode one = scores.putObject(score.name());
            number(one, "value", score.value());
            number(one, "low", score.low());
            number(one, "high", score.high());
            if (score.counted()) {
                one.put("part", score.part());
                one.put("whole", score.whole());
            }
        }
        ObjectNode tables = json.putObject("tables");
        report.tables().forEach(table -> table(tables.putObject(table.group()), table));
        reliability(json.putObject("reliability"), report.reliability());
        return json.toString();
    }

    /** A finding as one line: {@code {kind, id, field, type, trigger, gold, given, rule, text}}. */
    public static String of(Finding finding) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("kind", finding.kind().label());
        json.put("id", finding.id());
        json.put("field", finding.field());
        json.put("type", finding.type());
        json.put("trigger", finding.trigger());
        json.put("gold", finding.gold());
        json.put("given", finding.given());
        json.put("rule", finding.rule());
        json.put("text", finding.text());
        return json.toString();
    }

    private static void table(ObjectNode json, GroupTable table) {
        for (GroupTable.Row row : table.rows()) {
            ObjectNode one = json.putObject(row.key());
            for (int i = 0; i < row.values().size(); i++) {
                GroupTable.Column column = table.columns().get(i);
                if (column.count()) {
                    one.put(column.name(), row.values().get(i).intValue());
                } else {
                    number(one, column.name(), row.values().get(i));
                }
            }
        }
    }

    private static void reliability(ObjectNode json, Reliability reliability) {
        json.put("events", reliability.events());
        number(json, "calibration_error", reliability.calibrationError());
        number(json, "squared_error", reliability.squaredError());
        ArrayNode bins = json.putArray("bins");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode one = bins.addObject();
            number(one, "from", bin.from());
            number(one, "to", bin.to());
            one.put("count", bin.count());
            number(one, "confidence", bin.confidence());
            number(one, "right", bin.right());
        }
    }

    private static void number(ObjectNode json, String key, double value) {
        json.put(key, rounded(value));
    }

    /** To six places; null for what is no number. */
    private static @Nullable Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1e6) / 1e6;
    }
}
