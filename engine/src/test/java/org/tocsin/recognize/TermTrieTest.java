package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.Country;
import org.tocsin.testing.ProjectKnowledge;

class TermTrieTest {

    private static final Term IRAQ = new Term.CountryName(country("IRQ"));
    private static final Term TURKEY = new Term.CountryName(country("TUR"));

    private final Pieces pieces = new Pieces();
    private final TermTrie trie = new TermTrie(pieces);

    private static Country country(String code) {
        return ProjectKnowledge.knowledge().countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int[][] pieces(String... words) {
        return Stream.of(words).map(word -> pieces.of(word, word.toLowerCase(Locale.ROOT))).toArray(int[][]::new);
    }

    private String longest(String... words) {
        TermTrie.Match match = trie.longest(pieces(words), 0);
        return match == null ? "none" : match.last() + " " + match.entries().get(0).name();
    }

    @Test
    void theLongestNameWins() {
        trie.add("Islamic State", IRAQ);
        trie.add("Islamic State in Iraq and Syria", TURKEY);
        assertThat(longest("Islamic", "State", "in", "Iraq")).isEqualTo("1 Islamic State");
        assertThat(longest("Islamic", "State", "in", "Iraq", "and", "Syria")).isEqualTo("5 Islamic State in Iraq and Syria");
        assertThat(longest("Islamic", "Jihad")).isEqualTo("none");
    }

    @Test
    void hyphensSpacesDotsDiacriticsAndApostrophesAreOne() {
        trie.add("Al-Qa\u2019ida", IRAQ);
        trie.add("São Tomé", TURKEY);
        trie.add("U.S.", IRAQ);
        assertThat(longest("al", "-", "Qaida")).isEqualTo("2 Al-Qa\u2019ida");
        assertThat(longest("AL-QA'IDA")).isEqualTo("0 Al-Qa\u2019ida");
        assertThat(longest("Sao", "Tome")).isEqualTo("1 São Tomé");
        assertThat(longest("US")).isEqualTo("0 U.S.");
    }

    @Test
    void aMatchEndsWithAWordAndNotInsideOne() {
        trie.add("al", IRAQ);
        assertThat(longest("al-Assad")).isEqualTo("none");
        assertThat(longest("al", ",")).isEqualTo("0 al");
    }

    @Test
    void oneNameCanStandForSeveralThings() {
        trie.add("Georgia", IRAQ);
        trie.add("Georgia", TURKEY);
        TermTrie.Match match = Objects.requireNonNull(trie.longest(pieces("Georgia"), 0));
        assertThat(match.entries()).extracting(TermTrie.Entry::term).containsExactly(IRAQ, TURKEY);
    }

    @Test
    void aNameOfPunctuationOnlyIsNone() {
        trie.add("--", IRAQ);
        assertThat(longest("--")).isEqualTo("none");
        assertThat(longest("Iraq")).isEqualTo("none");
    }

    @Test
    void foldingIsTheSameInAnyLocale() {
        assertThat(Folding.pieces("ISIS")).containsExactly("isis");
        assertThat(Folding.pieces("İstanbul")).containsExactly("istanbul");
        assertThat(Folding.pieces("Iraq's")).containsExactly("iraq", "s");
        assertThat(Folding.pieces("People\u2019s Army")).containsExactly("people", "s", "army");
        assertThat(Folding.pieces("\u2026")).isEmpty();
    }
}
