package org.tocsin.evaluate;

import java.util.List;

/**
 * Figures of parts of the gold.
 *
 * @param group what the rows are: type, mode ...
 * @param columns what stands in each column
 * @param rows in order
 */
public record GroupTable(String group, List<Column> columns, List<Row> rows) {

    /** The column that counts texts, where the rows are parts of the texts. */
    static final String TEXTS = "texts";

    public GroupTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param count whether it holds whole numbers; else shares
     */
    public record Column(String name, boolean count) {}

    /** A row: its key, and a value for each column, NaN where there was nothing to judge. */
    public record Row(String key, List<Double> values) {

        public Row {
            values = List.copyOf(values);
        }
    }
}
