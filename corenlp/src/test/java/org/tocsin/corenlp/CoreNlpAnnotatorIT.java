package org.tocsin.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.Zone;
import org.tocsin.document.ZoneKind;

class CoreNlpAnnotatorIT {

    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    private static final String REPORT = "U.S. forces struck three sites of Kataib Hezbollah in Iraq on Tuesday. "
            + "\u201cWe didn\u2019t do it \ud83d\ude80,\u201d said Abu Omar, a spokesman for the group \ud835\udd38.\n"
            + "Soldiers were wounded by a bomb that had been planted near Mosul. (The army can't confirm this\u2026)";

    @Test
    void formsAreTheWordsAsWrittenWhereTheyStand() {
        AnnotatedDocument document = annotate(REPORT);
        Documents.check(document);
        assertThat(document.notes()).isEmpty();
        assertThat(document.sentences()).extracting(s -> s.token(0).form()).startsWith("U.S.", "\u201c", "Soldiers", "(");
        assertThat(document.sentences().get(1).tokens())
                .extracting(Token::form)
                .startsWith("\u201c", "We", "did", "n\u2019t", "do", "it", "\ud83d\ude80");
    }

    @Test
    void lemmasTagsAndEntities() {
        Sentence sentence = annotate(REPORT).sentences().get(0);
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .startsWith("U.S.", "force", "strike", "three", "site", "of", "Kataib", "Hezbollah", "in", "Iraq");
        assertThat(sentence.tokens()).extracting(Token::tag).startsWith("NNP", "NNS", "VBD", "CD", "NNS", "IN");
        assertThat(sentence.token(7).entity()).isEqualTo(EntityClass.ORGANIZATION);
        assertThat(sentence.token(9).entity()).isEqualTo(EntityClass.LOCATION);
        assertThat(sentence.token(10).entity()).isEqualTo(EntityClass.NONE);
    }

    @Test
    void treesAreBasicUniversalDependencies() {
        Sentence active = annotate(REPORT).sentences().get(0);
        assertThat(active.token(2).relation()).isEqualTo("root");
        assertThat(active.token(2).head()).isEqualTo(-1);
        assertThat(active.child(2, "nsubj")).isEqualTo(1);
        assertThat(active.child(2, "obj")).isEqualTo(4);
        Sentence passive = annotate(REPORT).sentences().get(2);
        assertThat(passive.tokens())
                .extracting(Token::relation)
                .contains("nsubj:pass", "aux:pass", "obl", "acl:relcl", "case");
    }

    @Test
    void noSentenceCrossesAZoneAndBylineAndDatelineArePassedOver() {
        String text = "By Sana Karim\nBAGHDAD - Rebels shelled a base and \"left no one alive\" Talks stalled";
        List<Zone> zones = List.of(
                new Zone(ZoneKind.HEADLINE, Field.TITLE, new Span(0, 11)),
                new Zone(ZoneKind.BYLINE, Field.TEXT, new Span(0, 13)),
                new Zone(ZoneKind.DATELINE, Field.TEXT, new Span(14, 23)),
                new Zone(ZoneKind.BODY, Field.TEXT, new Span(24, 70)),
                new Zone(ZoneKind.QUOTATION, Field.TEXT, new Span(51, 70)),
                new Zone(ZoneKind.BODY, Field.TEXT, new Span(70, text.length())));
        AnnotatedDocument document =
                ANNOTATOR.annotate(Documents.of("Base Shelled", text, zones), sentence -> true);
        Documents.check(document);
        assertThat(document.sentences())
                .extracting(Sentence::toString)
                .containsExactly("Base Shelle", "Rebels shelled a base and \" left no one alive \"", "Talks stalled");
        assertThat(document.sentences())
                .extracting(Sentence::zone)
                .containsExactly(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.BODY);
    }

    @Test
    void onlySentencesWorthItAreParsed() {
        List<Sentence> asked = new ArrayList<>();
        AnnotatedDocument document = ANNOTATOR.annotate(Documents.of(null, REPORT), sentence -> {
            asked.add(sentence);
            return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("strike"));
        });
        Documents.check(document);
        assertThat(document.sentences()).extracting(Sentence::parsed).startsWith(true, false, false);
        assertThat(asked).hasSameSizeAs(document.sentences()).noneMatch(Sentence::parsed);
        assertThat(asked.get(1).token(1).tag()).isEqualTo("PRP");
    }

    @Test
    void capitalsAloneAreReadAsIfTheyHadCase() {
        AnnotatedDocument document =
                annotate("IRAQI INSURGENTS ATTACKED A CONVOY OF THE UNITED NATIONS NEAR BAGHDAD ON FRIDAY.");
        Documents.check(document);
        Sentence sentence = document.sentences().get(0);
        assertThat(sentence.toString()).startsWith("IRAQI INSURGENTS ATTACKED");
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .startsWith("iraqi", "insurgent", "attack", "a", "convoy", "of");
        assertThat(sentence.token(2).relation()).isEqualTo("root");
        assertThat(sentence.child(2, "obj")).isEqualTo(4);
        assertThat(sentence.token(8).entity()).isEqualTo(EntityClass.ORGANIZATION);
        assertThat(sentence.token(10).entity()).isEqualTo(EntityClass.LOCATION);
    }

    @Test
    void headlinesHaveTheirVerbs() {
        assertThat(headline("Rebels Attack Army Base in North")).isEqualTo("Rebels < Attack > Base");
        assertThat(headline("Turkey Shells Kurdish Positions Across Border")).isEqualTo("Turkey < Shells > Positions");
        assertThat(headline("UN Condemns Shelling of Hospital in Idlib")).isEqualTo("UN < Condemns > Shelling");
        assertThat(headline("Sudan army bombs market, killing dozens")).isEqualTo("army < bombs > market");
    }

    @Test
    void treesThatTheParserGetsWrongAreMended() {
        Sentence tail = annotate("Pirates shot at a ferry and hurt two sailors, a harbour official told Reuters.")
                .sentences()
                .get(0);
        assertThat(edges(tail)).contains("official<nsubj<told", "told<parataxis<shot");
        Sentence participle = annotate("Rebels linked to the cartel killed two guards.").sentences().get(0);
        assertThat(edges(participle)).contains("Rebels<nsubj<killed", "linked<acl<Rebels", "killed<root");
        Sentence gerund = annotate("Oslo said it was considering sending flour.").sentences().get(0);
        assertThat(edges(gerund)).contains("sending<xcomp<considering", "flour<obj<sending");
    }

    private static List<String> edges(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.form() + "<" + token.relation()
                        + (token.head() < 0 ? "" : "<" + sentence.token(token.head()).form()))
                .toList();
    }

    private static String headline(String title) {
        AnnotatedDocument document = ANNOTATOR.annotate(Documents.of(title, ""), sentence -> true);
        Documents.check(document);
        Sentence sentence = document.sentences().get(0);
        Token root = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
        return sentence.token(sentence.child(root.index(), "nsubj")).form() + " < " + root.form() + " > "
                + sentence.token(sentence.child(root.index(), "obj")).form();
    }

    @Test
    void aSentenceTooLongIsCutAndNoted() {
        AnnotatedDocument document = annotate("Talks stalled. \ud83d\ude80 Gunmen shelled "
                + "a village near the river, ".repeat(60) + "and left.");
        Documents.check(document);
        assertThat(document.sentences()).hasSizeGreaterThan(2).allMatch(s -> s.size() <= 200);
        assertThat(document.notes()).singleElement().asString().matches(
                "sentence 1, at text 15, has \\d+ tokens, more than 200: cut into 2 sentences");
    }

    @Test
    void fiveMegabytesOfJunkAreBounded() {
        String junk = "Shells fell.\n" + "x".repeat(1_000_000) + " Troops left.\n"
                + "0123456789".repeat(100_000) + "\n"
                + "17 3.5 -- ".repeat(100_000) + "\n"
                + ("(\"'a.b@c/".repeat(100) + " ").repeat(1_000) + "\n"
                + "\ud83d\ude80".repeat(500_000) + "\n"
                + "a ; ".repeat(10_000);
        AnnotatedDocument document = assertTimeout(
                Duration.ofMinutes(3),
                () -> ANNOTATOR.annotate(Documents.of(null, junk), sentence -> sentence.size() < 10));
        Documents.check(document);
        assertThat(document.sentences()).extracting(Sentence::toString).contains("Shells fell .", "Troops left .");
        assertThat(document.notes())
                .contains("before sentence 1, at text 13, 1000000 characters without white space, more than 1000:"
                        + " passed over")
                .anyMatch(note -> note.endsWith("tokens with hardly a common English word: passed over"));
    }

    @Test
    void manyThreadsFindWhatOneFinds() {
        List<String> texts = List.of(REPORT, REPORT.toUpperCase(Locale.ROOT), "Rebels fled. " + REPORT);
        List<String> alone = texts.stream().map(text -> Documents.print(annotate(text))).toList();
        List<String> together = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> Documents.print(annotate(texts.get(i % texts.size()))))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void randomTextKeepsTheInvariants() {
        String[] parts = {
            "army", "The", "U.S.", "killed", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", ".", ",", ";", "?!", "\u2026", "'", "\"",
            "\u201c", "\u2019s", "n't", "cannot", "gonna", "\ud83d\ude80", "\ud835\udd38", "\ud83d", "\ude80", "\u00ad",
            "\u200b", "\ufeff", "\u0000", "\u0007", "&amp;", "<p>", "http://a.b/c", "@x", "#y", "-", "--", "\u2014", "1,000",
            "$5", "\u0130stanbul", "\u00df", "e\u0301", "\u0627\u0644", "\u4e2d\u6587", "\u00a0", "\u2028", "(", ")", "[",
            "\u01c5", "\ufb01", "%", "/", "\\", "*"
        };
        Random random = new Random(20_240_124);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String words = round % 4 == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
            int cut = random.nextInt(words.length() + 1);
            AnnotatedDocument document = ANNOTATOR.annotate(
                    Documents.of("T" + words.substring(0, cut), words.substring(cut)), sentence -> sentence.index() % 3 != 0);
            Documents.check(document);
        }
    }

    private static AnnotatedDocument annotate(String text) {
        return ANNOTATOR.annotate(Documents.of(null, text), sentence -> true);
    }
}
