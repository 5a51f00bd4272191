package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Span;

class PiecesTest {

    private final List<Span> skipped = new ArrayList<>();

    @Test
    void aRunTooLongIsPassedOverAndWhatStandsAroundItKept() {
        String run = "7".repeat(Pieces.LONGEST_WORD + 1);
        assertThat(pieces("Shells fell. " + run + " Troops left.")).containsExactly("Shells fell.", "Troops left.");
        assertThat(skipped).containsExactly(new Span(13, 13 + run.length()));
    }

    @Test
    void aRunOfTheBoundIsKept() {
        String run = "7".repeat(Pieces.LONGEST_WORD);
        assertThat(pieces(run)).containsExactly(run);
        assertThat(skipped).isEmpty();
    }

    @Test
    void aParagraphTooLongIsCutAfterAFullStop() {
        String text = "Shells fell on the town again. ".repeat(3_000).strip();
        List<String> pieces = pieces(text);
        assertThat(pieces).hasSizeGreaterThan(4).allMatch(p -> p.endsWith(".") && p.length() <= Pieces.LONGEST_PIECE);
        assertThat(String.join(" ", pieces)).isEqualTo(text);
    }

    @Test
    void withoutFullStopsItIsCutAtWhiteSpace() {
        String text = "shells fell ".repeat(5_000).strip();
        assertThat(String.join(" ", pieces(text))).isEqualTo(text);
    }

    private List<String> pieces(String text) {
        return Pieces.of(text, new Span(0, text.length()), skipped::add).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
