package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tab-separated rows whose columns are found by the names in the first line. Empty lines and lines that begin with # are
 * left out; cells at the end of a row may be missing and are then empty.
 */
final class Table {

    private final SourceFile file;
    private final Faults faults;
    private final List<String> header;

    private Table(SourceFile file, Faults faults, List<String> header) {
        this.file = file;
        this.faults = faults;
        this.header = header;
    }

    /**
     * Gives each row to a reader.
     *
     * @param required columns that must be there
     * @param optional columns that may be there; others are a fault
     */
    static void read(
            SourceFile file, Faults faults, List<String> required, List<String> optional, Consumer<Row> reader) {
        List<String> header = Arrays.asList(file.lines().get(0).strip().split("\t", -1));
        boolean complete = true;
        List<String> valid = Stream.concat(required.stream(), optional.stream()).toList();
        for (String column : required) {
            if (!header.contains(column)) {
                faults.add(file.fault(1, 1, "no column \"" + column + "\", expected a first line with the columns "
                        + String.join(", ", required) + ", with tabs between"));
                complete = false;
            }
        }
        int at = 1;
        for (String column : header) {
            if (!valid.contains(column)) {
                faults.add(file.fault(1, at, Valid.unknown("column", column, "one of", valid)));
                complete = false;
            }
            at += column.codePointCount(0, column.length()) + 1;
        }
        if (complete) {
            new Table(file, faults, header).rows(reader);
        }
    }

    private void rows(Consumer<Row> reader) {
        for (int line = 2; line <= file.lines().size(); line++) {
            String text = file.lines().get(line - 1);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] cells = text.split("\t", -1);
            if (cells.length > header.size()) {
                faults.add(file.fault(line, 1, cells.length + " cells, expected at most " + header.size() + ": "
                        + String.join(", ", header)));
            } else {
                reader.accept(new Row(this, line, cells));
            }
        }
    }

    /** One row. */
    static final class Row {

        private final Table table;
        private final int line;
        private final String[] cells;

        private Row(Table table, int line, String[] cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** A cell, "" where it is empty or its column is missing. */
        String cell(String column) {
            int index = table.header.indexOf(column);
            return index < 0 || index >= cells.length ? "" : cells[index].strip();
        }

        /** The parts of a cell, empty ones left out. */
        List<String> list(String column, String separator) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            for (String part : cell.split(separator, -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        /** Notes a fault at a cell. */
        void fault(String column, String message) {
            int index = Math.min(table.header.indexOf(column), cells.length);
            int at = 1;
            for (int i = 0; i < index; i++) {
                at += cells[i].codePointCount(0, cells[i].length()) + 1;
            }
            table.faults.add(table.file.fault(line, at, message));
        }

        FileLocation location() {
            return new FileLocation(table.file.name(), line, 1);
        }
    }
}
