package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.Sentence;
import org.tocsin.testing.ProjectKnowledge;

/** Names are found only where they are written as names. */
class NameFinderTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(ProjectKnowledge.knowledge());
    private static final NameFinder NAMES = new NameFinder(VOCABULARY.names());

    private static List<String> names(String notation) {
        Sentence sentence = SentenceText.of(notation);
        return NAMES.find(VOCABULARY.spelling(sentence)).stream()
                .map(name -> SentenceText.words(sentence, name.first(), name.last()))
                .toList();
    }

    @Test
    void abbreviationsAreWrittenInCapitals() {
        assertThat(names("The US told us/PRP to/TO leave/VB")).containsExactly("US");
        assertThat(names("The U.S. told Us/PRP")).containsExactly("U.S.");
        assertThat(names("The UN and the PKK met")).containsExactly("UN", "PKK");
    }

    @Test
    void aCapitalWithinAShortNameIsPartOfIt() {
        assertThat(names("Let/VB us/PRP see/VB what/WP LeT did/VBD")).containsExactly("LeT");
    }

    @Test
    void ordinaryWordsAreNoNames() {
        assertThat(names("They ate turkey on china")).isEmpty();
        assertThat(names("They left Turkey for China")).containsExactly("Turkey", "China");
    }

    @Test
    void textInCapitalsOrWithoutThemNeedsTags() {
        assertThat(names("IRAQI/JJ TROOPS/NNS LEFT/VBD TURKEY/NNP")).containsExactly("IRAQI", "TURKEY");
        assertThat(names("iraqi/JJ troops/NNS left/VBD turkey/NNP")).containsExactly("iraqi", "turkey");
        assertThat(names("they/PRP told/VBD us/PRP")).isEmpty();
    }

    @Test
    void diacriticsAndHyphensMayDiffer() {
        assertThat(names("Rebels left Türkiye and Guinea-Bissau and Cote d'Ivoire"))
                .containsExactly("Türkiye", "Guinea-Bissau", "Cote d'Ivoire");
    }

    @Test
    void theLongerNameHidesTheShorter() {
        assertThat(names("Troops left South/NNP Sudan/NNP and/CC Equatorial/NNP Guinea/NNP"))
                .containsExactly("South Sudan", "Equatorial Guinea");
    }
}
