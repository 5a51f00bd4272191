package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rain/rain/NN/2/nsubj hit/hit/VBD/0/root town/town/NN/2/obj ,/,/,/3/punct a/a/DT/6/det source/source/NN/3/appos said/say/VBD/2/dep ./././2/punct | Rain<nsubj<hit hit<root town<obj<hit source<nsubj<said said<parataxis<hit
                    Rain/rain/NN/2/nsubj hit/hit/VBD/0/root Oslo/Oslo/NNP/2/obj ,/,/,/3/punct police/police/NN/6/nsubj told/tell/VBD/3/dep radio/radio/NN/6/obj ./././2/punct | Rain<nsubj<hit hit<root Oslo<obj<hit police<nsubj<told told<parataxis<hit radio<obj<told
                    Men/man/NNS/2/nsubj shot/shoot/VBD/0/root Tom/Tom/NNP/2/obj ,/,/,/3/punct a/a/DT/6/det medic/medic/NN/3/conj and/and/CC/8/cc nurse/nurse/NN/3/conj said/say/VBD/3/dep | Men<nsubj<shot shot<root Tom<obj<shot medic<nsubj<said and<cc<nurse nurse<conj<medic said<parataxis<shot
                    Men/man/NNS/2/nsubj fled/flee/VBD/0/root ,/,/,/2/punct the/the/DT/5/det mayor/mayor/NN/2/appos ,/,/,/5/punct Ana/Ana/NNP/5/appos ,/,/,/5/punct wrote/write/VBD/2/dep on/on/IN/11/case Telegram/Telegram/NNP/9/obl ./././2/punct | Men<nsubj<fled fled<root mayor<nsubj<wrote Ana<appos<mayor wrote<parataxis<fled on<case<Telegram Telegram<obl<wrote
                    Men/man/NNS/2/nsubj fled/flee/VBD/0/root ,/,/,/2/punct police/police/NN/2/appos said/say/VBD/2/dep ,/,/,/5/punct adding/add/VBG/5/advcl that/that/IN/10/mark none/none/NN/10/nsubj died/die/VBD/7/ccomp | Men<nsubj<fled fled<root police<nsubj<said said<parataxis<fled adding<advcl<said that<mark<died none<nsubj<died died<ccomp<adding
                    """)
    void theTailNamesWhoSaidIt(String before, String after) {
        TreeText tree = TreeText.of(before);
        Tails.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an object that is no hearer
                "Rain/rain/NN/2/nsubj fell/fall/VBD/0/root ,/,/,/2/punct rebels/rebel/NNS/5/nsubj claimed/claim/VBD/2/dep victory/victory/NN/5/obj",
                // a clause follows
                "He/he/PRP/2/nsubj met/meet/VBD/0/root Tom/Tom/NNP/2/obj ,/,/,/3/punct a/a/DT/6/det man/man/NN/3/appos said/say/VBD/3/dep to/to/TO/9/mark lie/lie/VB/7/xcomp",
                // no noun phrase between comma and verb
                "He/he/PRP/2/nsubj met/meet/VBD/0/root Tom/Tom/NNP/2/obj ,/,/,/2/punct and/and/CC/6/cc said/say/VBD/2/conj so/so/RB/6/advmod",
                // the verb is the root already
                "Rain/rain/NN/2/nsubj fell/fall/VBD/5/ccomp ,/,/,/5/punct police/police/NN/5/nsubj said/say/VBD/0/root",
                // no comma
                "He/he/PRP/2/nsubj heard/hear/VBD/0/root what/what/WP/5/obj police/police/NN/5/nsubj said/say/VBD/2/dep"
            })
    void otherTreesStayAsTheyAre(String written) {
        TreeText tree = TreeText.of(written);
        Tails.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(TreeText.of(written).edges());
    }
}
