package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.annotate.Sentence;

class QuantityFinderTest {

    private final QuantityFinder finder = new QuantityFinder();

    /** Expected: words=low,best,high of each quantity; "-" for null. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 people | 12=12,12,12
            1,200 people | 1,200=1200,1200,1200
            two men | two=2,2,2
            twenty-five men | twenty-five=25,25,25
            twenty ~- ~five men | twenty - five=25,25,25
            two hundred and fifty men | two hundred and fifty=250,250,250
            three thousand troops | three thousand=3000,3000,3000
            2.5 million people | 2.5 million=2500000,2500000,2500000
            a dozen men | a dozen=12,12,12
            half a dozen men | half a dozen=6,6,6
            two dozen men | two dozen=24,24,24
            dozens of people | dozens=24,-,99
            scores of people | scores=40,-,199
            hundreds of people | hundreds=200,-,999
            thousands of people | thousands=2000,-,-
            tens of thousands of people | tens of thousands=20000,-,99999
            several people | several=3,-,9
            a few people | a few=2,-,9
            a couple of people | a couple=2,-,3
            some 40 people | some 40=36,40,44
            about 50 people | about 50=45,50,55
            nearly 40 people | nearly 40=36,40,40
            at least 12 people | at least 12=12,-,-
            more than 100 people | more than 100=101,-,-
            over 100 people | over 100=101,-,-
            up to 12 people | up to 12=0,-,12
            as many as 12 people | as many as 12=0,-,12
            fewer than 12 people | fewer than 12=0,-,11
            no fewer than 12 people | no fewer than 12=12,-,-
            two or three people | two or three=2,-,3
            10 to 15 people | 10 to 15=10,-,15
            between 10 and 15 people | between 10 and 15=10,-,15
            12 ~- ~15 people | 12 - 15=12,-,15
            a soldier | a=1,1,1
            no casualties | no=0,0,0
            no one came | no one=0,0,0
            12 or more people | 12 or more=12,-,-
            at least two dozen people | at least two dozen=24,-,-
            dozens , possibly hundreds | dozens=24,-,99 hundreds=200,-,999
            a total of 12 people | a total of 12=12,12,12
            on 3 May | none
            on May 3 , | none
            in 2009 , | none
            35 percent | none
            $ 500 paid | none
            five ~- ~year ~- ~old boy | none
            1984 people/NNS died | 1984=1984,1984,1984
            """)
    void findsQuantities(String text, String expected) {
        Sentence sentence = SentenceText.of(text);
        StringBuilder found = new StringBuilder();
        for (Quantity q : finder.find(sentence)) {
            found.append(found.isEmpty() ? "" : " ")
                    .append(SentenceText.words(sentence, q.firstToken(), q.lastToken()))
                    .append('=').append(q.low())
                    .append(',').append(q.best() == null ? "-" : q.best())
                    .append(',').append(q.high() == null ? "-" : q.high());
        }
        assertThat(found.isEmpty() ? "none" : found.toString()).isEqualTo(expected);
    }
}
