package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "al-Shabaab, al shabaab",
        "Gülen Movement, gulen movement",
        "U.S., us",
        "People’s Party, people s party",
        "People's Party, people s party",
        "O'Brien, obrien",
        "the Taliban's, the taliban s",
        "TCP/IP – 2, tcp ip 2",
        "Ərəb, arab",
        "Đặng Nguyễn, dang nguyen",
        "İSTANBUL, istanbul",
        "Войска, воиска",
        "Sæþór Œuvre, saethor oeuvre",
        "Straße, strasse",
        "Łódź, lodz",
        "ʿAfrīn, afrin",
        "Nu\u0308rnberg, nurnberg",
        "𐺭a b, a b",
    })
    void bringsSpellingsTogether(String words, String pieces) {
        assertThat(NameFolding.pieces(words)).isEqualTo(List.of(pieces.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"...", "\"\"", "-", "'"})
    void nothingIsLeftOfPunctuation(String words) {
        assertThat(NameFolding.pieces(words)).isEmpty();
    }

    /** What is found at once is what Unicode's decomposition and the list of plain letters give. */
    @Test
    void latinLettersAreWhatTheyAreInAnyScript() {
        for (char c = 0; c < 0xFFFF; c++) {
            String name = String.valueOf(c);
            if (Letters.plain(c) != Letters.UNKNOWN) {
                assertThat(NameFolding.pieces("a" + name + "b")).as("U+%04X", (int) c).isEqualTo(NameFolding.inAnyScript("a" + name + "b"));
            }
        }
        assertThat(Letters.plain('ế')).isEqualTo('e');
    }
}
