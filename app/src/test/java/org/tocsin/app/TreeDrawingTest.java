package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.ConlluReader;
import org.tocsin.annotate.Sentence;

/** Dependency trees as text. */
class TreeDrawingTest {

    /** @param heads the number of each word's head, from 1; 0 for the root */
    private static Sentence sentence(String words, int... heads) {
        StringBuilder rows = new StringBuilder("# text = " + words + "\n");
        String[] forms = words.split(" ", -1);
        for (int i = 0; i < forms.length; i++) {
            String relation = heads[i] == 0 ? "root" : "dep";
            rows.append(String.join("\t", String.valueOf(i + 1), forms[i], forms[i], "X", "NN", "_",
                    String.valueOf(heads[i]), relation, "_", "_")).append('\n');
        }
        return new ConlluReader().read(new StringReader(rows + "\n"), "test").get(0).sentences().get(0);
    }

    @Test
    void headsHaveTheirDependentsInOneColumn() {
        assertThat(TreeDrawing.of(sentence("troops shelled the town", 2, 0, 4, 2), true)).containsExactly(
                "╭─ troops  NN  dep",
                "┼─ shelled  NN  root",
                "│ ╭─ the  NN  dep",
                "╰─┴─ town  NN  dep");
    }

    @Test
    void asciiWhereBoxesCannotBeShown() {
        List<String> lines = TreeDrawing.of(sentence("troops shelled the town", 2, 0, 4, 2), false);
        assertThat(lines).containsExactly(
                "+- troops  NN  dep",
                "+- shelled  NN  root",
                "| +- the  NN  dep",
                "+-+- town  NN  dep");
    }

    @Test
    void linesThatCrossAreDrawn() {
        assertThat(TreeDrawing.of(sentence("a b c d", 3, 4, 0, 3), true)).containsExactly(
                "╭─ a  NN  dep",
                "│ ╭─ b  NN  dep",
                "┼─┼─ c  NN  root",
                "╰─┴─ d  NN  dep");
    }

    @Test
    void oneWordAlone() {
        assertThat(TreeDrawing.of(sentence("Ceasefire", 0), true)).containsExactly("── Ceasefire  NN  root");
    }

    @Test
    void everyTokenHasItsLineInOrder() {
        Sentence sentence = sentence("a b c d e f g h", 2, 0, 2, 3, 7, 5, 3, 2);
        List<String> lines = TreeDrawing.of(sentence, true);
        for (int i = 0; i < sentence.size(); i++) {
            assertThat(lines.get(i)).contains(" " + sentence.token(i).form() + "  NN  ");
        }
    }
}
