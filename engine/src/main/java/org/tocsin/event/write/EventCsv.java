package org.tocsin.event.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.Casualties;
import org.tocsin.event.Event;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Time;

/**
 * Events as CSV after RFC 4180: one row an event, rows end in CR LF, the values of a list are joined by "; ". Text that a
 * spreadsheet would take for a formula is preceded by a single quote.
 */
public final class EventCsv {

    private static final String ROW_END = "\r\n";
    private static final String JOIN = "; ";

    private static final List<Column> COLUMNS = columns();

    private EventCsv() {}

    /** A column: its name and the cell of an event, ready but for quoting. */
    private record Column(String name, Function<Event, String> cell) {}

    /** The names of the columns, with the row's end. */
    public static String header() {
        return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")) + ROW_END;
    }

    /** The row of an event, with its end. */
    public static String row(Event event) {
        return COLUMNS.stream()
                        .map(column -> quoted(column.cell().apply(event)))
                        .collect(Collectors.joining(","))
                + ROW_END;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        text(columns, "id", Event::id);
        text(columns, "document_id", Event::documentId);
        text(columns, "field", e -> e.field().label());
        number(columns, "sentence", Event::sentence);
        number(columns, "start", Event::start);
        number(columns, "end", Event::end);
        text(columns, "type", e -> e.type().name());
        text(columns, "mode", Event::mode);
        text(columns, "contexts", e -> String.join(JOIN, e.contexts()));
        text(columns, "cameo", Event::cameo);
        number(columns, "quad", Event::quad);
        number(columns, "goldstein", e -> JsonLine.plain(e.goldstein(), 1));
        number(columns, "primary", Event::primary);
        text(columns, "reciprocal", Event::reciprocal);
        participants(columns, "actor", Event::actor);
        participants(columns, "recipient", Event::recipient);
        text(columns, "targets", e -> join(e.targets(), t -> t.quote().text()));
        text(columns, "target_kinds", e -> join(e.targets(), t -> t.kind().label()));
        text(columns, "target_numbers", e -> join(e.targets(), t -> Objects.toString(t.number(), "")));
        text(columns, "target_effects", e -> join(e.targets(), t -> t.effect().label()));
        text(columns, "weapons", e -> join(e.weapons(), w -> w.quote().text()));
        text(columns, "weapon_kinds", e -> join(e.weapons(), w -> w.kind().label()));
        place(columns);
        time(columns);
        text(columns, "factuality", e -> e.factuality().label());
        text(columns, "stage", e -> e.stage().label());
        text(columns, "attribution", e -> join(e.attribution(), a -> a.speaker().name()));
        text(columns, "attribution_cue", e -> join(e.attribution(), EventCsv::cue));
        casualties(columns);
        text(columns, "trigger", e -> e.trigger().text());
        text(columns, "rule", Event::rule);
        number(columns, "confidence", e -> JsonLine.plain(e.confidence(), 3));
        text(columns, "coder_version", e -> e.coder().version());
        text(columns, "coder_knowledge", e -> e.coder().knowledge());
        return List.copyOf(columns);
    }

    private static void participants(List<Column> to, String role, Function<Event, List<Participant>> of) {
        text(to, role, e -> join(of.apply(e), Participant::name));
        text(to, role + "_text", e -> join(of.apply(e), p -> p.quote().text()));
        text(to, role + "_id", e -> join(of.apply(e), p -> Objects.toString(p.id(), "")));
        text(to, role + "_country", e -> join(of.apply(e), p -> Objects.toString(p.country(), "")));
        text(to, role + "_sectors", e -> join(of.apply(e), p -> String.join(" ", p.sectors())));
        text(to, role + "_code", e -> join(of.apply(e), p -> Objects.toString(p.code(), "")));
    }

    private static void place(List<Column> to) {
        text(to, "place", e -> of(e.place(), Place::name));
        text(to, "place_text", e -> of(e.place(), p -> of(p.quote(), Quote::text)));
        text(to, "place_country", e -> of(e.place(), Place::country));
        text(to, "place_admin1", e -> of(e.place(), Place::admin1));
        number(to, "lat", e -> of(e.place(), p -> degrees(p.lat())));
        number(to, "lon", e -> of(e.place(), p -> degrees(p.lon())));
        number(to, "geonames", e -> of(e.place(), p -> Objects.toString(p.geonames(), "")));
        text(to, "place_precision", e -> of(e.place(), p -> of(p.precision(), PlacePrecision::label)));
        text(to, "place_basis", e -> of(e.place(), p -> p.basis().label()));
    }

    private static void time(List<Column> to) {
        text(to, "time_text", e -> of(e.time(), t -> of(t.quote(), Quote::text)));
        text(to, "time_from", e -> of(e.time(), (Time t) -> Objects.toString(t.from(), "")));
        text(to, "time_to", e -> of(e.time(), (Time t) -> Objects.toString(t.to(), "")));
        text(to, "time_precision", e -> of(e.time(), t -> t.precision().label()));
        text(to, "time_basis", e -> of(e.time(), t -> t.basis().label()));
    }

    private static void casualties(List<Column> to) {
        text(to, "casualties", e -> join(e.casualties(), c -> c.effect().label()));
        text(to, "casualties_who", e -> join(e.casualties(), c -> c.who().label()));
        text(to, "casualties_text", e -> join(e.casualties(), c -> c.quote().text()));
        text(to, "casualties_low", e -> join(e.casualties(), c -> Integer.toString(c.low())));
        text(to, "casualties_best", e -> join(e.casualties(), (Casualties c) -> Objects.toString(c.best(), "")));
        text(to, "casualties_high", e -> join(e.casualties(), (Casualties c) -> Objects.toString(c.high(), "")));
    }

    private static String cue(Attribution attribution) {
        return attribution.cue().text();
    }

    private static void text(List<Column> to, String name, Function<Event, @Nullable String> cell) {
        to.add(new Column(name, e -> guarded(Objects.toString(cell.apply(e), ""))));
    }

    /** A column of numbers: a leading minus is no formula there. */
    private static void number(List<Column> to, String name, Function<Event, Object> cell) {
        to.add(new Column(name, e -> cell.apply(e).toString()));
    }

    private static String degrees(@Nullable Double value) {
        return value == null ? "" : JsonLine.plain(value, Values.DEGREE_PLACES);
    }

    private static <T> String of(@Nullable T value, Function<T, @Nullable String> part) {
        return value == null ? "" : Objects.toString(part.apply(value), "");
    }

    private static <T> String join(List<T> values, Function<T, String> part) {
        return values.stream().map(part).collect(Collectors.joining(JOIN));
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
