package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Mention;
import org.tocsin.event.MentionKind;
import org.tocsin.evaluation.TimeMentionScore.Expression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far times are understood: expressions beside TIMEX3 gold and dates of events beside the gold of places and days:
 * {@code REPORT EVENTS EXPRESSIONS...}. {@code evaluation/times} starts it.
 */
public final class TimeGold {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TimeGold() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: evaluation/times");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        List<String> faults = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            TimeMentionScore score = new TimeMentionScore();
            for (JsonNode line : lines(file)) {
                score.add(line.get("id").asString(), gold(line), found(tocsin.code(document(line))), faults);
            }
            rows.append("| ").append(Path.of(file).getFileName()).append(" | ").append(score.cells()).append(" |\n");
        }
        EventDateScore dates = new EventDateScore();
        for (JsonNode line : lines(arguments[1])) {
            dates.add(line, tocsin.code(document(line)), faults);
        }
        faults.forEach(System.err::println);
        new ReportSection("Measured")
                .write(Path.of(arguments[0]), report(rows.toString(), dates.cells(), tocsin.version()));
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream().map(MAPPER::readTree).toList();
    }

    private static Document document(JsonNode line) {
        JsonNode published = line.path("published");
        return new Document(
                line.get("id").asString(), null, null, null, null,
                published.isMissingNode() || published.isNull() ? null : published.asString(), "en", line.get("text").asString());
    }

    private static List<Expression> gold(JsonNode line) {
        List<Expression> gold = new ArrayList<>();
        for (JsonNode time : line.get("times")) {
            gold.add(new Expression(
                    time.get("start").asInt(), time.get("end").asInt(), time.get("type").asString(),
                    time.get("value").asString()));
        }
        return gold;
    }

    private static List<Expression> found(CodedDocument coded) {
        List<Expression> found = new ArrayList<>();
        for (Mention mention : coded.mentions()) {
            String value = mention.value();
            if (mention.kind() == MentionKind.TIME && mention.field() == Field.TEXT && value != null) {
                found.add(new Expression(mention.quote().start(), mention.quote().end(), "", value));
            }
        }
        return found;
    }

    private static String report(String expressions, String dates, CoderVersion version) {
        return """
                Coder %s, knowledge `%s`.

                | expressions | asked for | strict F | relaxed P | relaxed R | relaxed F | value | value F | day |
                |---|---|---|---|---|---|---|---|---|
                %s
                | dates of events | texts | coded | right of those | dated by the gold | right of those |
                |---|---|---|---|---|---|
                | places/first.jsonl | %s |
                """
                .formatted(version.version(), version.knowledge(), expressions, dates);
    }
}
