package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An/DT armed/JJ drone/VB hit/VBD it/PRP       | DT JJ NN VBD PRP
                    Two/CD drones/VBZ fell/VBD                   | CD NNS VBD
                    Missiles/NNP hit/VBD a/DT dam/NN             | NNS VBD DT NN
                    Bandits/NNPS fled/VBD                        | NNS VBD
                    Air/NNP strikes/VBZ killed/VBN two/CD        | NN NNS VBD CD
                    Drone/VB strikes/NNS hit/VB Sumy/NNP         | NN NNS VBD NNP
                    """)
    void wrongTagsAreMended(String tagged, String tags) {
        assertThat(mended(tagged)).isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Drone/NN strikes/VBZ depot/NN                | NN VBZ NN
                    Speakers/NNS will/MD drone/VB on/RP          | NNS MD VB RP
                    Veterans/NNPS Affairs/NNPS said/VBD          | NNPS NNPS VBD
                    The/DT Farmers/NNPS won/VBD                  | DT NNPS VBD
                    """)
    void otherTagsStay(String tagged, String tags) {
        assertThat(mended(tagged)).isEqualTo(tags);
    }

    private static String mended(String tagged) {
        List<CoreLabel> labels = Arrays.stream(tagged.strip().split(" +", -1))
                .map(pair -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(pair.substring(0, pair.lastIndexOf('/')));
                    label.setTag(pair.substring(pair.lastIndexOf('/') + 1));
                    return label;
                })
                .toList();
        Tags.mend(labels);
        return labels.stream().map(CoreLabel::tag).collect(Collectors.joining(" "));
    }
}
