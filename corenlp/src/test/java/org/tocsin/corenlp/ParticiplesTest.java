package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticiplesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Men/man/NNS/2/nsubj armed/arm/VBN/0/root with/with/IN/4/case axes/axe/NNS/2/obl burned/burn/VBD/2/dep huts/hut/NNS/5/obj ./././2/punct | Men<nsubj<burned armed<acl<Men with<case<axes axes<obl<armed burned<root huts<obj<burned
                    Men/man/NNS/2/nsubj backed/back/VBN/5/csubj by/by/IN/4/case tanks/tank/NNS/2/obl entered/enter/VBD/0/root Oslo/Oslo/NNP/5/obj | Men<nsubj<entered backed<acl<Men by<case<tanks tanks<obl<backed entered<root Oslo<obj<entered
                    Forces/force/NNS/2/dep backed/back/VBN/5/nsubj by/by/IN/4/case Oslo/Oslo/NNP/2/obl took/take/VBD/0/root towns/town/NNS/5/obj | Forces<nsubj<took backed<acl<Forces by<case<Oslo Oslo<obl<backed took<root towns<obj<took
                    """)
    void theFiniteVerbTakesTheNounForItsSubject(String before, String after) {
        TreeText tree = TreeText.of(before);
        Participles.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a passive of its own
                "Men/man/NNS/3/nsubj:pass were/be/VBD/3/aux:pass seen/see/VBN/0/root by/by/IN/5/case boys/boy/NNS/3/obl fled/flee/VBD/3/dep",
                // a headline's passive, and another clause behind a comma
                "Five/five/CD/2/nsubj killed/kill/VBN/0/root in/in/IN/4/case raid/raid/NN/2/obl ,/,/,/2/punct fled/flee/VBD/2/dep",
                // the second verb has its own subject
                "Ships/ship/NNS/2/nsubj sunk/sink/VBN/0/root off/off/IN/4/case Oslo/Oslo/NNP/2/obl police/police/NN/6/nsubj say/say/VBP/2/dep"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        Participles.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
