package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounInfinitivesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Threats/threat/NNS/3/nsubj to/to/TO/3/mark bomb/bomb/VB/6/csubj:pass Oslo/Oslo/NNP/3/obj were/be/VBD/6/aux:pass made/make/VBN/0/root | Threats<nsubj:pass<made to<mark<bomb bomb<acl<Threats Oslo<obj<bomb were<aux:pass<made made<root
                    Threats/threat/NNS/3/nsubj to/to/TO/3/mark bomb/bomb/VB/0/root Oslo/Oslo/NNP/3/obj made/make/VBD/3/dep news/news/NN/5/obj ./././3/punct | Threats<nsubj<made to<mark<bomb bomb<acl<Threats Oslo<obj<bomb made<root news<obj<made
                    """)
    void theNounIsTheSubjectOfTheFiniteVerb(String before, String after) {
        TreeText tree = TreeText.of(before);
        NounInfinitives.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a headline's future
                "Rebels/rebel/NNS/3/nsubj to/to/TO/3/mark free/free/VB/0/root sailors/sailor/NNS/3/obj",
                // who says so, behind a comma
                "Rebels/rebel/NNS/3/nsubj to/to/TO/3/mark free/free/VB/0/root sailors/sailor/NNS/3/obj ,/,/,/3/punct said/say/VBD/3/dep",
                // the second verb has a subject of its own
                "Rebels/rebel/NNS/3/nsubj to/to/TO/3/mark free/free/VB/0/root sailors/sailor/NNS/3/obj mayor/mayor/NN/6/nsubj says/say/VBZ/3/ccomp"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        NounInfinitives.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
