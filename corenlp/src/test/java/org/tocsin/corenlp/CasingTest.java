package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rebels Attack Army Base in North    | TITLE
                    Rebels attack army base in north    | MIXED
                    REBELS ATTACK ARMY BASE IN NORTH    | NONE
                    U.N. envoy Haddad arrives           | MIXED
                    Envoy arrives                       | MIXED
                    UN CONDEMNS                         | MIXED
                    """)
    void headlines(String text, Casing casing) {
        assertThat(Casing.ofHeadline(text)).isEqualTo(casing);
    }

    @Test
    void aLongTextWithoutCapitalsTellsNothing() {
        assertThat(Casing.of("two villages were shelled. ".repeat(20))).isEqualTo(Casing.NONE);
        assertThat(Casing.of("two villages were shelled.")).isEqualTo(Casing.MIXED);
    }

    @Test
    void lettersAreLoweredAndRaisedWhateverTheLocale() {
        assertThat(Casing.lower("INSURGENTS")).isEqualTo("insurgents");
        assertThat(Casing.capitalized("iraq")).isEqualTo("Iraq");
    }
}
