package org.tocsin.convert.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.EntryYaml;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.DateReader;
import org.tocsin.knowledge.Sectors;

/** Reads a table of actors in CSV: {@code id,name,kind,country,sectors,aliases,since,until}; lists have ";" between. */
public final class CsvActors {

    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "country", "sectors", "aliases", "since", "until");

    private static final List<String> KINDS =
            Stream.of(ActorEntry.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();

    private final String file;
    private final Conversion to;
    private final List<String> header;

    private CsvActors(String file, Conversion to, List<String> header) {
        this.file = file;
        this.to = to;
        this.header = header;
    }

    /**
     * Adds the actors of a table. A row with a fault is named and left out.
     *
     * @param file its name, for faults and sources
     * @param text the whole of it
     */
    public static void read(String file, String text, Conversion to) {
        List<CsvRow> rows = CsvRow.of(text);
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells().stream().map(String::strip).toList();
        if (!header.containsAll(List.of("name", "kind")) || !COLUMNS.containsAll(header)) {
            to.fault(file, 1, "the columns are " + header + ", expected some of " + String.join(",", COLUMNS)
                    + ", among them name and kind");
            return;
        }
        CsvActors reader = new CsvActors(file, to, header);
        rows.stream().skip(1).forEach(reader::row);
    }

    private void row(CsvRow row) {
        String name = cell(row, "name");
        String kind = cell(row, "kind").toLowerCase(Locale.ROOT);
        String country = cell(row, "country");
        List<String> sectors = list(row, "sectors");
        List<String> faults = new ArrayList<>();
        check(row.cells().size() <= header.size(), row.cells().size() + " cells, expected at most " + header.size(), faults);
        check(!name.isEmpty(), "no name, expected one", faults);
        check(KINDS.contains(kind), "unknown kind \"" + kind + "\", expected one of " + String.join(", ", KINDS), faults);
        check(country.isEmpty() || to.known().isState(country), "unknown country \"" + country + "\", expected the code of a"
                + " state, such as IRQ", faults);
        sectors.forEach(sector -> check(Sectors.isSector(sector), "unknown sector \"" + sector + "\", expected one of PLOVER's"
                + ", such as MIL", faults));
        for (String column : List.of("since", "until")) {
            String day = cell(row, column);
            check(day.isEmpty() || DateReader.first(day).isPresent(), column + " \"" + day + "\" is no date, expected a year,"
                    + " year-month or day", faults);
        }
        String id = cell(row, "id");
        if (faults.isEmpty()) {
            check(id.isEmpty() || to.takeId(id), "the id \"" + id + "\" is taken, expected a new one", faults);
        }
        faults.forEach(fault -> to.fault(file, row.line(), fault + "; the row is left out"));
        if (faults.isEmpty()) {
            to.add(new EntryYaml()
                    .text("id", id.isEmpty() ? to.newId(name) : id)
                    .text("name", name)
                    .raw("kind", kind)
                    .text("country", country)
                    .texts("sectors", sectors)
                    .texts("aliases", list(row, "aliases"))
                    .text("since", cell(row, "since"))
                    .text("until", cell(row, "until"))
                    .text("source", file + ":" + row.line()));
        }
    }

    private static void check(boolean good, String fault, List<String> faults) {
        if (!good) {
            faults.add(fault);
        }
    }

    private String cell(CsvRow row, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    private List<String> list(CsvRow row, String column) {
        return Arrays.stream(cell(row, column).split(";", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
