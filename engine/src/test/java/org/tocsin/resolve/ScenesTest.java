package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.attribute.Announcements.Attributed;
import org.tocsin.attribute.Stance;
import org.tocsin.document.Quote;
import org.tocsin.event.CoderVersion;
import org.tocsin.event.Factuality;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.event.Stage;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/**
 * Where a report is when a sentence of it does not say. {@code before} is the scene that the last sentence inherits,
 * {@code elsewhere} whether the report leaves the country of a dateline from Nairobi.
 */
class ScenesTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(ScenesTest.class, "scenes.conllu");
    private static final Place NAIROBI = new Place(
            new Quote("NAIROBI", 0, 7), "Nairobi", "KEN", null, -1.28, 36.82, null, PlacePrecision.SETTLEMENT,
            PlaceBasis.DATELINE);

    private final PlaceResolver places = new PlaceResolver();
    private final Resolver resolver = new Resolver(ProjectKnowledge.knowledge(), new CoderVersion("1", "test"));

    @TestFactory
    Stream<DynamicTest> scenes() {
        return SmallFindings.tests(CASES, this::found);
    }

    private List<String> found(ParsedCase parsed, Expectation expected) {
        List<SentenceFindings> all = SmallFindings.all(parsed);
        if (expected.about().equals("elsewhere")) {
            return List.of(Scenes.elsewhere(all, NAIROBI) ? "yes" : "no");
        }
        Place before = Scenes.before(all, all.size() - 1, places);
        return before == null ? List.of() : List.of(before.name());
    }

    private static List<SentenceFindings> findings(String text) {
        return SmallFindings.all(
                CASES.stream().filter(parsed -> parsed.toString().equals(text)).findFirst().orElseThrow());
    }

    private @Nullable Place placeOf(List<SentenceFindings> all, int sentence, @Nullable Place dateline) {
        Stance stance = new Stance(Factuality.ASSERTED, Stage.ACCOMPLISHED, List.of(), true, List.of());
        List<Attributed> attributed = SmallFindings.statements(all.get(sentence)).stream()
                .map(statement -> new Attributed(statement, stance))
                .toList();
        Discourse discourse = SmallFindings.discourse(all);
        return resolver.resolve("a", SmallFindings.PUBLISHED, dateline, discourse, sentence, List.of(), attributed).get(0).event().place();
    }

    @Test
    void anInheritedSceneSaysSo() {
        List<SentenceFindings> all = findings("Fighting broke out in Aleppo on Monday. Rebels attacked a convoy.");
        Place place = placeOf(all, 1, NAIROBI);
        assertThat(place).isNotNull().extracting(Place::basis, Place::name).containsExactly(PlaceBasis.CONTEXT, "Aleppo");
    }

    @Test
    void theDatelineIsTheSceneOfAReportThatNamesNoOther() {
        assertThat(placeOf(findings("Rebels attacked a convoy."), 0, NAIROBI)).isEqualTo(NAIROBI);
        assertThat(placeOf(findings("Rebels attacked a convoy."), 0, null)).isNull();
    }

    @Test
    void theDatelineIsNoSceneOfAReportFromAnotherCountry() {
        assertThat(placeOf(findings("Rebels attacked a convoy. The wounded were treated in Baghdad."), 0, NAIROBI)).isNull();
        assertThat(placeOf(findings("Rebels attacked a convoy. The wounded were treated in Nairobi."), 0, NAIROBI))
                .isEqualTo(NAIROBI);
    }

    @Test
    void withoutACountryADatelineIsNeverElsewhere() {
        Place nowhere = new Place(
                null, "At Sea", null, null, null, null, null, null, PlaceBasis.DATELINE);
        List<SentenceFindings> all = findings("Rebels attacked a convoy. The wounded were treated in Baghdad.");
        assertThat(Scenes.elsewhere(all, nowhere)).isFalse();
        assertThat(Scenes.elsewhere(all, null)).isFalse();
    }
}
