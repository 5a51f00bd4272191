package org.tocsin.embeddings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Measures whether a classifier over sentence embeddings, trained on the examples and counter-examples of the rules, can
 * drop events of sentences that state no act. How to run it is told in the POM; files with a gold sentence are not written,
 * the sentences in which the classifier expects a missed event go to standard output.
 */
public final class SentenceVeto {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FOLDS = 5;
    private static final List<Double> RIDGES = List.of(30.0, 100.0, 300.0, 1000.0, 3000.0);
    private static final List<Double> KEPT = List.of(0.99, 0.98, 0.95);

    private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel((Executor) Runnable::run);
    private final Map<String, float[]> embedded = new HashMap<>();

    private record Sample(String text, String rule, boolean positive) {}

    /** A classifier, with what it gives each sample when it is trained without the samples of the same rule. */
    private record Trained(Logistic logistic, double[] heldOut, double ridge) {}

    private record Scored(double score, boolean positive) {}

    private record Given(String id, String type, String trigger, int sentence, String reciprocal) {}

    private record Act(String type, String trigger) {}

    /** What a folder of coded texts holds, by the text. */
    private record Coded(Map<String, List<String>> sentences, Map<String, List<Given>> given) {}

    private record GoldText(String id, String text, List<String> sentences, List<Act> acts, List<Given> given) {}

    private record Counts(int acts, int found, int given, int negatives, int alarmed) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "alarms %d of %d | recall %.3f (%d of %d) | precision %.3f (%d of %d) | F1 %.3f", alarmed,
                    negatives, (double) found / acts, found, acts, (double) found / given, found, given,
                    2.0 * found / (acts + given));
        }
    }

    private interface Score {
        double of(GoldText text, int sentence);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("counters")) {
            writeCounters(Path.of(arguments[1]), Path.of(arguments[2]));
        } else if (arguments.length >= 5 && arguments.length % 2 == 1 && arguments[0].equals("measure")) {
            new SentenceVeto().measure(arguments);
        } else {
            throw new IllegalArgumentException("expected: counters RULES FILE, or: measure RULES COUNTERS (GOLD|- CODED)...");
        }
    }

    private static void writeCounters(Path rules, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Sample sample : samples(rules)) {
            if (!sample.positive()) {
                lines.add(JSON.writeValueAsString(Map.of("id", "counter-" + lines.size(), "text", sample.text())));
            }
        }
        Files.write(file, lines);
    }

    /** Examples and counter-examples of all rules. Those of contexts are all of acts: contexts only say what about. */
    private static List<Sample> samples(Path rules) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(rules)) {
            files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (Path file : files) {
            Object read = new Load(LoadSettings.builder().setCodePointLimit(1 << 26).build())
                    .loadFromString(Files.readString(file));
            boolean context = file.endsWith("contexts.yaml");
            for (Object item : read instanceof List<?> list ? list : List.of()) {
                Map<?, ?> rule = (Map<?, ?>) item;
                String id = context ? "context " + rule.get("name") : String.valueOf(rule.get("id"));
                texts(rule, "examples").forEach(text -> samples.put(text, new Sample(text, id, true)));
                texts(rule, "counter").forEach(text -> samples.putIfAbsent(text, new Sample(text, id, context)));
            }
        }
        return List.copyOf(samples.values());
    }

    private static List<String> texts(Map<?, ?> rule, String key) {
        return rule.get(key) instanceof List<?> items
                ? items.stream()
                        .map(item -> item instanceof Map<?, ?> map ? String.valueOf(map.get("text")) : String.valueOf(item))
                        .map(text -> text.replaceAll("\\[[a-z-]+ ", "").replace("]", ""))
                        .toList()
                : List.of();
    }

    private void measure(String[] arguments) throws IOException {
        List<Sample> all = samples(Path.of(arguments[1]));
        Set<String> coded = new HashSet<>();
        for (JsonNode event : lines(Path.of(arguments[2], "events.jsonl"))) {
            coded.add(event.path("document_id").asText());
        }
        List<Sample> silent = new ArrayList<>();
        int counters = 0;
        for (Sample sample : all) {
            if (sample.positive() || !coded.contains("counter-" + counters++)) {
                silent.add(sample);
            }
        }
        Map<Path, List<GoldText>> gold = new LinkedHashMap<>();
        Map<Path, Coded> others = new LinkedHashMap<>();
        for (int i = 3; i < arguments.length; i += 2) {
            Path folder = Path.of(arguments[i + 1]);
            if (arguments[i].equals("-")) {
                others.put(folder.getFileName(), coded(folder));
            } else {
                gold.put(Path.of(arguments[i]).getFileName(), gold(Path.of(arguments[i]), coded(folder)));
            }
        }
        cost(gold.values());
        measure("all counter-examples", all, gold, others);
        measure("counter-examples without events of other rules", silent, gold, others);
    }

    private void measure(
            String title, List<Sample> samples, Map<Path, List<GoldText>> gold, Map<Path, Coded> others) {
        long positives = samples.stream().filter(Sample::positive).count();
        say("%n== %s: %d positives, %d negatives", title, positives, samples.size() - positives);
        Trained trained = train(samples);
        double[] kept = positiveScores(samples, trained.heldOut());
        double best = bestThreshold(scored(samples, trained.heldOut()));
        say("held out: ridge %.0f, area under the curve %.3f, accuracy %.3f at %.3f", trained.ridge(),
                area(scored(samples, trained.heldOut())), accuracy(scored(samples, trained.heldOut()), best), best);
        gold.forEach((file, texts) -> {
            say("-- %s", file);
            Score sentence = (text, index) -> trained.logistic().chance(embedding(text.sentences().get(index)));
            Score whole = (text, index) -> trained.logistic().chance(embedding(text.text()));
            List<Scored> ofTexts =
                    texts.stream().map(text -> new Scored(whole.of(text, 0), !text.acts().isEmpty())).toList();
            told("texts", ofTexts, best);
            told("sentences", sentences(texts, sentence), best);
            say("no veto: %s", counts(texts, whole, 0));
            for (double share : KEPT) {
                double threshold = kept[(int) Math.floor((1 - share) * kept.length)];
                say("keep %.0f %%, below %.3f, by text:     %s", 100 * share, threshold, counts(texts, whole, threshold));
                say("keep %.0f %%, below %.3f, by sentence: %s", 100 * share, threshold, counts(texts, sentence, threshold));
            }
            hardest(texts, sentence);
            gaps(texts, sentence);
        });
        others.forEach((folder, coded) -> {
            double[] scores = coded.given().entrySet().stream()
                    .flatMap(text -> text.getValue().stream().map(Given::sentence).distinct()
                            .map(index -> coded.sentences().get(text.getKey()).get(index)))
                    .mapToDouble(sentence -> trained.logistic().chance(embedding(sentence)))
                    .toArray();
            for (double share : KEPT) {
                double threshold = kept[(int) Math.floor((1 - share) * kept.length)];
                say("-- %s, keep %.0f %%, below %.3f: %d of %d coded sentences", folder, 100 * share, threshold,
                        Arrays.stream(scores).filter(score -> score < threshold).count(), scores.length);
            }
        });
    }

    /** How well the scores part coded sentences of texts with acts from false alarms, whatever the threshold. */
    private static void hardest(List<GoldText> texts, Score score) {
        List<Scored> coded = new ArrayList<>();
        for (GoldText text : texts) {
            text.given().stream().map(Given::sentence).distinct()
                    .forEach(index -> coded.add(new Scored(score.of(text, index), !text.acts().isEmpty())));
        }
        say("of coded sentences alone, those of texts with and without acts: %d and %d, area under the curve %.3f",
                coded.stream().filter(Scored::positive).count(), coded.stream().filter(one -> !one.positive()).count(),
                area(coded));
    }

    private static void told(String what, List<Scored> scored, double threshold) {
        say("%s: %d with acts, %d without, area under the curve %.3f, accuracy %.3f (all called acts: %.3f)", what,
                scored.stream().filter(Scored::positive).count(), scored.stream().filter(one -> !one.positive()).count(),
                area(scored), accuracy(scored, threshold), accuracy(scored, 0));
    }

    private static List<Scored> sentences(List<GoldText> texts, Score score) {
        List<Scored> scored = new ArrayList<>();
        for (GoldText text : texts) {
            for (int i = 0; i < text.sentences().size(); i++) {
                scored.add(new Scored(score.of(text, i), holdsAct(text, i)));
            }
        }
        return scored;
    }

    private static boolean holdsAct(GoldText text, int index) {
        return text.acts().stream().anyMatch(act -> text.sentences().get(index).contains(act.trigger()));
    }

    private static void gaps(List<GoldText> texts, Score score) {
        int silent = 0;
        int negative = 0;
        int negativeAbove = 0;
        List<String> above = new ArrayList<>();
        for (GoldText text : texts) {
            for (int i = 0; i < text.sentences().size(); i++) {
                int index = i;
                if (text.given().stream().anyMatch(event -> event.sentence() == index)) {
                    continue;
                }
                double chance = score.of(text, i);
                if (!holdsAct(text, i)) {
                    negative++;
                    negativeAbove += chance > 0.9 ? 1 : 0;
                } else {
                    silent++;
                    if (chance > 0.9) {
                        above.add(String.format(Locale.ROOT, "  %.3f %s | %s", chance, text.sentences().get(i), text.acts()));
                    }
                }
            }
        }
        say("sentences without coded events: %d of %d with acts above 0.9, %d of %d without", above.size(), silent,
                negativeAbove, negative);
        above.forEach(line -> say("%s", line));
    }

    private Trained train(List<Sample> samples) {
        List<Logistic.Case> cases =
                samples.stream().map(one -> new Logistic.Case(embedding(one.text()), one.positive())).toList();
        Trained best = null;
        double least = Double.MAX_VALUE;
        for (double ridge : RIDGES) {
            double[] heldOut = new double[samples.size()];
            for (int fold = 0; fold < FOLDS; fold++) {
                List<Logistic.Case> others = new ArrayList<>();
                for (int i = 0; i < samples.size(); i++) {
                    if (fold(samples.get(i)) != fold) {
                        others.add(cases.get(i));
                    }
                }
                Logistic logistic = Logistic.fit(others, ridge);
                for (int i = 0; i < samples.size(); i++) {
                    if (fold(samples.get(i)) == fold) {
                        heldOut[i] = logistic.chance(cases.get(i).numbers());
                    }
                }
            }
            double loss = 0;
            for (int i = 0; i < samples.size(); i++) {
                loss -= Math.log(Math.max(1e-12, cases.get(i).positive() ? heldOut[i] : 1 - heldOut[i])) / samples.size();
            }
            if (loss < least) {
                least = loss;
                best = new Trained(Logistic.fit(cases, ridge), heldOut, ridge);
            }
        }
        if (best == null) {
            throw new IllegalStateException("no ridge was tried");
        }
        return best;
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.rule().hashCode() * 31, FOLDS);
    }

    private static List<Scored> scored(List<Sample> samples, double[] scores) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            scored.add(new Scored(scores[i], samples.get(i).positive()));
        }
        return scored;
    }

    private static double[] positiveScores(List<Sample> samples, double[] scores) {
        return scored(samples, scores).stream().filter(Scored::positive).mapToDouble(Scored::score).sorted().toArray();
    }

    private static double bestThreshold(List<Scored> scored) {
        return scored.stream().map(Scored::score).max(Comparator.comparingDouble(at -> accuracy(scored, at))).orElseThrow();
    }

    private static double accuracy(List<Scored> scored, double threshold) {
        return (double) scored.stream().filter(one -> one.positive() == one.score() >= threshold).count() / scored.size();
    }

    /** The share of pairs of a positive and a negative in which the positive ranks higher. */
    private static double area(List<Scored> scored) {
        double won = 0;
        long pairs = 0;
        for (Scored one : scored) {
            for (Scored other : scored) {
                if (one.positive() && !other.positive()) {
                    pairs++;
                    won += one.score() > other.score() ? 1 : one.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    private static Counts counts(List<GoldText> texts, Score score, double threshold) {
        int acts = 0;
        int found = 0;
        int given = 0;
        int negatives = 0;
        int alarmed = 0;
        for (GoldText text : texts) {
            List<Given> left =
                    text.given().stream().filter(event -> score.of(text, event.sentence()) >= threshold).toList();
            List<Given> matched = matched(text.acts(), left);
            acts += text.acts().size();
            found += matched.size();
            given += matched.size() + extra(matched, left);
            negatives += text.acts().isEmpty() ? 1 : 0;
            alarmed += text.acts().isEmpty() && !left.isEmpty() ? 1 : 0;
        }
        return new Counts(acts, found, given, negatives, alarmed);
    }

    /** One to one within a type, those whose triggers share a word first, as {@code tocsin evaluate} does. */
    private static List<Given> matched(List<Act> acts, List<Given> given) {
        List<Act> open = new ArrayList<>(acts);
        List<Given> matched = new ArrayList<>();
        for (boolean trigger : List.of(true, false)) {
            for (Act act : List.copyOf(open)) {
                given.stream()
                        .filter(event -> !matched.contains(event) && event.type().equals(act.type()))
                        .filter(event -> !trigger || shareWord(event.trigger(), act.trigger()))
                        .findFirst()
                        .ifPresent(event -> {
                            matched.add(event);
                            open.remove(act);
                        });
            }
        }
        return matched;
    }

    private static boolean shareWord(String one, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(one.toLowerCase(Locale.ROOT).split("\\W+")));
        return Arrays.stream(other.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(words::contains);
    }

    /** Of two mirror events one counts. */
    private static int extra(List<Given> matched, List<Given> given) {
        Set<String> seen = new HashSet<>(matched.stream().map(Given::id).toList());
        int extra = 0;
        for (Given event : given) {
            if (!matched.contains(event) && !seen.contains(event.reciprocal())) {
                extra++;
                seen.add(event.id());
            }
        }
        return extra;
    }

    private static Coded coded(Path folder) throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (JsonNode document : lines(folder.resolve("documents.jsonl"))) {
            List<String> parts = new ArrayList<>();
            for (JsonNode part : document.path("sentences")) {
                String text = document.path(part.path("field").asText()).asText();
                parts.add(text.substring(
                        text.offsetByCodePoints(0, part.path("start").asInt()),
                        text.offsetByCodePoints(0, part.path("end").asInt())));
            }
            sentences.put(document.path("id").asText(), parts);
        }
        Map<String, List<Given>> given = new TreeMap<>();
        for (JsonNode event : lines(folder.resolve("events.jsonl"))) {
            given.computeIfAbsent(event.path("document_id").asText(), missing -> new ArrayList<>())
                    .add(new Given(
                            event.path("id").asText(), event.path("type").asText(),
                            event.path("trigger").path("text").asText(), event.path("sentence").asInt(),
                            event.path("reciprocal").asText("")));
        }
        return new Coded(sentences, given);
    }

    private static List<GoldText> gold(Path file, Coded coded) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (JsonNode text : lines(file)) {
            String id = text.path("id").asText();
            List<Act> acts = new ArrayList<>();
            text.path("events").forEach(
                    act -> acts.add(new Act(act.path("type").asText(), act.path("trigger").asText())));
            texts.add(new GoldText(
                    id, text.path("text").asText(), coded.sentences().get(id), acts,
                    coded.given().getOrDefault(id, List.of())));
        }
        return texts;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private float[] embedding(String text) {
        return embedded.computeIfAbsent(text, words -> model.embed(words).content().vector());
    }

    /** Time of the processor, all threads together, for each sentence of the gold after one round to warm up. */
    private void cost(Collection<List<GoldText>> gold) {
        List<String> sentences =
                gold.stream().flatMap(List::stream).flatMap(text -> text.sentences().stream()).toList();
        sentences.forEach(sentence -> model.embed(sentence));
        long processor = processorTime();
        long clock = System.nanoTime();
        sentences.forEach(sentence -> model.embed(sentence));
        say("%d sentences: %.2f ms of the processor each, %.2f ms by the clock", sentences.size(),
                (processorTime() - processor) / 1e6 / sentences.size(), (System.nanoTime() - clock) / 1e6 / sentences.size());
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
