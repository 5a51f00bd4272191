package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void breaksLinesBetweenWordsUnderTheFirst() {
        assertThat(new Ink(false, 30).block("  lead: ", "one two three four five six"))
                .isEqualTo("  lead: one two three four\n        five six\n");
    }

    @Test
    void keepsAWordThatIsTooLong() {
        assertThat(new Ink(false, 30).block("", "a " + "x".repeat(40) + " b"))
                .isEqualTo("a\n" + "x".repeat(40) + "\nb\n");
    }

    @Test
    void marksTakeNoRoomAndNoColourLeavesNoTrace() {
        Ink colour = new Ink(true, 20);
        String text = "aaaa bbbb " + colour.trigger("cccc dddd") + " eeee ffff";
        assertThat(colour.block("", text))
                .isEqualTo("aaaa bbbb \u001b[1;31mcccc dddd\u001b[0m\neeee ffff\n");
        Ink plain = new Ink(false, 20);
        assertThat(plain.block("", plain.strong("a") + " " + plain.trigger("b") + " " + plain.faint("c")))
                .isEqualTo("a [b] c\n");
    }

    @Test
    void colourDoesNotRunOverAnIndent() {
        Ink ink = new Ink(true, 24);
        assertThat(ink.block("    ", ink.strong("aaaaaaaaaa bbbbbbbbbb cc")))
                .isEqualTo("    \u001b[1maaaaaaaaaa\u001b[0m\n    \u001b[1mbbbbbbbbbb cc\u001b[0m\n");
    }

    @Test
    void unknownWidthsAreEighty() {
        assertThat(Console.width(null, "")).isEqualTo(80);
        assertThat(Console.width("7", "120")).isEqualTo(120);
    }

    @Test
    void textCannotSteerTheTerminal() {
        assertThat(Terminal.oneLine(" a\u001b[2J\n\tb\u202ec\uE001 ")).isEqualTo("a [2J b?c?");
    }
}
