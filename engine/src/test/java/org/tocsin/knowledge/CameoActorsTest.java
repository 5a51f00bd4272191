package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectKnowledge;

/** Countries, roles and groups in the chunks of three letters that CAMEO has. */
class CameoActorsTest {

    private static final CameoActors CODES = ProjectKnowledge.knowledge().cameoActors();

    @Test
    void theCountryComesBeforeTheRolesAndTheGroup() {
        assertThat(CODES.code("IRQ", List.of("REB"), null)).isEqualTo("IRQREB");
        assertThat(CODES.code("USA", List.of("GOV", "MIL"), null)).isEqualTo("USAGOVMIL");
        assertThat(CODES.code("USA", List.of(), "USA")).isEqualTo("USA");
        assertThat(CODES.code("PSE", List.of("REB", "PTY"), "hamas")).isEqualTo("PSEREBHMS");
    }

    @Test
    void ploverWritesSomeRolesOtherwise() {
        assertThat(CODES.code("NOR", List.of("JRN"), null)).isEqualTo("NORMED");
        assertThat(CODES.code("NOR", List.of("MED"), null)).isEqualTo("NORHLH");
        assertThat(CODES.code("NOR", List.of("CVL", "SOC"), null)).isEqualTo("NORCVL");
    }

    @Test
    void whatBelongsToNoCountryBeginsWithItsKind() {
        assertThat(CODES.code(null, List.of("IGO", "UNO"), "united-nations")).isEqualTo("IGOUNO");
        assertThat(CODES.code(null, List.of("IGO", "UNO"), "unhcr")).isEqualTo("IGOUNOHCR");
        assertThat(CODES.code(null, List.of("MIL", "IGO"), "nato")).isEqualTo("IGOMILNAT");
        assertThat(CODES.code(null, List.of("MED", "NGO"), null)).isEqualTo("NGOHLH");
        assertThat(CODES.code(null, List.of("MNC"), null)).isEqualTo("MNC");
        assertThat(CODES.code(null, List.of("REB"), "al-qaeda")).isEqualTo("IMGREBALQ");
        assertThat(CODES.code(null, List.of("MIL"), null)).isEqualTo("MIL");
    }

    @Test
    void whoIsNotKnownHasNoCode() {
        assertThat(CODES.code(null, List.of(), null)).isNull();
        assertThat(CODES.code(null, List.of("ISM"), null)).isNull();
        assertThat(CameoActors.NONE.code(null, List.of("GOV"), null)).isNull();
    }
}
