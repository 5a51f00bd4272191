package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.testing.ParsedCase;

/** The scene of an act among the places that its sentence names; no value where none of them is. */
class PlaceResolverTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(PlaceResolverTest.class, "places.conllu");

    private final PlaceResolver places = new PlaceResolver();

    private List<Place> scene(ParsedCase parsed, String trigger) {
        Statement statement = Objects.requireNonNull(SmallFindings.statement(parsed, trigger), parsed::toString);
        SentenceFindings findings = SmallFindings.all(parsed).get(0);
        PlaceMention scene = places.scene(statement);
        return scene == null
                ? List.of()
                : List.of(places.place(scene, findings.sentence(), findings.text(), PlaceBasis.STATED));
    }

    @TestFactory
    Stream<DynamicTest> scenes() {
        return SmallFindings.tests(
                CASES, (parsed, expected) -> scene(parsed, expected.about()).stream().map(Place::name).toList());
    }

    private Place only(String end) {
        ParsedCase parsed =
                CASES.stream().filter(one -> one.toString().endsWith(end)).findFirst().orElseThrow();
        return scene(parsed, parsed.expectations().get(0).about()).get(0);
    }

    @Test
    void aCapitalIsASettlementOfItsCountry() {
        Place capital = only("hotel in Mogadishu.");
        assertThat(capital.precision()).isEqualTo(PlacePrecision.SETTLEMENT);
        assertThat(capital.country()).isEqualTo("SOM");
        assertThat(Objects.requireNonNull(capital.quote()).text()).isEqualTo("Mogadishu");
    }

    @Test
    void aCountryKeepsItsOwnPoint() {
        Place country = only("convoy in Syria.");
        assertThat(country.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(country.country()).isEqualTo("SYR");
        assertThat(country.lat()).isBetween(32.0, 38.0);
        assertThat(country.lon()).isBetween(35.0, 43.0);
        assertThat(country.basis()).isEqualTo(PlaceBasis.STATED);
    }

    @Test
    void aRegionIsNoSettlement() {
        assertThat(only("gunmen attacked a village in Borno.").precision()).isEqualTo(PlacePrecision.ADMIN1);
    }
}
