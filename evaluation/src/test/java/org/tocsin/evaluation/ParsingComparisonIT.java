package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Tocsin;
import org.tocsin.corenlp.CoreNlpAnnotator;
import org.tocsin.evaluate.GoldException;
import org.tocsin.evaluate.GoldReader;
import org.tocsin.evaluation.ParsingComparison.Counts;
import org.tocsin.evaluation.ParsingComparison.Kind;
import org.tocsin.pipeline.Pipeline;

/** On the texts of the project's gold, parsing only what is needed changes no record. */
class ParsingComparisonIT {

    private static final Path TEXTS = Path.of("gold", "first.jsonl");

    private static ParsingComparison comparison;

    @BeforeAll
    static void compare() throws IOException, GoldException {
        Tocsin tocsin = Tocsin.standard();
        comparison = new ParsingComparison(new Pipeline(tocsin.knowledge(), tocsin.version()), new CoreNlpAnnotator());
        for (String line : Files.readAllLines(TEXTS, StandardCharsets.UTF_8)) {
            comparison.add(GoldReader.text(line).document().withLanguage("en"));
        }
    }

    @Test
    void sentencesAreSaved() {
        Counts counts = comparison.counts();
        assertThat(counts.sentences()).isPositive();
        assertThat(counts.parsed()).isPositive().isLessThan(counts.sentences());
    }

    @Test
    void theRecordsAreThoseOfAllParsed() {
        assertThat(comparison.counts().records()).allSatisfy((kind, records) -> assertThat(records).isPositive());
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void noEventIsLostForTheLackOfATree() {
        assertThat(comparison.counts().otherWhenRead()).containsEntry(Kind.EVENT, 0).containsEntry(Kind.INCIDENT, 0);
    }
}
