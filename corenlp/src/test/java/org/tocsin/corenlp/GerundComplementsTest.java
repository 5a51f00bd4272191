package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundComplementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They/they/PRP/2/nsubj considered/consider/VBD/0/root sending/send/VBG/4/amod rice/rice/NN/2/obj | They<nsubj<considered considered<root sending<xcomp<considered rice<obj<sending
                    They/they/PRP/2/nsubj weighed/weigh/VBD/0/root sending/send/VBG/2/acl rice/rice/NN/3/obj | They<nsubj<weighed weighed<root sending<xcomp<weighed rice<obj<sending
                    They/they/PRP/2/nsubj denied/deny/VBD/0/root bombing/bomb/VBG/4/amod charges/charge/NNS/2/obj | They<nsubj<denied denied<root bombing<amod<charges charges<obj<denied
                    They/they/PRP/2/nsubj saw/see/VBD/0/root burning/burn/VBG/4/amod huts/hut/NNS/2/obj | They<nsubj<saw saw<root burning<amod<huts huts<obj<saw
                    """)
    void aGerundAfterAVerbThatTakesOneIsItsComplement(String before, String after) {
        TreeText tree = TreeText.of(before);
        Gerunds.mend(tree.tokens(), tree.heads(), tree.relations());
        assertThat(tree.edges()).isEqualTo(after);
    }
}
