package org.tocsin.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;

class ConlluTest {

    private static final String REPORT = """
            # newdoc id = a1
            # title = Bridge hit
            # published = 2024-01-24
            # source = Daily Post
            # language = en
            # sent_id = 1
            # text = Rebels hit Sumy.
            1	Rebels	rebel	NOUN	NNS	Number=Plur	2	nsubj	_	_
            2	hit	hit	VERB	VBD	Tense=Past	0	root	_	_
            3	Sumy	Sumy	PROPN	NNP	_	2	obj	_	NER=B-GPE|SpaceAfter=No
            4	.	.	PUNCT	.	_	2	punct	_	_

            # newpar
            # text = They don't care.
            1	They	they	PRON	_	_	4	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	do	AUX	_	Mood=Ind|Tense=Pres|VerbForm=Fin	4	aux	_	_
            3	n't	not	PART	_	_	4	advmod	_	_
            3.1	ghost	ghost	VERB	_	_	_	_	_	_
            4	care	care	VERB	_	VerbForm=Inf	0	root	_	SpaceAfter=No
            5	.	.	PUNCT	_	_	4	punct	_	_

            # newdoc id = a2
            1	Quiet	quiet	ADJ	JJ	_	0	root	_	_

            """;

    private static List<AnnotatedDocument> read(String conllu) {
        return new ConlluReader().read(new StringReader(conllu), "reports.conllu");
    }

    @Test
    void readsDocumentsParagraphsAndMetadata() {
        List<AnnotatedDocument> documents = read(REPORT);
        assertThat(documents).hasSize(2);
        Document document = documents.get(0).zoned().document();
        assertThat(document)
                .isEqualTo(new Document("a1", null, "Daily Post", "Bridge hit", null, "2024-01-24", "en", "Rebels hit Sumy.\nThey don't care."));
        assertThat(documents.get(0).zoned().zones())
                .containsExactly(
                        new Zone(ZoneKind.HEADLINE, Field.TITLE, new Span(0, 10)),
                        new Zone(ZoneKind.BODY, Field.TEXT, new Span(0, 16)),
                        new Zone(ZoneKind.BODY, Field.TEXT, new Span(17, 33)));
        assertThat(documents.get(1).zoned().document().id()).isEqualTo("a2");
    }

    @Test
    void readsTokensWithSpansHeadsAndEntities() {
        Sentence sentence = read(REPORT).get(0).sentences().get(0);
        assertThat(sentence.token(2))
                .isEqualTo(new Token(2, new Span(11, 15), "Sumy", "Sumy", "NNP", EntityClass.LOCATION, 1, "obj"));
        assertThat(sentence.parsed()).isTrue();
        assertThat(sentence.children(1)).containsExactly(0, 2, 3);
    }

    @Test
    void partsOfAMultiwordTokenStandSideBySideAndEmptyNodesAreLeftOut() {
        AnnotatedDocument document = read(REPORT).get(0);
        Sentence sentence = document.sentences().get(1);
        assertThat(sentence.tokens()).extracting(Token::form).containsExactly("They", "do", "n't", "care", ".");
        assertThat(sentence.tokens()).extracting(t -> document.field(Field.TEXT).slice(t.span())).containsExactly("They", "do", "n't", "care", ".");
        assertThat(sentence.tokens()).extracting(Token::tag).containsExactly("PRP", "VBP", "RB", "VB", ".");
    }

    @Test
    void withoutNewdocTheInputIsOneDocumentNamedByItsHash() {
        List<AnnotatedDocument> documents = read("1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_\n");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).zoned().document().id())
                .isEqualTo("c0ebb7d6b69390c501d3938c49121c55afd45000601b655664675d7a925e1c66");
    }

    @ParameterizedTest
    @CsvSource({
        "NOUN, Number=Plur, NNS", "PROPN, Number=Plur, NNPS", "PROPN, _, NNP", "VERB, Tense=Past|VerbForm=Fin, VBD",
        "VERB, Tense=Past|VerbForm=Part, VBN", "VERB, VerbForm=Ger, VBG", "VERB, Tense=Pres|VerbForm=Part, VBG",
        "VERB, Number=Sing|Person=3|Tense=Pres|VerbForm=Fin, VBZ", "AUX, Tense=Past|VerbForm=Fin, VBD", "AUX, VerbType=Mod, MD",
        "ADP, _, IN", "PART, _, TO", "ADJ, Degree=Cmp, JJR", "DET, _, DT", "NUM, _, CD", "CCONJ, _, CC", "PRON, Poss=Yes, PRP$"
    })
    void pennTagsAreMadeFromUniversalOnes(String universal, String features, String expected) {
        String line = String.join("\t", "1", "to", "to", universal, "_", features, "0", "root", "_", "_");
        assertThat(read(line).get(0).sentences().get(0).token(0).tag()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            1 a b c                       ! 3: 1 column, expected 10
            1|a|a|X|_|_|0|root|_          ! 3: 9 columns, expected 10
            2|a|a|X|_|_|0|root|_|_        ! 3: ID is "2", expected 1
            1|a|a|X|_|_|x|root|_|_        ! 3: HEAD is "x", expected the ID of a token
            1|a|a|X|_|_|7|root|_|_        ! 3: HEAD is 7, but the sentence has 1 words
            1|zzz|a|X|_|_|0|root|_|_      ! 3: FORM "zzz" is not in # text, where "a" comes next
            1|a|a|X|_|_|1|dep|_|_         ! 3: no token has HEAD 0, expected a root
            """)
    void aBrokenLineIsNamedAndOnlyItsDocumentFails(String line, String reason) {
        String conllu = "# newdoc id = bad\n# text = a\n" + line.strip().replace('|', '\t') + "\n\n# newdoc id = good\n1\tb\tb\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";
        Iterator<ConlluResult> results = new ConlluReader().results(new StringReader(conllu), "x.conllu");
        assertThat(results.next()).isInstanceOfSatisfying(ConlluResult.Broken.class, b -> assertThat(b.error()).hasMessageContaining(reason.strip().replaceFirst("^\\d+: ", "")).hasMessageStartingWith("x.conllu:" + reason.strip().charAt(0) + ":"));
        assertThat(results.next()).isInstanceOf(ConlluResult.Read.class);
        assertThat(results.hasNext()).isFalse();
        assertThatThrownBy(() -> new ConlluReader().read(new StringReader(conllu), "x.conllu")).isInstanceOf(ConlluException.class);
    }

    @Test
    void headsInACircleAreRefused() {
        String conllu = "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t3\tdep\t_\t_\n3\tc\tc\tX\t_\t_\t2\tdep\t_\t_\n\n";
        assertThatThrownBy(() -> read(conllu)).hasMessageContaining("circle");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            AnnotatedDocument document = randomDocument(random);
            StringBuilder written = new StringBuilder();
            new ConlluWriter().write(document, written);
            AnnotatedDocument back = read(written.toString()).get(0);
            assertThat(back.zoned().document()).isEqualTo(document.zoned().document());
            assertThat(back.zoned().zones()).isEqualTo(document.zoned().zones());
            assertThat(back.sentences()).hasSameSizeAs(document.sentences());
            for (int i = 0; i < back.sentences().size(); i++) {
                same(back.sentences().get(i), document.sentences().get(i));
            }
        }
    }

    private static void same(Sentence read, Sentence written) {
        assertThat(read.tokens()).isEqualTo(written.tokens());
        assertThat(read.span()).isEqualTo(written.span());
        assertThat(read.parsed()).isEqualTo(written.parsed());
        assertThat(read.index()).isEqualTo(written.index());
        assertThat(read.zone()).isEqualTo(written.zone());
        assertThat(read.field()).isEqualTo(written.field());
    }

    private static AnnotatedDocument randomDocument(Random random) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        int paragraphStart = 0;
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            boolean paragraph = i > 0 && random.nextBoolean();
            if (paragraph) {
                zones.add(new Zone(ZoneKind.BODY, Field.TEXT, new Span(paragraphStart, text.length())));
                paragraphStart = text.length() + 1;
            }
            text.append(i == 0 ? "" : paragraph ? "\n" : " ");
            sentences.add(randomSentence(random, i, text));
        }
        zones.add(new Zone(ZoneKind.BODY, Field.TEXT, new Span(paragraphStart, text.length())));
        Document document = new Document("d" + random.nextInt(100), null, null, null, null, "2024-01-24", "en", text.toString());
        ZonedDocument zoned = new ZonedDocument(document, zones, null, null);
        return new AnnotatedDocument(zoned, List.of(new FieldText(Field.TEXT, text.toString())), sentences, List.of());
    }

    private static Sentence randomSentence(Random random, int index, StringBuilder text) {
        String[] forms = {"army", "Sumy", "«", "n't", "#", "_", "😀", "1 000", "-LRB-", "a|b", "=", "."};
        String[] tags = {"NN", "NNP", "VBD", ".", "-LRB-", "PRP$"};
        int size = 1 + random.nextInt(8);
        int root = random.nextInt(size);
        boolean parsed = random.nextInt(4) > 0;
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            text.append(i == 0 || random.nextInt(3) == 0 ? "" : random.nextInt(5) == 0 ? "  " : " ");
            String form = forms[random.nextInt(forms.length)];
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form);
            tokens.add(new Token(
                    i, span, form, form, tags[random.nextInt(tags.length)], List.of(EntityClass.values()).get(random.nextInt(4)),
                    parsed && i != root ? root : -1, !parsed ? "" : i == root ? "root" : "nsubj:pass"));
        }
        Span span = new Span(tokens.get(0).span().start(), text.length());
        return new Sentence(Field.TEXT, ZoneKind.BODY, index, span, tokens, parsed);
    }
}
