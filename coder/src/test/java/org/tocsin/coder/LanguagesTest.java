package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | English   | Two convoys left the town before noon, and shelling was heard until late in the evening, residents said.
            es | Spanish   | Dos convoyes salieron de la ciudad antes del mediodía y los bombardeos se oyeron hasta la noche, dijeron los vecinos.
            fr | French    | Deux convois ont quitté la ville avant midi et des bombardements ont été entendus jusqu'au soir, selon les habitants.
            de | German    | Zwei Kolonnen verließen die Stadt vor Mittag, und bis zum Abend war Beschuss zu hören, sagten die Einwohner.
            ru | Russian   | Две колонны покинули город до полудня, обстрел был слышен до позднего вечера, рассказали жители.
            uk | Ukrainian | Дві колони залишили місто до полудня, обстріл було чути до пізнього вечора, розповіли мешканці.
            ar | Arabic    | غادرت قافلتان المدينة قبل الظهر وسمع دوي القصف حتى ساعة متأخرة من المساء بحسب السكان.
            zh | Chinese   | 居民说，两支车队在中午之前离开了这座城市，炮击声一直持续到深夜，没有人员伤亡。
            """)
    void languagesAreToldApart(String code, String name, String text) {
        LanguageGuess guess = Languages.of(text);
        assertThat(guess.code()).isEqualTo(code);
        assertThat(guess.name()).isEqualTo(name);
        assertThat(guess.certainty()).isBetween(0.0, 1.0);
        assertThat(Languages.of(text)).isEqualTo(guess);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAGHDAD, JAN 24 - TWO CONVOYS LEFT THE TOWN BEFORE NOON AND SHELLING WAS HEARD UNTIL THE EVENING, RESIDENTS SAID.",
                "Bridge hit near Sumy",
                "Ouagadougou, Bobo-Dioulasso and Fada N'Gourma were shelled by Ansarul Islam.",
                "Patrice Talon met Emmanuel Macron, Alassane Ouattara and Faure Gnassingbé; the talks were in Cotonou.",
                "Rebels seize Goma airport",
                "Houthi missile hits tanker",
                "Rebels hit Sumy.",
                "Boko Haram kills 12 in Borno",
                "Al-Shabaab claims Mogadishu blast",
                "12 345 --",
                ""
            })
    void capitalsAndShortHeadlinesAreEnglish(String text) {
        assertThat(Languages.of(text).english()).isTrue();
    }

    @Test
    void aFewEnglishWordsDoNotMakeALongTextEnglish() {
        String french = "Deux convois ont quitté la ville avant midi et des bombardements ont été entendus jusqu'au soir. ";
        assertThat(Languages.of(french.repeat(4) + "The end of the song was played.").english()).isFalse();
    }

    @Test
    void shortTextInAnotherScriptIsNotEnglish() {
        assertThat(Languages.of("Обстрел продолжается весь день").english()).isFalse();
    }
}
