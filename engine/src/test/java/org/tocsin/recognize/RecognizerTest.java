package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.Country;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/**
 * Actors, places and weapons in real parses, by the project's knowledge: {@code actor US forces = ROLE USA} asks for an
 * actor of these very words, its form, and then its id in the knowledge or its countries; {@code none actor = camps} that
 * no actor ends in a word.
 */
class RecognizerTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(RecognizerTest.class, "candidates.conllu");
    private static final Recognizer RECOGNIZER = new Recognizer(ProjectKnowledge.knowledge());

    @TestFactory
    Stream<DynamicTest> candidates() {
        return CASES.stream().flatMap(parsed -> parsed.expectations().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        parsed + " " + expected, () -> check(parsed.sentence(), expected))));
    }

    private static void check(Sentence sentence, Expectation expected) {
        Candidates found = RECOGNIZER.recognize(sentence);
        String words = expected.words().stream().skip(1).collect(Collectors.joining(" "));
        switch (expected.words().get(0)) {
            case "actor" -> assertThat(found.actors().stream().map(actor -> show(sentence, actor)))
                    .anyMatch(shown -> matches(shown, words, expected.value()));
            case "none" -> assertThat(found.actors().stream().map(actor -> sentence.token(actor.last()).form()))
                    .doesNotContain(expected.value());
            case "place" -> assertThat(found.places().stream().map(place -> words(sentence, place.first(), place.last())))
                    .contains(expected.value());
            case "weapon" -> assertThat(found.weapons().stream().map(arm -> words(sentence, arm.first(), arm.last())))
                    .contains(expected.value());
            case "nationality" -> assertThat(sentence.tokens().stream()
                            .map(token -> found.nationalityAt(token.index()))
                            .map(country -> country == null ? "" : country.code()))
                    .contains(expected.value());
            default -> throw new IllegalArgumentException("nothing is known about: " + expected.about());
        }
    }

    /** "words = FORM COUNTRIES entry". */
    private static String show(Sentence sentence, ActorMention actor) {
        return words(sentence, actor.first(), actor.last()) + " = " + actor.form() + ' '
                + actor.countries().stream().map(Country::code).collect(Collectors.joining("+")) + ' '
                + (actor.entry() == null ? "" : actor.entry().id()) + ' '
                + (actor.entry() == null || actor.entry().offices().isEmpty() ? "" : actor.entry().offices().get(0).country());
    }

    private static boolean matches(String shown, String words, String value) {
        List<String> wanted = Expectation.parts(value, " ");
        String[] parts = shown.split(" = ", -1);
        return parts[0].equals(words) && Expectation.parts(parts[1], " ").containsAll(wanted);
    }

    private static String words(Sentence sentence, int first, int last) {
        int start = sentence.token(first).span().start();
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last; at++) {
            int gap = sentence.token(at).span().start() - start - words.length();
            words.append(" ".repeat(gap)).append(sentence.token(at).form());
        }
        return words.toString();
    }

    @Test
    void actorsAndPlacesDoNotOverlapTheirOwnKind() {
        for (ParsedCase parsed : CASES) {
            Candidates found = RECOGNIZER.recognize(parsed.sentence());
            int end = -1;
            for (ActorMention actor : found.actors()) {
                assertThat(actor.first()).as(parsed.toString()).isGreaterThan(end);
                assertThat(actor.head()).isBetween(actor.first(), actor.last());
                end = actor.last();
            }
            end = -1;
            for (PlaceMention place : found.places()) {
                assertThat(place.first()).as(parsed.toString()).isGreaterThan(end);
                end = place.last();
            }
        }
    }
}
