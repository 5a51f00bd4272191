package org.tocsin.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Statement;
import org.tocsin.event.Factuality;
import org.tocsin.knowledge.Country;
import org.tocsin.recognize.Candidates;

class AttributorTest {

    private final Attributor attributor = new Attributor(StanceGold.cues());

    @TestFactory
    Stream<DynamicTest> goldSentences() {
        return StanceGold.cases().stream()
                .map(gold -> DynamicTest.dynamicTest(gold.document().zoned().document().text(), () -> {
                    List<Stance> stances = attributor.attribute(gold.document(), gold.statements());
                    assertThat(stances.stream().map(s -> StanceGold.write(gold.document(), s)).toList())
                            .as(() -> stances.stream().map(Stance::steps).toList().toString())
                            .isEqualTo(gold.expected());
                }));
    }

    @Test
    void goldIsLargeEnough() {
        assertThat(StanceGold.cases()).hasSizeGreaterThan(100);
    }

    @Test
    void everySentenceHasAMainStatement() {
        for (StanceGold.Case gold : StanceGold.cases()) {
            List<Stance> stances = attributor.attribute(gold.document(), gold.statements());
            for (int i = 0; i < stances.size(); i++) {
                Sentence sentence = gold.statements().get(i).candidates().sentence();
                boolean any = false;
                for (int j = 0; j < stances.size(); j++) {
                    boolean same = gold.statements().get(j).candidates().sentence() == sentence;
                    any |= same && stances.get(j).primary();
                }
                assertThat(any).as(sentence.toString()).isTrue();
            }
        }
    }

    @Test
    void aTimeFromBeforeTheStoryMakesHistory() {
        StanceGold.Case gold = StanceGold.cases().get(0);
        List<Stance> stances = attributor.attribute(gold.document(), gold.statements(), (sentence, predicate) -> true);
        assertThat(stances).extracting(Stance::factuality).containsExactly(Factuality.HISTORICAL);
    }

    @Test
    void aSentenceWithoutATreeIsAssertedAndItsFirstStatementIsTheMainOne() {
        StanceGold.Case gold = StanceGold.cases().get(1);
        Sentence parsed = gold.document().sentences().get(0);
        List<Token> bare = parsed.tokens().stream()
                .map(t -> new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), t.entity(), -1, ""))
                .toList();
        Sentence sentence = new Sentence(parsed.field(), parsed.zone(), 0, parsed.span(), bare, false);
        Candidates candidates = new Candidates(
                sentence, List.of(), List.of(), List.of(), new Country[sentence.size()]);
        List<Statement> statements = gold.statements().stream()
                .map(s -> new Statement(
                        candidates, s.rule(), s.trigger(), s.first(), s.last(), s.predicate(), s.roles(), s.absorbed()))
                .toList();
        AnnotatedDocument document = new AnnotatedDocument(
                gold.document().zoned(), gold.document().fields(), List.of(sentence), List.of());
        List<Stance> stances = attributor.attribute(document, statements);
        assertThat(stances).extracting(Stance::factuality).containsOnly(Factuality.ASSERTED);
        assertThat(stances).extracting(Stance::primary).containsExactly(true, false);
    }
}
