package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coder on the gold of the project, models and all. Figures must not fall below (or for faults rise above) what
 * {@code evaluation/gold/floors.tsv} says: {@code file, figure, bound (least or most), value}.
 */
class GoldIT {

    private static final Path GOLD = Path.of("..", "evaluation", "gold");
    private static final Path FLOORS = GOLD.resolve("floors.tsv");

    private record Floor(int line, String file, String figure, String bound, double value) {}

    @Test
    void everyGoldFileKeepsItsFloors() throws IOException {
        Map<String, JsonNode> reports = new TreeMap<>();
        for (String file : goldFiles()) {
            CommandLineRun run = CommandLineRun.of(Coder::standard, "evaluate", GOLD.resolve(file).toString(), "--format", "json");
            assertThat(run.status()).as(run.err()).isZero();
            reports.put(file, JsonMapper.shared().readTree(run.out()));
        }
        List<Floor> floors = floors();
        assertThat(floors).extracting(Floor::file).as("every gold file has a row in %s", FLOORS).containsAll(reports.keySet());
        List<String> broken = new ArrayList<>();
        for (Floor floor : floors) {
            assertThat(reports).as("%s:%d names a gold file", FLOORS, floor.line()).containsKey(floor.file());
            JsonNode value = Objects.requireNonNull(reports.get(floor.file())).path("scores").path(floor.figure()).path("value");
            assertThat(value.isNumber()).as("%s:%d: \"%s\" is a figure of evaluate", FLOORS, floor.line(), floor.figure()).isTrue();
            boolean kept = floor.bound().equals("least") ? value.doubleValue() >= floor.value() : value.doubleValue() <= floor.value();
            if (!kept) {
                broken.add(floor.file() + ": " + floor.figure() + " is " + value + ", at " + floor.bound() + " "
                        + floor.value() + " is wanted (" + FLOORS + ":" + floor.line() + "); see what changed with: "
                        + "./tocsin evaluate evaluation/gold/" + floor.file() + " --misses -");
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    private static List<Floor> floors() throws IOException {
        List<String> lines = Files.readAllLines(FLOORS, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo("file\tfigure\tbound\tvalue");
        List<Floor> floors = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            assertThat(cells).as("%s:%d has four cells", FLOORS, i + 1).hasSize(4);
            assertThat(cells[2]).as("%s:%d: the bound", FLOORS, i + 1).isIn("least", "most");
            floors.add(new Floor(i + 1, cells[0], cells[1], cells[2], Double.parseDouble(cells[3])));
        }
        return floors;
    }
}
