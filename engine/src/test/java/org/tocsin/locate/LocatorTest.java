package org.tocsin.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Dateline;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.FieldText;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;
import org.tocsin.document.ZonedDocument;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.recognize.Recognizer;
import org.tocsin.testing.ProjectKnowledge;

/** Which places the names of small documents stand for. Words are written with their tags, and @ for a place's, * for a person's. */
class LocatorTest {

    private static final Recognizer RECOGNIZER = new Recognizer(ProjectKnowledge.knowledge());
    private static final Locator LOCATOR = new Locator(ProjectKnowledge.knowledge());

    /** A document whose sentences are given with tags: "in/IN Mosul/NNP@". */
    private static List<PlaceMention> places(@Nullable String source, @Nullable Dateline dateline, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> parsed = new ArrayList<>();
        for (String words : sentences) {
            List<Token> tokens = new ArrayList<>();
            int start = text.length();
            for (String word : words.split(" ", -1)) {
                int slash = word.lastIndexOf('/');
                String form = word.substring(0, slash);
                String tag = word.substring(slash + 1);
                EntityClass entity = tag.endsWith("@") ? EntityClass.LOCATION
                        : tag.endsWith("*") ? EntityClass.PERSON
                                : tag.endsWith("+") ? EntityClass.ORGANIZATION : EntityClass.NONE;
                Span span = new Span(text.length(), text.length() + form.length());
                tokens.add(new Token(
                        tokens.size(), span, form, tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT),
                        tag.replaceAll("[@*+]$", ""), entity, -1, ""));
                text.append(form).append(' ');
            }
            parsed.add(new Sentence(
                    Field.TEXT, ZoneKind.BODY, parsed.size(), new Span(start, text.length() - 1), tokens, false));
        }
        Document document = new Document("d", null, source, null, null, null, "en", text.toString());
        ZonedDocument zoned = new ZonedDocument(document, List.of(), dateline, null);
        AnnotatedDocument annotated =
                new AnnotatedDocument(zoned, List.of(new FieldText(Field.TEXT, text.toString())), parsed, List.of());
        List<Candidates> located = LOCATOR.locate(annotated, RECOGNIZER.recognize(parsed, null)).candidates();
        return located.stream().flatMap(candidates -> candidates.places().stream()).toList();
    }

    /** "Paris, Texas USA": name, region and country of a mention; "?" where nobody knows it. */
    private static String told(PlaceMention mention) {
        Country country = mention.country();
        PlaceEntry entry = mention.entry();
        if (country != null && !mention.capital()) {
            return country.name() + " " + country.code();
        }
        if (country != null) {
            return country.capital() + " " + country.code();
        }
        return entry == null
                ? "?"
                : entry.name() + (entry.admin1() == null || entry.admin1().equals(entry.name()) ? "" : ", " + entry.admin1())
                        + " " + entry.country();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rain/NN fell/VBD in/IN Paris/NNP@ ,/, Texas/NNP@ ./.                       | Paris, Texas USA; Texas USA
            Rain/NN fell/VBD in/IN Paris/NNP@ ,/, France/NNP@ ./.                      | Paris FRA; France FRA
            Rain/NN fell/VBD in/IN Paris/NNP@ ./.                                      | Paris FRA
            Rain/NN fell/VBD in/IN Springfield/NNP@ ,/, Ill./NNP@ ./.                  | Springfield, Illinois USA; ?
            Shells/NNS fell/VBD on/IN Tripoli/NNP@ in/IN Lebanon/NNP@ ./.               | Tripoli, North LBN; Lebanon LBN
            The/DT Syrian/JJ town/NN of/IN Manbij/NNP@ fell/VBD ./.                    | Manbij, Aleppo SYR
            Iraq/NNP@ 's/POS Anbar/NNP@ province/NN is/VBZ quiet/JJ ./.                | Iraq IRQ; Anbar IRQ
            It/PRP rained/VBD in/IN Kunar/NNP@ province/NN ./.                         | Kunar AFG
            Flights/NNS to/IN China/NNP@ ,/, Japan/NNP@ and/CC Britain/NNP@ stop/VBP   | China CHN; Japan JPN; United Kingdom GBR
            It/PRP rained/VBD in/IN British/NNP@ Columbia/NNP@ ./.                     | British Columbia CAN
            It/PRP rained/VBD in/IN Inner/NNP@ Mongolia/NNP@ ./.                       | Inner Mongolia CHN
            Cars/NNS stood/VBD in/IN Long/NNP@ Beach/NNP@ ,/, California/NNP@ ./.      | Long Beach, California USA; California USA
            Shares/NNS of/IN Bank/NNP+ of/IN+ America/NNP+ rose/VBD ./.                | ``
            Paris/NNP* Hilton/NNP* sang/VBD ./.                                        | ``
            Jim/NNP* Jordan/NNP* spoke/VBD ./.                                         | ``
            It/PRP rained/VBD in/IN Jordan/NNP@ ./.                                    | Jordan JOR
            It/PRP snowed/VBD in/IN the/DT U.S./NNP@ ./.                               | United States USA
            The/DT European/JJ summer/NN was/VBD hot/JJ ./.                            | ``
            He/PRP wore/VBD a/DT Georgian/JJ coat/NN ./.                               | ``
            Police/NNS came/VBD in/IN March/NNP ./.                                    | ``
            West/NNP@ Nile/NNP@ virus/NN spread/VBD ./.                                | ``
            It/PRP cost/VBD US$/$ 5/CD ./.                                             | ``
            They/PRP left/VBD the/DT Soviet/NNP@ Union/NNP@ ./.                        | Soviet Union SUN
            It/PRP rained/VBD in/IN Oklahoma/NNP@ ./.                                  | Oklahoma USA
            """)
    void namesStandFor(String sentence, @Nullable String expected) {
        String all = String.join("; ", places(null, null, sentence).stream().map(LocatorTest::told).toList());
        assertThat(all).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void statesOfOneCountryStandAmongEachOther() {
        assertThat(places(null, null, "Snow/NN fell/VBD in/IN Arizona/NNP@ ,/, Colorado/NNP@ ,/, Georgia/NNP@ and/CC Illinois/NNP@ ./."))
                .extracting(LocatorTest::told)
                .containsExactly("Arizona USA", "Colorado USA", "Georgia USA", "Illinois USA");
    }

    @Test
    void whatOneMentionSaysHoldsForTheOthers() {
        List<PlaceMention> found = places(
                null, null, "Rain/NN fell/VBD in/IN Paris/NNP@ ,/, Texas/NNP@ ./.", "In/IN Paris/NNP@ roads/NNS closed/VBD ./.");
        assertThat(told(found.get(2))).isEqualTo("Paris, Texas USA");
        assertThat(found.get(2).reason()).contains("Texas");
    }

    @Test
    void theDatelineDecidesAmongTowns() {
        Dateline dateline = new Dateline("PEORIA, Ill.", null, "PEORIA", null, null, null, null);
        assertThat(told(places(null, dateline, "Rain/NN fell/VBD in/IN Springfield/NNP@ ./.").get(0)))
                .isEqualTo("Springfield, Illinois USA");
    }

    @Test
    void theOutletsHomeDecidesAmongTowns() {
        assertThat(told(places("The Eugene Courier", null, "Rain/NN fell/VBD in/IN Springfield/NNP@ ./.").get(0)))
                .isEqualTo("Springfield, Oregon USA");
    }

    @Test
    void aVillageFarFromAllThatIsSpokenOfIsNotMeant() {
        List<PlaceMention> found = places(
                null, null, "Rain/NN fell/VBD on/IN Lagos/NNP@ and/CC Kano/NNP@ ,/, Nigeria/NNP@ ./.",
                "It/PRP fell/VBD on/IN Us/NNP@ and/CC Creek/NNP@ too/RB ./.");
        assertThat(found.subList(found.size() - 1, found.size())).extracting(LocatorTest::told).containsExactly("?");
    }

    @Test
    void aPlaceThatNobodyListsIsKnownToLieWhereTheWordsSetIt() {
        PlaceMention found = places(null, null, "Rain/NN fell/VBD in/IN Zzendaville/NNP@ ,/, Anbar/NNP@ ./.").get(0);
        assertThat(told(found)).isEqualTo("Zzendaville, Anbar IRQ");
        assertThat(found.entry()).satisfies(entry -> assertThat(entry.precision()).isEqualTo(PlacePrecision.ADMIN1));
    }

    @Test
    void oneUnknownPlaceLeavesTheOthers() {
        assertThat(places(null, null, "They/PRP passed/VBD Zzendaville/NNP@ and/CC Mosul/NNP@ ./."))
                .extracting(LocatorTest::told)
                .containsExactly("?", "Mosul, Nineveh IRQ");
    }

    @Test
    void distanceAndDirectionTellAnotherPlace() {
        PlaceMention found = places(null, null, "It/PRP fell/VBD 30/CD km/NN south/RB of/IN Baghdad/NNP@ ./.").get(0);
        assertThat(told(found)).isEqualTo("Baghdad IRQ");
        assertThat(found.area()).satisfies(area -> {
            assertThat(area.first()).isEqualTo(2);
            assertThat(area.at().lat()).isBetween(33.0, 33.1);
            assertThat(area.at().lon()).isBetween(44.3, 44.5);
        });
    }

    @Test
    void miles() {
        PlaceMention found =
                places(null, null, "It/PRP fell/VBD 100/CD miles/NNS north/RB of/IN Baghdad/NNP@ ./.").get(0);
        assertThat(found.area()).satisfies(area -> assertThat(area.at().lat()).isBetween(34.6, 34.9));
    }

    @Test
    void aDirectionAloneTellsNoPoint() {
        assertThat(places(null, null, "It/PRP fell/VBD south/RB of/IN Baghdad/NNP@ ./.").get(0).area()).isNull();
    }

    @Test
    void betweenTwoPlacesLiesTheirMiddle() {
        PlaceMention found =
                places(null, null, "The/DT road/NN between/IN Homs/NNP@ and/CC Hama/NNP@ is/VBZ shut/VBN ./.").get(0);
        assertThat(found.area()).satisfies(area -> {
            assertThat(area.at().lat()).isBetween(34.8, 35.1);
            assertThat(area.precision()).isEqualTo(PlacePrecision.ADMIN2);
        });
    }
}
