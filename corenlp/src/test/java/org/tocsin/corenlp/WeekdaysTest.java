package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peru/Peru/NNP/2/nsubj rejected/reject/VBD/0/root Friday/Friday/NNP/2/obl:tmod an/a/DT/5/det appeal/appeal/NN/3/dep | Peru<nsubj<rejected rejected<root Friday<obl:tmod<rejected appeal<obj<rejected
                    """)
    void whatFollowsTheDayIsTheObject(String before, String after) {
        TreeText tree = TreeText.of(before);
        Weekdays.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the day of a month
                "Peru/Peru/NNP/2/nsubj voted/vote/VBD/0/root Friday/Friday/NNP/2/obl:tmod ,/,/,/3/punct May/May/NNP/3/appos 3/3/CD/5/nummod",
                // a day that is no adjunct of the verb before it
                "Peru/Peru/NNP/2/nsubj liked/like/VBD/0/root Friday/Friday/NNP/4/compound talks/talk/NNS/2/obj"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        Weekdays.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
