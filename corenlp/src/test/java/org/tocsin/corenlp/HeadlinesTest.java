package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Turkey/NNP shells/NNS Kurdish/JJ positions/NNS  | shells/VBZ
                    Drone/VB hits/NNS oil/NN depot/NN               | hits/VBZ
                    Rebels/NNS attack/NN army/NN base/NN            | attack/VBP
                    Turkish/JJ jets/NNS bomb/NN northern/JJ Iraq/NNP | bomb/VBP
                    Peru/NNP ,/, Chile/NNP sign/NN border/NN pact/NN | sign/VBP
                    Libyan/JJ rebels/NNS free/JJ seized/VBN sailors/NNS | free/VBP
                    Dozens/NNS protest/NN in/IN Lima/NNP            | protest/VBP
                    Kenya/NNP arrests/NNS suspected/VBN smuggler/NN | arrests/VBZ
                    """)
    void aNounWhereTheVerbMustBeBecomesOne(String tagged, String verb) {
        List<CoreLabel> labels = labels(tagged);
        assertThat(Headlines.findVerb(labels)).isTrue();
        assertThat(labels).filteredOn(label -> label.tag() != null).singleElement().satisfies(label -> assertThat(
                        label.word() + "/" + label.tag())
                .isEqualTo(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "Army/NNP says/VBZ strikes/NNS hit/VBD town/NN",
        "Peace/NN talks/NNS in/IN Geneva/NNP",
        "Five/CD killed/VBN",
        "Talks/NNS",
        "Two/CD wounded/VBN in/IN bomb/NN attack/NN",
        "Police/NNS ,/, mayor/NN",
        "Rebels/NNS back/NN",
        "Rebels/NNS in/IN talks/NNS"
    })
    void otherHeadlinesKeepTheirTags(String tagged) {
        List<CoreLabel> labels = labels(tagged);
        assertThat(Headlines.findVerb(labels)).isFalse();
        assertThat(labels).allMatch(label -> label.tag() != null);
    }

    @Test
    void aFullStopIsAddedWhereNothingCloses() {
        List<CoreLabel> open = labels("Talks/NNS");
        assertThat(Headlines.closed(open)).hasSize(2).last().satisfies(stop -> assertThat(stop.word())
                .isEqualTo("."));
        List<CoreLabel> closed = labels("Talks/NNS ?/.");
        assertThat(Headlines.closed(closed)).isEqualTo(closed);
    }

    private static List<CoreLabel> labels(String tagged) {
        return Arrays.stream(tagged.strip().split(" +", -1))
                .map(pair -> {
                    CoreLabel label = new CoreLabel();
                    int slash = pair.lastIndexOf('/');
                    label.setWord(pair.substring(0, slash));
                    label.setTag(pair.substring(slash + 1));
                    label.setBeginPosition(0);
                    label.setEndPosition(slash);
                    return label;
                })
                .toList();
    }
}
