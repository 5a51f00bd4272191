package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peru/Peru/NNP/4/dep ,/,/,/1/punct Chile/Chile/NNP/4/nsubj sign/sign/VBP/0/root pact/pact/NN/4/obj | Peru<nsubj<sign Chile<conj<Peru sign<root pact<obj<sign
                    Peru/Peru/NNP/4/nsubj ,/,/,/1/punct Chile/Chile/NNP/1/appos agree/agree/VBP/0/root | Peru<nsubj<agree Chile<conj<Peru agree<root
                    """)
    void twoNamesBeforeAVerbAreItsSubjects(String before, String after) {
        TreeText tree = TreeText.of(before);
        HeadlineLists.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an apposition to a singular
                "Mayor/mayor/NN/4/nsubj ,/,/,/1/punct Cruz/Cruz/NNP/1/appos flees/flee/VBZ/0/root",
                // a place before the clause
                "In/in/IN/2/case Lima/Lima/NNP/5/obl ,/,/,/5/punct rebels/rebel/NNS/5/nsubj attack/attack/VBP/0/root",
                // no verb follows
                "Peru/Peru/NNP/0/root ,/,/,/1/punct Chile/Chile/NNP/1/appos in/in/IN/5/case talks/talk/NNS/1/nmod"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        HeadlineLists.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
