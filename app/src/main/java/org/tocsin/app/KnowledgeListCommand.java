package org.tocsin.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Listed.What;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin knowledge list}: a part of the knowledge as a table. */
@Command(
        name = "list",
        description = "Lists what is known, a line an entry, and says how many there are on standard error.",
        sortOptions = false)
final class KnowledgeListCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES} (default: actors).")
    private What what = What.ACTORS;

    @Option(names = "--country", paramLabel = "CODE", description = "Only of this country, such as IRQ; a person by the offices held.")
    private @Nullable String country;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only of this kind: of actors group, person and so on, of places their precision, of media state or "
                    + "other, of rules the type of event.")
    private @Nullable String kind;

    @Option(names = "--sector", paramLabel = "CODE", description = "Only actors and roles of this PLOVER sector, such as MIL.")
    private @Nullable String sector;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Only actors and states that existed on this day, such as 2024-01-24, and persons who held an office on it.")
    private @Nullable String on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How entries are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). A table leaves out "
                    + "other names.")
    private Format format = Format.TABLE;

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    KnowledgeListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = day();
        List<Map<String, @Nullable Object>> rows = Listed.of(options.read(), what, day)
                .filter(this::chosen)
                .map(Listed::cells)
                .toList();
        String text = switch (format) {
            case TABLE -> ListText.table(rows, new Ink(console.colour(), console.width()));
            case JSONL -> ListText.jsonLines(rows);
            case CSV -> ListText.csv(rows);
        };
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        console.message(rows.size() + " " + what);
        return Program.DONE;
    }

    private boolean chosen(Listed line) {
        return (country == null || line.countries().contains(country.toUpperCase(Locale.ROOT)))
                && (kind == null || kind.toLowerCase(Locale.ROOT).equals(line.kind()))
                && (sector == null || line.sectors().contains(sector.toUpperCase(Locale.ROOT)));
    }

    private @Nullable LocalDate day() {
        refuse("--on", on, what != What.ACTORS && what != What.COUNTRIES);
        refuse("--sector", sector, what != What.ACTORS && what != What.ROLES);
        refuse("--country", country, what == What.ROLES || what == What.WEAPONS || what == What.RULES);
        refuse("--kind", kind, what == What.COUNTRIES);
        if (on == null) {
            return null;
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--on: \"" + on + "\" is no day, expected one such as 2024-01-24", e);
        }
    }

    private void refuse(String option, @Nullable String value, boolean out) {
        if (value != null && out) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " does not go with " + what);
        }
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
