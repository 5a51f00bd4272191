package org.tocsin.convert.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of CSV after RFC 4180.
 *
 * @param line the line on which it begins, from 1
 * @param cells without their quotes
 */
record CsvRow(int line, List<String> cells) {

    /** The rows of a text, empty lines left out. */
    static List<CsvRow> of(String text) {
        List<CsvRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int began = 1;
        String ended = text.endsWith("\n") ? text : text + "\n";
        for (int i = 0; i < ended.length(); i++) {
            char c = ended.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"') {
                boolean twice = quoted && ended.startsWith("\"\"", i);
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice == quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    if (cells.size() > 1 || !cells.get(0).isBlank()) {
                        rows.add(new CsvRow(began, List.copyOf(cells)));
                    }
                    cells.clear();
                    began = line;
                }
            }
        }
        return rows;
    }
}
