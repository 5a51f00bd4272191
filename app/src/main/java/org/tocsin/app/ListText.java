package org.tocsin.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** Lines of equal columns as a table, as CSV after RFC 4180 or as JSON Lines. */
final class ListText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDEST = 44;

    /** Columns that only the machine-readable forms hold, since they are long. */
    private static final String LONG = "aliases";

    private ListText() {}

    /** One object a line; what is not known is null. */
    static String jsonLines(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> JSON.writeValueAsString(row) + "\n").collect(Collectors.joining());
    }

    /** A first line with the names of the columns; lists are joined by "; ", a leading formula sign is preceded by a quote. */
    static String csv(List<Map<String, @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        if (!rows.isEmpty()) {
            text.append(String.join(",", rows.get(0).keySet())).append("\r\n");
        }
        for (Map<String, @Nullable Object> row : rows) {
            text.append(row.values().stream().map(ListText::csvCell).collect(Collectors.joining(","))).append("\r\n");
        }
        return text.toString();
    }

    private static String csvCell(@Nullable Object value) {
        String cell = words(value, "; ");
        if (!(value instanceof Number) && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
            cell = "'" + cell;
        }
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Columns as wide as their widest cell, up to a bound; without aliases. */
    static String table(List<Map<String, @Nullable Object>> rows, Ink ink) {
        if (rows.isEmpty()) {
            return "";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.get(0).keySet().stream().filter(column -> !column.equals(LONG)).toList());
        for (Map<String, @Nullable Object> row : rows) {
            lines.add(row.entrySet().stream()
                    .filter(cell -> !cell.getKey().equals(LONG))
                    .map(cell -> cut(Terminal.oneLine(words(cell.getValue(), " "))))
                    .toList());
        }
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            String line = padded(lines.get(at), widths);
            text.append(at == 0 ? Ink.painted(ink.strong(line)) : line).append('\n');
        }
        return text.toString();
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String words(@Nullable Object value, String join) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(join));
        }
        return value == null ? "" : value.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text) {
        return length(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
