package org.tocsin.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.document.Document;
import org.tocsin.evaluate.DyadScoring;
import org.tocsin.evaluate.GoldDyad;
import org.tocsin.evaluate.GoldException;
import org.tocsin.evaluate.GoldReader;
import org.tocsin.evaluate.GoldText;
import org.tocsin.evaluate.Scoring;
import org.tocsin.evaluate.StatementScoring;
import org.tocsin.evaluation.LogisticFit.Case;
import org.tocsin.explain.Explanation;
import org.tocsin.explain.SentenceExplanation;

/** The events that the coder gives on gold texts, by text, as cases to fit. */
final class GoldCases {

    private final Function<Document, Explanation> coder;

    /** Cases of a coder that explains documents. */
    GoldCases(Function<Document, Explanation> coder) {
        this.coder = coder;
    }

    /**
     * Texts with their own events.
     *
     * @return the cases of each text
     */
    List<List<Case>> statements(List<Path> files) throws IOException, GoldException {
        List<List<Case>> cases = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                GoldText gold = GoldReader.text(line);
                cases.add(cases(new StatementScoring(), gold, gold.document()));
            }
        }
        return cases;
    }

    /** Single events by countries, with their texts from another file. */
    List<List<Case>> dyads(Path file, Path documents) throws IOException, GoldException {
        Map<String, Document> texts = new HashMap<>();
        for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
            Document document = GoldReader.document(line);
            texts.put(document.id(), document);
        }
        List<List<Case>> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            GoldDyad gold = GoldReader.dyad(line);
            Document document = texts.get(gold.id());
            if (document != null) {
                cases.add(cases(new DyadScoring(), new DyadScoring.CodedText(gold, document.text()), document));
            }
        }
        return cases;
    }

    private <G> List<Case> cases(Scoring<G> scoring, G gold, Document document) {
        Explanation explanation = coder.apply(document.withLanguage("en"));
        Map<String, List<String>> signs = new HashMap<>();
        for (SentenceExplanation sentence : explanation.sentences()) {
            sentence.events().forEach(reason -> signs.putIfAbsent(reason.event().id(), reason.signs()));
        }
        scoring.add(gold, explanation.coded().events());
        return scoring.judged().stream()
                .map(judged -> new Case(signs.getOrDefault(judged.event().id(), List.of()), judged.right()))
                .toList();
    }
}
