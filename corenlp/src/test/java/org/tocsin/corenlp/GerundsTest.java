package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Token;
import org.tocsin.document.Span;

/** Trees as the parser makes them, by hand: one token a line as form, lemma, tag, head from 1 (0 for the root), relation. */
class GerundsTest {

    private final List<Token> tokens = new ArrayList<>();
    private int[] heads = {};
    private String[] relations = {};
    private boolean[] nouns = {};

    private void mend(String tree) {
        read(tree);
        nouns = Gerunds.mend(tokens, heads, relations);
    }

    private void mendSubjects(String tree) {
        read(tree);
        nouns = Gerunds.mendSubjects(tokens, heads, relations);
    }

    private void read(String tree) {
        List<String> lines = tree.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        heads = new int[lines.size()];
        relations = new String[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(" ", -1);
            heads[i] = Integer.parseInt(cells[3]) - 1;
            relations[i] = cells[4];
            tokens.add(new Token(
                    i, new Span(2 * i, 2 * i + 1), cells[0], cells[1], cells[2], EntityClass.NONE, heads[i], relations[i]));
        }
    }

    /** The tree as it is now, in the same notation without lemma and tag. */
    private List<String> tree() {
        List<String> lines = new ArrayList<>();
        for (Token token : tokens) {
            lines.add(token.form() + " " + (heads[token.index()] + 1) + " " + relations[token.index()]);
        }
        return lines;
    }

    @Test
    void aGerundTakesThePlaceOfTheArticleItHangsOn() {
        mend("""
                The the DT 6 nsubj
                shelling shelling VBG 1 amod
                of of IN 5 case
                the the DT 5 det
                city city NN 1 nmod
                continued continue VBD 0 root
                """);
        assertThat(tree()).containsExactly(
                "The 2 det", "shelling 6 nsubj", "of 5 case", "the 5 det", "city 2 nmod", "continued 0 root");
        assertThat(nouns).containsExactly(false, true, false, false, false, false);
    }

    @Test
    void anArticleThatWasTheRootHandsOver() {
        mend("""
                The the DT 0 root
                killing killing VBG 1 amod
                of of IN 4 case
                hostages hostage NNS 1 nmod
                """);
        assertThat(tree()).containsExactly("The 2 det", "killing 0 root", "of 4 case", "hostages 2 nmod");
        assertThat(nouns[1]).isTrue();
    }

    @Test
    void behindAWordOfAccusationTheGerundTakesTheNounAsItsObject() {
        mend("""
                accused accuse VBN 0 root
                of of IN 4 case
                torturing torture VBG 4 amod
                detainees detainee NNS 1 obl
                """);
        assertThat(tree()).containsExactly("accused 0 root", "of 3 mark", "torturing 1 advcl", "detainees 3 obj");
        assertThat(nouns).doesNotContain(true);
    }

    @Test
    void aChargeHangsFromTheVerbAndNotFromWhoBringsIt() {
        mend("""
                Rebels rebel NNS 3 nsubj:pass
                were be VBD 3 aux:pass
                accused accuse VBN 0 root
                by by IN 5 case
                monks monk NNS 3 obl
                of of IN 7 case
                burning burn VBG 5 acl
                it it PRP 7 obj
                """);
        assertThat(tree()).containsExactly("Rebels 3 nsubj:pass", "were 3 aux:pass", "accused 0 root", "by 5 case",
                "monks 3 obl", "of 7 mark", "burning 3 advcl", "it 7 obj");
    }

    @Test
    void underWhoBringsAChargeTheGerundTakesItsObject() {
        mend("""
                accused accuse VBN 0 root
                by by IN 3 case
                monks monk NNS 1 obl
                of of IN 6 case
                burning burn VBG 6 amod
                villages village NNS 3 nmod
                """);
        assertThat(tree()).containsExactly(
                "accused 0 root", "by 3 case", "monks 1 obl", "of 5 mark", "burning 1 advcl", "villages 5 obj");
    }

    @Test
    void aNumberOpensThePhraseOfTheObject() {
        mend("""
                fled flee VBD 0 root
                after after IN 5 case
                burning burn VBG 5 amod
                two two CD 5 nummod
                houses house NNS 1 obl
                """);
        assertThat(tree()).containsExactly(
                "fled 0 root", "after 3 mark", "burning 1 advcl", "two 5 nummod", "houses 3 obj");
    }

    @Test
    void belowANounTheGerundIsItsClause() {
        mend("""
                charges charge NNS 0 root
                of of IN 5 case
                killing kill VBG 5 amod
                a a DT 5 det
                judge judge NN 1 nmod
                """);
        assertThat(tree()).containsExactly("charges 0 root", "of 3 mark", "killing 1 acl", "a 5 det", "judge 3 obj");
    }

    @Test
    void aParticipleThatOnlyDescribesStays() {
        mend("""
                spoke speak VBD 0 root
                of of IN 4 case
                rising rise VBG 4 amod
                prices price NNS 1 obl
                """);
        assertThat(tree()).containsExactly("spoke 0 root", "of 4 case", "rising 4 amod", "prices 1 obl");
        assertThat(nouns).doesNotContain(true);
    }

    @Test
    void aParticipleBetweenArticleAndNounStays() {
        mend("""
                the the DT 3 det
                governing govern VBG 3 amod
                party party NN 4 nsubj
                won win VBD 0 root
                """);
        assertThat(tree()).containsExactly("the 3 det", "governing 3 amod", "party 4 nsubj", "won 0 root");
        assertThat(nouns).doesNotContain(true);
    }

    @Test
    void anEmptySentenceStaysEmpty() {
        mend("");
        assertThat(nouns).isEmpty();
    }

    @Test
    void aGerundBesideTheVerbBehindItIsItsSubject() {
        mendSubjects("""
                In in IN 2 case
                Goma Goma NNP 4 obl
                , , , 4 punct
                shelling shell VBG 12 dep
                by by IN 6 case
                rebels rebel NNS 4 obl
                killed kill VBD 12 dep
                four four CD 7 obj
                , , , 12 punct
                a a DT 11 det
                doctor doctor NN 12 nsubj
                said say VBD 0 root
                """);
        assertThat(tree()).containsExactly(
                "In 2 case", "Goma 7 obl", ", 7 punct", "shelling 7 nsubj", "by 6 case", "rebels 4 nmod", "killed 12 ccomp",
                "four 7 obj", ", 12 punct", "a 11 det", "doctor 12 nsubj", "said 0 root");
        assertThat(nouns[3]).isTrue();
    }

    @Test
    void aParticipleOfTheSpeakerStaysOne() {
        mendSubjects("""
                Speaking speak VBG 5 advcl
                in in IN 3 case
                Goma Goma NNP 1 obl
                , , , 5 punct
                said say VBD 0 root
                he he PRP 5 nsubj
                """);
        assertThat(tree().get(0)).isEqualTo("Speaking 5 advcl");
        assertThat(nouns[0]).isFalse();
    }
}
