package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.KnowledgeFolder;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Mention;
import org.tocsin.event.MentionKind;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.KnowledgeReader;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.knowledge.PlaceEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often an event is put where it happened: {@code REPORT EVENTS}, the latter lines {@code id, published, source, text,
 * trigger, place, phenomena}. {@code evaluation/places} starts it.
 */
public final class PlaceGold {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Knowledge knowledge;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, int[]> phenomena = new TreeMap<>();
    private int all;
    private int found;
    private int right;
    private int plain;

    private PlaceGold(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: evaluation/places");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        PlaceGold gold = new PlaceGold(KnowledgeFolder.use(KnowledgeReader::read));
        for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            JsonNode item = MAPPER.readTree(line);
            gold.add(item, tocsin.code(document(item)));
        }
        gold.faults.forEach(System.err::println);
        new ReportSection("Measured").write(Path.of(arguments[0]), gold.report(tocsin.version().knowledge()));
    }

    private static Document document(JsonNode item) {
        JsonNode source = item.path("source");
        return new Document(
                item.get("id").asString(), null, source.isString() ? source.asString() : null, null, null,
                item.get("published").asString(), "en", item.get("text").asString());
    }

    private void add(JsonNode item, CodedDocument coded) {
        String text = item.get("text").asString();
        String trigger = item.get("trigger").asString();
        int start = text.codePointCount(0, text.indexOf(trigger));
        int end = start + trigger.codePointCount(0, trigger.length());
        List<Event> events = coded.events().stream()
                .filter(event -> event.field() == Field.TEXT && event.trigger().start() < end && start < event.trigger().end())
                .toList();
        JsonNode gold = item.get("place");
        boolean holds = events.stream().anyMatch(event -> holds(gold, event.place()));
        all++;
        found += events.isEmpty() ? 0 : 1;
        right += holds ? 1 : 0;
        plain += !events.isEmpty() && holds(gold, mostPopulous(coded, events.get(0))) ? 1 : 0;
        for (JsonNode phenomenon : item.get("phenomena")) {
            int[] counts = phenomena.computeIfAbsent(phenomenon.asString(), key -> new int[2]);
            counts[0] += holds ? 1 : 0;
            counts[1] += events.isEmpty() ? 0 : 1;
        }
        if (!events.isEmpty() && !holds) {
            faults.add(item.get("id").asString() + " \"" + trigger + "\": " + gold.path("name") + ", found "
                    + events.stream().map(event -> event.place() == null ? "none" : event.place().name()).toList());
        }
    }

    /** Near enough for what the gold's point stands for, in its country, and told no more coarsely than a town by its district. */
    private static boolean holds(JsonNode gold, @Nullable Place place) {
        if (gold.isNull() || place == null) {
            return gold.isNull() && place == null;
        }
        Double lat = place.lat();
        Double lon = place.lon();
        PlacePrecision precision = place.precision();
        boolean abroad = gold.get("country").isString() && !gold.get("country").asString().equals(place.country());
        if (lat == null || lon == null || precision == null || abroad) {
            return false;
        }
        PlacePrecision wanted = PlacePrecision.valueOf(gold.get("precision").asString().toUpperCase(Locale.ROOT));
        GeoPoint at = new GeoPoint(gold.get("lat").asDouble(), gold.get("lon").asDouble());
        boolean near = at.kilometres(new GeoPoint(lat, lon)) <= reach(wanted);
        return near && Math.abs(rank(precision) - rank(wanted)) <= 1;
    }

    private static double reach(PlacePrecision precision) {
        return switch (precision) {
            case POINT, SETTLEMENT -> 30;
            case ADMIN2 -> 80;
            case ADMIN1 -> 200;
            case REGION -> 500;
            case COUNTRY -> 600;
        };
    }

    private static int rank(PlacePrecision precision) {
        return switch (precision) {
            case POINT -> 0;
            case SETTLEMENT -> 1;
            case ADMIN2 -> 2;
            case ADMIN1, REGION -> 3;
            case COUNTRY -> 4;
        };
    }

    /** The plain way: the place named nearest to the trigger in its sentence, as the most populous of its name. */
    private @Nullable Place mostPopulous(CodedDocument coded, Event event) {
        Mention nearest = coded.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PLACE && mention.field() == event.field()
                        && mention.quote().start() >= event.start() && mention.quote().end() <= event.end())
                .min(Comparator.comparingInt(mention -> Math.abs(mention.quote().start() - event.trigger().start())))
                .orElse(null);
        if (nearest == null) {
            return null;
        }
        String key = NameFolding.placeKey(nearest.quote().text());
        for (Country country : knowledge.countries()) {
            GeoPoint at = country.at();
            if (at != null && NameFolding.placeKey(country.name()).equals(key)) {
                return new Place(null, country.name(), country.code(), null, at.lat(), at.lon(), null, PlacePrecision.COUNTRY,
                        PlaceBasis.STATED);
            }
        }
        PlaceEntry best = knowledge.gazetteer().find(key).stream()
                .max(Comparator.comparingLong(PlaceEntry::population))
                .orElse(null);
        return best == null
                ? null
                : new Place(null, best.name(), best.country(), best.admin1(), best.at().lat(), best.at().lon(), best.geonames(),
                        best.precision(), PlaceBasis.STATED);
    }

    private String report(String version) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, """
                Knowledge %s. %d events, of %d of which the coder finds one at the trigger.

                | place of the event | right, of those found | of all |
                |---|---|---|
                | Tocsin | %.3f (%d) | %.3f |
                | the nearest place named, as the most populous of its name | %.3f (%d) | %.3f |

                | phenomenon | right | of |
                |---|---|---|
                """, version, all, found, share(right, found), right, share(right, all), share(plain, found), plain,
                share(plain, all)));
        phenomena.forEach((name, counts) -> table.append(String.format(Locale.ROOT, "| %s | %d | %d |%n", name, counts[0], counts[1])
                .replace(System.lineSeparator(), "\n")));
        return table.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
