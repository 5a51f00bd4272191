package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "troops | troops",
        "the troops | its troops",
        "Ruritanian troops | troops",
        "three soldiers of the guard | soldiers",
        "soldiers, who had marched for days | two soldiers",
        "Strelsau's garrison | the garrison of Strelsau",
        "INFANTRY | infantry",
        "Guard | the Royal Guard of Ruritania",
        "U.S. warships | U.S. warships"
    })
    void theSamePhrase(String one, String other) {
        assertThat(Words.agree(one, other)).isTrue();
        assertThat(Words.agree(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "troops | militia",
        "Ruritanian forces | Graustarkian forces",
        "guard | guardsmen",
        "the | troops",
        "'' | troops",
        "rebels near the fort | the fort commander"
    })
    void notTheSamePhrase(String one, String other) {
        assertThat(Words.agree(one, other)).isFalse();
        assertThat(Words.agree(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"carried out a raid, raid, true", "struck, strike, false", "'', raid, false", "RAID, raid, true"})
    void triggersOverlapByWords(String one, String other, boolean overlap) {
        assertThat(Words.overlap(one, other)).isEqualTo(overlap);
    }
}
