package org.tocsin.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Stage;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Cues;
import org.tocsin.knowledge.FileLocation;
import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule;
import org.tocsin.recognize.Candidates;

/** Reads {@code stances.txt} and its parses, and makes documents and statements of them. */
final class StanceGold {

    /**
     * @param document the document
     * @param statements its statements in order
     * @param expected what is to be said of each, as the file writes it
     */
    record Case(AnnotatedDocument document, List<Statement> statements, List<String> expected) {}

    private StanceGold() {}

    static Cues cues() {
        Map<?, ?> lists = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(resource("/tocsin-knowledge/rules/cues.yaml"));
        Map<String, Set<String>> words = new HashMap<>();
        lists.forEach((name, list) -> words.put(
                name.toString(),
                StreamSupport.stream(((Iterable<?>) list).spliterator(), false)
                        .map(Object::toString)
                        .collect(Collectors.toSet())));
        return new Cues(words);
    }

    static List<Case> cases() {
        Map<String, AnnotatedDocument> parses = parses();
        List<Case> cases = new ArrayList<>();
        AnnotatedDocument document = null;
        List<String> lines = new ArrayList<>();
        for (String line : resource("stances.txt").split("\n", -1)) {
            if (line.startsWith("> ")) {
                finish(document, lines, cases);
                document = Objects.requireNonNull(parses.get(line.substring(2)), () -> "no parse of " + line);
                lines = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        finish(document, lines, cases);
        return cases;
    }

    private static void finish(@Nullable AnnotatedDocument document, List<String> lines, List<Case> cases) {
        if (document == null) {
            return;
        }
        Map<Sentence, Candidates> candidates = new HashMap<>();
        document.sentences().forEach(s -> candidates.put(s, new Candidates(s, List.of(), List.of(), List.of(), new Country[s.size()])));
        record Line(Statement statement, String expected) {}
        List<Line> read = new ArrayList<>();
        for (String line : lines) {
            String[] halves = line.split("\\|", 2);
            read.add(new Line(statement(document, candidates, halves[0].trim()), normal(halves[1])));
        }
        read.sort(Comparator.comparingInt((Line l) -> l.statement().candidates().sentence().index())
                .thenComparingInt(l -> l.statement().trigger()));
        cases.add(new Case(
                document,
                read.stream().map(Line::statement).toList(),
                read.stream().map(Line::expected).toList()));
    }

    private static String normal(String words) {
        return words.trim().replaceAll("\\s+", " ");
    }

    /** {@code trigger[@predicate][:TYPE][^clause][!stage][<actor]}. */
    private static Statement statement(
            AnnotatedDocument document, Map<Sentence, Candidates> candidates, String written) {
        String rest = written;
        String actor = after(rest, '<');
        rest = before(rest, '<');
        String stage = after(rest, '!');
        rest = before(rest, '!');
        String clause = after(rest, '^');
        rest = before(rest, '^');
        String type = after(rest, ':');
        rest = before(rest, ':');
        String predicate = after(rest, '@');
        rest = before(rest, '@');
        Place trigger = find(document, rest);
        Map<Role, List<Filler>> roles = actor == null
                ? Map.of()
                : Map.of(Role.ACTOR, List.of(new Filler(find(document, actor).token(), "given")));
        return new Statement(
                Objects.requireNonNull(candidates.get(trigger.sentence())),
                rule(
                        type == null ? EventType.ASSAULT : EventType.valueOf(type),
                        stage == null ? null : Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
                        clause == null ? null : Factuality.valueOf(clause.toUpperCase(Locale.ROOT))),
                trigger.token(),
                trigger.token(),
                trigger.token(),
                predicate == null ? trigger.token() : find(document, predicate).token(),
                roles,
                List.of());
    }

    private static @Nullable String after(String words, char mark) {
        int at = words.indexOf(mark);
        return at < 0 ? null : words.substring(at + 1);
    }

    private static String before(String words, char mark) {
        int at = words.indexOf(mark);
        return at < 0 ? words : words.substring(0, at);
    }

    private record Place(Sentence sentence, int token) {}

    private static Place find(AnnotatedDocument document, String word) {
        String number = after(word, '#');
        int wanted = number == null ? 1 : Integer.parseInt(number);
        String form = before(word, '#');
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(form) && --wanted == 0) {
                    return new Place(sentence, token.index());
                }
            }
        }
        throw new IllegalArgumentException("no '" + word + "' in " + document.sentences());
    }

    static Rule rule(EventType type, @Nullable Stage stage, @Nullable Factuality clause) {
        return new Rule(
                "test",
                type,
                null,
                List.of(),
                "000",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                stage,
                clause,
                List.of(),
                List.of(),
                new FileLocation("test.yaml", 1, 1));
    }

    /** A stance as the file writes it. */
    static String write(AnnotatedDocument document, Stance stance) {
        StringBuilder words = new StringBuilder(stance.factuality().label())
                .append(' ')
                .append(stance.stage().label())
                .append(stance.primary() ? " primary |" : " |");
        String separator = " ";
        for (Stance.Speaker speaker : stance.speakers()) {
            Sentence sentence = document.sentences().get(speaker.sentence());
            words.append(separator)
                    .append(sentence.token(speaker.token()).form())
                    .append(':')
                    .append(document.field(sentence.field()).slice(speaker.cue()));
            separator = ", ";
        }
        return words.toString();
    }

    private static Map<String, AnnotatedDocument> parses() {
        Map<String, AnnotatedDocument> parses = new HashMap<>();
        for (String part : resource("stances.conllu").split("# newdoc\n", -1)) {
            if (!part.isBlank()) {
                AnnotatedDocument document = document(part);
                parses.put(document.zoned().document().text(), document);
            }
        }
        return parses;
    }

    private static AnnotatedDocument document(String part) {
        String text = part.substring("# document = ".length(), part.indexOf('\n'));
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone(ZoneKind.BODY, Field.TEXT, new Span(0, text.length())));
        for (int open = text.indexOf('"'); open >= 0; open = text.indexOf('"', open + 1)) {
            int close = text.indexOf('"', open + 1);
            zones.add(new Zone(ZoneKind.QUOTATION, Field.TEXT, new Span(open, close + 1)));
            open = close;
        }
        ZonedDocument zoned =
                new ZonedDocument(new Document("d", null, null, null, null, null, "en", text), zones, null, null);
        List<Sentence> sentences = new ArrayList<>();
        for (String block : part.substring(part.indexOf('\n') + 1).split("\n\n", -1)) {
            if (!block.isBlank()) {
                sentences.add(sentence(block, sentences.size()));
            }
        }
        return new AnnotatedDocument(zoned, zoned.fields(), sentences, List.of());
    }

    private static Sentence sentence(String block, int index) {
        List<Token> tokens = new ArrayList<>();
        for (String line : block.split("\n", -1)) {
            if (!line.startsWith("#")) {
                tokens.add(token(line.split("\t", -1)));
            }
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(Field.TEXT, ZoneKind.BODY, index, span, tokens, true);
    }

    private static Token token(String[] columns) {
        Map<String, String> extra = new HashMap<>();
        for (String pair : columns[9].split("\\|", -1)) {
            extra.put(before(pair, '='), Objects.requireNonNull(after(pair, '=')));
        }
        return new Token(
                Integer.parseInt(columns[0]) - 1,
                new Span(number(extra, "start_char"), number(extra, "end_char")),
                columns[1],
                columns[2],
                columns[4],
                EntityClass.valueOf(extra.getOrDefault("entity", "NONE")),
                Integer.parseInt(columns[6]) - 1,
                columns[7]);
    }

    private static int number(Map<String, String> extra, String name) {
        return Integer.parseInt(Objects.requireNonNull(extra.get(name)));
    }

    private static String resource(String name) {
        try (InputStream in = StanceGold.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
