package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.PlaceBasis;

class CoderIT {

    private static final Tocsin TOCSIN = Dispatches.TOCSIN;

    /** Words, names, marks and odd characters that conflict news is made of, well formed or not. */
    private static final String[] PARTS = {
        "troops", "rebels", "The army", "U.S. forces", "Kataib Hezbollah", "al-Shabaab", "the president of Armenia", "Hamas",
        "protesters", "police", "gunmen", "Iraq", "Kabul", "the Islamic State group", "Türkiye", "Côte d'Ivoire",
        "struck", "killed", "attacked", "accused", "condemned", "agreed to", "withdrew from", "was shelled by", "met with",
        "denied that", "said", "threatened to bomb", "urged", "claimed responsibility for", "were arrested", "the town",
        "the attack", "an air strike", "in", "of", "on", "near", "and", "and", "that", "which", "who", "because of", "by",
        "the", "the", "a", "12 people", "dozens of civilians", "at least 20", "missiles", "drones", "a suicide bomber",
        "on Tuesday", "in 2009", "three days ago", "yesterday", "not", "never", "if", "would", ",", ",", ".", ".", ".", ";",
        ":", "?", "!", "\"", "\u201c", "\u201d", "'", "\u2019s", "(", ")", "--", "-", "\u2026", "\n", "\n\n", "\t", "  ",
        "\u00a0", "\ud83d\ude80", "\ud835\udd38", "\ud83d", "e\u0301", "\u200b", "\u0130", "&amp;", "1) ", "\n- ", "he",
        "they", "its", "them", "our", "Mr. Smith", "Gen. Ali Hassan", "x", "%", "$5m"
    };

    @Test
    void twoRunsAndFourThreadsGiveTheSameRecords() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int copy = 0; copy < 6; copy++) {
            for (String name : Dispatches.NAMES) {
                documents.add(new Document(
                        name + copy, null, "Halden Press", null, null, "2024-01-24", "en", Dispatches.read(name).text()));
            }
        }
        List<CodedDocument> alone = documents.stream().map(TOCSIN::code).toList();
        assertThat(Dispatches.records(documents.stream().map(TOCSIN::code).toList()))
                .isEqualTo(Dispatches.records(alone));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<CodedDocument>> running =
                    documents.stream().map(document -> threads.submit(() -> TOCSIN.code(document))).toList();
            List<CodedDocument> together = new ArrayList<>();
            for (Future<CodedDocument> one : running) {
                together.add(one.get());
            }
            assertThat(Dispatches.records(together)).isEqualTo(Dispatches.records(alone));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void dispatchesKeepTheContract() {
        List<CodedDocument> coded = Dispatches.NAMES.stream().map(Dispatches::read).map(TOCSIN::code).toList();
        assertThat(coded).allMatch(document -> document.events().size() > 5);
        assertThat(Dispatches.faults(coded)).isEmpty();
    }

    @Test
    void anyTextKeepsTheContract() {
        Random random = new Random(20_240_124);
        List<CodedDocument> coded = new ArrayList<>();
        int events = 0;
        for (int round = 0; round < 150; round++) {
            Document document = new Document(
                    "random-" + round, null, null, round % 2 == 0 ? text(random, 12) : null, null,
                    round % 3 == 0 ? "2024-01-24" : null, "en", "The troops said that " + text(random, 10 + random.nextInt(120)));
            try {
                coded.add(TOCSIN.code(document));
                events += coded.get(coded.size() - 1).events().size();
            } catch (UnsupportedLanguageException e) {
                // odd text may look like another language
                assertThat(e).hasMessageContaining("the text is in");
            }
        }
        assertThat(coded).hasSizeGreaterThan(120);
        assertThat(events).isGreaterThan(200);
        assertThat(Dispatches.faults(coded)).isEmpty();
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 || random.nextInt(12) == 0 ? "" : " ").append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    @Test
    void longSentencesAndListsKeepTheContract() {
        String endless = "Rebels shelled a village near Mosul, ".repeat(80) + "and the army killed 12 gunmen.";
        String list = "The army arrested:\n" + "- two men in Mosul\n- a teacher in Erbil\n".repeat(30);
        String oneWord = "attack ".repeat(500);
        List<CodedDocument> coded = List.of(
                TOCSIN.code(Dispatches.text("endless", endless)),
                TOCSIN.code(Dispatches.text("list", list)),
                TOCSIN.code(Dispatches.text("word", "The troops left the town. " + oneWord)));
        assertThat(coded.get(0).events()).isNotEmpty();
        assertThat(Dispatches.faults(coded)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Las tropas del ejército atacaron ayer una aldea cercana a la frontera y mataron a doce personas. | Spanish
            Российские войска обстреляли город вчера вечером, сообщили местные власти. Погибли двенадцать человек. | Russian
            هاجم الجيش القرية القريبة من الحدود أمس وقتل اثني عشر شخصا بحسب مسؤولين محليين في المنطقة. | Arabic
            """)
    void otherLanguagesAreRefusedByName(String text, String language) {
        assertThatThrownBy(() -> TOCSIN.code(Dispatches.text("1", text)))
                .isInstanceOf(UnsupportedLanguageException.class)
                .hasMessageContaining(language);
    }

    @Test
    void aTitleIsAFieldOfItsOwn() {
        CodedDocument coded = TOCSIN.code(new Document(
                "1", null, null, "Rebels kill ten soldiers near Goma", null, "2024-01-24", "en",
                "The army said on Monday that rebels killed ten soldiers near Goma."));
        assertThat(coded.events()).extracting(Event::field).contains(Field.TITLE, Field.TEXT);
        Event inTitle = coded.events().get(0);
        assertThat(inTitle.field()).isEqualTo(Field.TITLE);
        assertThat(inTitle.sentence()).isZero();
        assertThat(inTitle.trigger().text()).isEqualTo("kill");
        assertThat(inTitle.trigger().start()).isEqualTo(7);
        assertThat(Dispatches.faults(List.of(coded))).isEmpty();
    }

    @Test
    void capitalsCodeLikeTheSameWordsInMixedCase() {
        int mixed = 0;
        int kept = 0;
        for (String name : Dispatches.NAMES) {
            Document document = Dispatches.read(name);
            List<EventType> types = types(document.text());
            List<EventType> capitals = types(document.text().toUpperCase(Locale.ROOT));
            mixed += types.size();
            for (EventType type : types) {
                kept += capitals.remove(type) ? 1 : 0;
            }
        }
        assertThat(mixed).isGreaterThan(15);
        assertThat(kept).as("events of %d that capitals give too", mixed).isGreaterThanOrEqualTo(mixed * 7 / 10);
    }

    private static List<EventType> types(String text) {
        List<EventType> types = new ArrayList<>();
        TOCSIN.code(Dispatches.text("1", text)).events().forEach(event -> types.add(event.type()));
        return types;
    }

    @Test
    void aDatelineGivesPlaceAndDay() {
        CodedDocument coded = TOCSIN.code(new Document(
                "1", null, null, null, null, null, "en",
                "KABUL, Jan 20, 2024 (Halden Press) - Gunmen killed two policemen on Friday.\n\nA bomb wounded four guards."));
        assertThat(coded.events()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(event -> {
            assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Kabul");
            assertThat(Objects.requireNonNull(event.place()).basis()).isEqualTo(PlaceBasis.DATELINE);
        });
        assertThat(Objects.requireNonNull(coded.events().get(0).time()).from()).isEqualTo(LocalDate.of(2024, 1, 19));
        assertThat(Dispatches.faults(List.of(coded))).isEmpty();
    }

    @Test
    void aPlaceInTheSentenceIsStrongerThanTheDateline() {
        CodedDocument coded = TOCSIN.code(Dispatches.text("1", "KABUL, Jan 20 - Gunmen killed two policemen in Herat."));
        assertThat(coded.events()).anySatisfy(event -> {
            assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Herat");
            assertThat(Objects.requireNonNull(event.place()).basis()).isEqualTo(PlaceBasis.STATED);
        });
    }

    @Test
    void anEmptyTextHasNoEventsAndSaysWhy() {
        CodedDocument coded = TOCSIN.code(Dispatches.text("1", ""));
        assertThat(coded.events()).isEmpty();
        assertThat(coded.notes()).containsExactly("no events: the document has no sentences");
    }
}
