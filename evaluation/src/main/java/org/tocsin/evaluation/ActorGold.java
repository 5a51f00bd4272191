package org.tocsin.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.Tocsin;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Mention;
import org.tocsin.event.Participant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far actors are understood: phrases that name them on a day, and later short forms in a document:
 * {@code REPORT PHRASES COREFERENCE [PHRASES COREFERENCE]...}. {@code evaluation/actors} starts it.
 */
public final class ActorGold {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String BLIND = "## First runs";

    private final Function<Document, CodedDocument> coder;
    private final List<String> faults = new ArrayList<>();

    ActorGold(Function<Document, CodedDocument> coder) {
        this.coder = coder;
    }

    /** How many phrases were found, and of how many the country, the sector and both were right. */
    record Phrases(int all, int found, int country, int sector, int both) {}

    /** How many short forms stand for somebody, of how many that was found; how many stay open, how many were left so. */
    record ShortForms(int all, int right, int open, int leftOpen) {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length % 2 == 0) {
            System.err.println("usage: evaluation/actors");
            System.exit(2);
        }
        Tocsin tocsin = Tocsin.standard();
        ActorGold gold = new ActorGold(tocsin::code);
        StringBuilder report = new StringBuilder(heading(tocsin.version()));
        for (int set = 1; set < arguments.length; set += 2) {
            Phrases phrases = gold.phrases(lines(arguments[set]));
            ShortForms shortForms = gold.shortForms(lines(arguments[set + 1]));
            report.append(section(Path.of(arguments[set]).getFileName(), phrases, shortForms));
        }
        gold.faults.forEach(System.err::println);
        Path file = Path.of(arguments[0]);
        Files.writeString(file, report + blindScores(file), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream().map(MAPPER::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What was not as the gold has it, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A line: {@code id, sentence, published, phrase, start, country, sectors}. */
    Phrases phrases(List<JsonNode> lines) {
        int found = 0;
        int countries = 0;
        int sectors = 0;
        int both = 0;
        for (JsonNode line : lines) {
            CodedDocument coded = coder.apply(document(line, "sentence"));
            int start = line.get("start").asInt();
            String phrase = line.get("phrase").asString();
            Participant who = at(coded, start, start + phrase.codePointCount(0, phrase.length()));
            boolean country = who != null && Objects.equals(who.country(), text(line.get("country")));
            boolean sector = who != null && sectorHolds(line.get("sectors"), who);
            found += who == null ? 0 : 1;
            countries += country ? 1 : 0;
            sectors += sector ? 1 : 0;
            both += country && sector ? 1 : 0;
            if (!country || !sector) {
                faults.add(line.get("id").asString() + " \"" + phrase + "\" is " + line.get("country") + line.get("sectors")
                        + ", found " + shown(who));
            }
        }
        return new Phrases(lines.size(), found, countries, sectors, both);
    }

    /** Any of the gold's sectors; a state as such has none, or is read as its government. */
    private static boolean sectorHolds(JsonNode gold, Participant who) {
        if (gold.isEmpty()) {
            return who.sectors().isEmpty() || who.sectors().equals(List.of("GOV"));
        }
        for (JsonNode sector : gold) {
            if (who.sectors().contains(sector.asString())) {
                return true;
            }
        }
        return false;
    }

    /** A line: {@code id, published, text, mentions: [{text, start, refers_to}]}. */
    ShortForms shortForms(List<JsonNode> lines) {
        int all = 0;
        int right = 0;
        int open = 0;
        int leftOpen = 0;
        for (JsonNode line : lines) {
            CodedDocument coded = coder.apply(document(line, "text"));
            String text = line.get("text").asString();
            for (JsonNode mention : line.get("mentions")) {
                int start = mention.get("start").asInt();
                String words = mention.get("text").asString();
                Participant who = at(coded, start, start + words.codePointCount(0, words.length()));
                JsonNode full = mention.get("refers_to");
                boolean stays = full.isNull();
                boolean holds = stays
                        ? who == null || who.name().equalsIgnoreCase(words)
                        : who != null && standsFor(who, full, text, coded);
                all += stays ? 0 : 1;
                right += !stays && holds ? 1 : 0;
                open += stays ? 1 : 0;
                leftOpen += stays && holds ? 1 : 0;
                if (!holds) {
                    faults.add(line.get("id").asString() + " \"" + words + "\" at " + start + " stands for " + full + ", found "
                            + shown(who));
                }
            }
        }
        return new ShortForms(all, right, open, leftOpen);
    }

    /** Whether the participant goes by the name of one of the antecedents, or by that of the mention there. */
    private static boolean standsFor(Participant who, JsonNode full, String text, CodedDocument coded) {
        List<JsonNode> antecedents = new ArrayList<>();
        if (full.isArray()) {
            full.forEach(antecedents::add);
        } else {
            antecedents.add(full);
        }
        for (JsonNode antecedent : antecedents) {
            String words = antecedent.asString();
            int unit = text.indexOf(words);
            int start = text.codePointCount(0, Math.max(0, unit));
            Participant named = unit < 0 ? null : at(coded, start, start + words.codePointCount(0, words.length()));
            if (who.name().equalsIgnoreCase(words) || (named != null && who.name().equals(named.name()))) {
                return true;
            }
        }
        return false;
    }

    private static Document document(JsonNode line, String text) {
        return new Document(
                line.get("id").asString(), null, null, null, null, line.get("published").asString(), "en",
                line.get(text).asString());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    /** The actor mention that shares most with a stretch of the text, or null. */
    private static @Nullable Participant at(CodedDocument coded, int start, int end) {
        Participant best = null;
        int most = 0;
        for (Mention mention : coded.mentions()) {
            int shared = Math.min(end, mention.quote().end()) - Math.max(start, mention.quote().start());
            if (mention.actor() != null && shared > most) {
                best = mention.actor();
                most = shared;
            }
        }
        return best;
    }

    private static String shown(@Nullable Participant who) {
        return who == null ? "nobody" : "\"" + who.name() + "\" " + who.country() + who.sectors();
    }

    private static String heading(CoderVersion version) {
        return """
                # Actors

                Coder %s, knowledge `%s`. Written by `evaluation/actors`: the gold of `evaluation/gold/actors`, phrases that name
                actors on a day and later short forms in short documents.
                """
                .formatted(version.version(), version.knowledge());
    }

    private static String section(Path name, Phrases phrases, ShortForms shortForms) {
        return """

                ## %s

                | phrases | right | of |
                |---|---|---|
                | found as an actor | %s | %d |
                | country | %s | %d |
                | a sector of the gold's | %s | %d |
                | country and sector | %s | %d |

                | short forms and pronouns | right | of |
                |---|---|---|
                | stand for whom the gold names | %s | %d |
                | left open where the gold leaves them so | %s | %d |
                """
                .formatted(
                        name,
                        share(phrases.found(), phrases.all()), phrases.all(),
                        share(phrases.country(), phrases.all()), phrases.all(),
                        share(phrases.sector(), phrases.all()), phrases.all(),
                        share(phrases.both(), phrases.all()), phrases.all(),
                        share(shortForms.right(), shortForms.all()), shortForms.all(),
                        share(shortForms.leftOpen(), shortForms.open()), shortForms.open());
    }

    /** What the report said of the first runs, before anything was changed for a set; kept as it is. */
    private static String blindScores(Path report) throws IOException {
        String before = Files.exists(report) ? Files.readString(report, StandardCharsets.UTF_8) : "";
        int at = before.indexOf(BLIND);
        return at < 0 ? "" : "\n" + before.substring(at);
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f (%d)", whole == 0 ? 0 : (double) part / whole, part);
    }
}
