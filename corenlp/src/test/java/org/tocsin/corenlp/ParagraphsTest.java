package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Span;

class ParagraphsTest {

    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs("Fighting resumed in the north.\r\n  Two villages were hit\nTalks stalled. "))
                .containsExactly("Fighting resumed in the north.", "Two villages were hit", "Talks stalled.");
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsJoined() {
        assertThat(paragraphs("Fighting resumed in the\nnorth of the country.\nTalks stalled."))
                .containsExactly("Fighting resumed in the\nnorth of the country.", "Talks stalled.");
    }

    @Test
    void aHardWrappedTextIsJoinedUpToTheBlankLine() {
        String first =
                """
                THE GENERAL STAFF SAID TODAY THAT FOUR PATROLS OF THE SECOND
                BRIGADE WERE AMBUSHED ON THE ROAD TO THE CAPITAL BY MEN OF THE
                NORTHERN FRONT, WHO WITHDREW TO THE HILLS AFTER AN HOUR.""";
        assertThat(paragraphs(first + "\n\nNO ONE CLAIMED THE ATTACK.")).containsExactly(first, "NO ONE CLAIMED THE ATTACK.");
    }

    @Test
    void aRuleBetweenLinesCountsAsBlank() {
        assertThat(paragraphs("Fighting resumed\n-----\nin the north")).containsExactly("Fighting resumed", "in the north");
        assertThat(paragraphs("* * *\n\n \u00a0\n")).isEmpty();
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text, new Span(0, text.length())).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
