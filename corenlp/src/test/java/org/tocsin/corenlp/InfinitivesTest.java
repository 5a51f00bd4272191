package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfinitivesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Oslo/Oslo/NNP/0/root ,/,/,/1/punct which/which/WDT/6/obj refused/refuse/VBD/6/nsubj to/to/TO/6/mark sell/sell/VB/1/acl:relcl grain/grain/NN/6/obj | Oslo<root which<nsubj<refused refused<acl:relcl<Oslo to<mark<sell sell<xcomp<refused grain<obj<sell
                    men/man/NNS/0/root who/who/WP/5/obj vow/vow/VBP/5/nsubj to/to/TO/5/mark fight/fight/VB/1/acl:relcl | men<root who<nsubj<vow vow<acl:relcl<men to<mark<fight fight<xcomp<vow
                    Parties/party/NNS/4/nsubj threatened/threaten/VBD/4/aux to/to/TO/4/mark leave/leave/VB/0/root | Parties<nsubj<threatened threatened<root to<mark<leave leave<xcomp<threatened
                    """)
    void theFiniteVerbHeadsTheRelativeClause(String before, String after) {
        TreeText tree = TreeText.of(before);
        Infinitives.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    threat/threat/NN/3/nsubj to/to/IN/3/dep quit/quit/VB/0/root was/be/VBD/5/aux:pass heard/hear/VBN/3/dep | threat<nsubj:pass<heard to<mark<quit quit<acl<threat was<aux:pass<heard heard<root
                    plan/plan/NN/3/nsubj to/to/TO/3/mark stay/stay/VB/4/csubj failed/fail/VBD/0/root | plan<nsubj<failed to<mark<stay stay<acl<plan failed<root
                    threat/threat/NN/3/nsubj to/to/TO/3/mark leave/leave/VB/0/root town/town/NN/5/nsubj stirred/stir/VBD/3/ccomp Oslo/Oslo/NNP/5/obj | threat<nsubj<stirred to<mark<leave leave<acl<threat town<obj<leave stirred<root Oslo<obj<stirred
                    """)
    void theInfinitiveQualifiesTheNoun(String before, String after) {
        TreeText tree = TreeText.of(before);
        Infinitives.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a headline's future
                "rebels/rebel/NNS/3/nsubj to/to/TO/3/mark sell/sell/VB/0/root",
                // an auxiliary
                "rebels/rebel/NNS/4/nsubj have/have/VBP/4/aux to/to/TO/4/mark leave/leave/VB/0/root",
                // the relative clause is as it should be
                "Oslo/Oslo/NNP/0/root which/which/WDT/3/nsubj refused/refuse/VBD/1/acl:relcl to/to/TO/5/mark sell/sell/VB/3/xcomp",
                // no infinitive follows at once
                "says/say/VBZ/3/nsubj men/man/NNS/3/obj sell/sell/VB/0/root"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        Infinitives.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
