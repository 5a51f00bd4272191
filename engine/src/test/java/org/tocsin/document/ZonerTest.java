package org.tocsin.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonerTest {

    private static final String PROSE = "Two convoys left the town before noon, and shelling was heard until the evening.";

    private static ZonedDocument zone(@Nullable String title, @Nullable String published, String text) {
        return new Zoner().zone(new Document("a1", null, null, title, null, published, null, text));
    }

    private static List<String> shown(ZonedDocument zoned) {
        return zoned.zones().stream()
                .filter(z -> z.kind() != ZoneKind.QUOTATION)
                .map(z -> z.kind() + "|" + text(zoned, z))
                .toList();
    }

    private static String text(ZonedDocument zoned, Zone zone) {
        String title = zoned.document().title();
        String field = zone.field() == Field.TITLE && title != null ? title : zoned.document().text();
        return field.substring(zone.span().start(), zone.span().end());
    }

    private static Dateline dateline(ZonedDocument zoned) {
        return Objects.requireNonNull(zoned.dateline(), () -> "no dateline in " + zoned.document().text());
    }

    private static List<String> quotations(String text) {
        ZonedDocument zoned = zone(null, null, text);
        return zoned.zones().stream().filter(z -> z.kind() == ZoneKind.QUOTATION).map(z -> text(zoned, z)).toList();
    }

    @Test
    void titleGivenApartIsOneHeadline() {
        assertThat(shown(zone("Bridge hit. Two dead", null, PROSE))).containsExactly("HEADLINE|Bridge hit. Two dead", "BODY|" + PROSE);
    }

    @Test
    void firstLineWithoutFinalPunctuationIsTheHeadline() {
        assertThat(shown(zone(null, null, "Bridge hit near Sumy\n" + PROSE)))
                .containsExactly("HEADLINE|Bridge hit near Sumy", "BODY|" + PROSE);
    }

    @Test
    void headlineDeckAndBylineComeBeforeTheBody() {
        ZonedDocument zoned =
                zone(null, null, "Bridge hit near Sumy\n\nRail traffic halted for a day\n\nBy Ann Lee and Omar Said, Reuters correspondents\n\n" + PROSE);
        assertThat(shown(zoned))
                .containsExactly(
                        "HEADLINE|Bridge hit near Sumy",
                        "DECK|Rail traffic halted for a day",
                        "BYLINE|By Ann Lee and Omar Said, Reuters correspondents",
                        "BODY|" + PROSE);
        assertThat(zoned.byline()).isEqualTo("By Ann Lee and Omar Said, Reuters correspondents");
    }

    @Test
    void afterATitleTheFirstSuchLineIsTheDeckUnlessItRepeatsTheTitle() {
        assertThat(shown(zone("Bridge hit", null, "Rail traffic halted for a day\n" + PROSE)).get(1)).startsWith("DECK|");
        assertThat(shown(zone("Bridge hit", null, "BRIDGE HIT\n" + PROSE)).get(1)).startsWith("HEADLINE|");
    }

    @Test
    void aQuestionMayBeAHeadline() {
        assertThat(shown(zone(null, null, "Who hit the bridge?\n\n" + PROSE)).get(0)).startsWith("HEADLINE|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By John Smith",
                "BY JOHN SMITH",
                "By Ann Lee and Omar Said, Reuters correspondents",
                "By Mohammed al-Sayed, Staff Writer",
                "By our correspondent",
                "By JOHN SMITH, Associated Press Writer",
                "Photographs by Omar Said",
                "Reporting by Ann Lee; Editing by Omar Said",
                "(Reuters)",
                "AFP",
                "John Smith in Kyiv",
                "Ann Lee in Kyiv and Omar Said in Odesa",
                "Updated 5 May 2010, 1:41 PM",
                "Published: Thu, 17 Nov 2011 at 08:21 IST"
            })
    void authorsCreditsAndTimesAreBylines(String line) {
        assertThat(shown(zone(null, null, "Bridge hit near Sumy\n\n" + line + "\n\n" + PROSE)))
                .contains("BYLINE|" + line, "BODY|" + PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday the army had taken the town.", "Five Killed in Kyiv", "By the river, nothing moved."})
    void otherLinesAreNoBylines(String line) {
        assertThat(shown(zone(null, null, "Bridge hit near Sumy\n\n" + line + "\n\n" + PROSE))).doesNotContain("BYLINE|" + line);
    }

    @Test
    void creditsAtTheEndAreNoBody() {
        String credit = "(Reporting by Ann Lee; editing by Omar Said)";
        assertThat(shown(zone(null, null, PROSE + "\n\n" + credit))).containsExactly("BODY|" + PROSE, "BYLINE|" + credit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BAGHDAD, Jan 24 (Reuters) - Two          | BAGHDAD     | 2024-01-24 | Reuters
            San Salvador, 3 Jan 90 -- Two            | San Salvador | 1990-01-03 |
            WASHINGTON (AP) — Two                    | WASHINGTON  |            | AP
            WASHINGTON (AP) Two                      | WASHINGTON  |            | AP
            GAZA/CAIRO (Reuters) - Two               | GAZA        |            | Reuters
            NAIROBI, Kenya — Two                     | NAIROBI     |            |
            TBILISI, 24 January 2024 – Two           | TBILISI     | 2024-01-24 |
            Tehran, IRNA – Two                       | Tehran      |            | IRNA
            Santa Rosa (El Salvador), 7 Apr 89 (ACAN-EFE) -- Two | Santa Rosa | 1989-04-07 | ACAN-EFE
            Clandestine, 8 Jan 90 (Radio Venceremos) -- Two | Clandestine | 1990-01-08 | Radio Venceremos
            KABUL, Afghanistan, Dec. 30, 2023 (AFP) -- Two | KABUL | 2023-12-30 | AFP
            KYIV, Dec 30 (Interfax-Ukraine) - Two    | KYIV        | 2023-12-30 | Interfax-Ukraine
            PORT-AU-PRINCE, Haiti (AP) — Two         | PORT-AU-PRINCE |         | AP
            San Jose, California — Two               | San Jose    |            |
            ST. PETERSBURG, Jan 26 (TASS) - Two      | ST. PETERSBURG | 2024-01-26 | TASS
            DEIR AL-ZOR, Syria, Jan 3 - Two          | DEIR AL-ZOR | 2024-01-03 |
            KHARTOUM, Feb. 29 (SUNA) -- Two          | KHARTOUM    | 2020-02-29 | SUNA
            RAMALLAH, Mar 1, 49 (WAFA) - Two         | RAMALLAH    | 2049-03-01 | WAFA
            """)
    void datelinesAreRead(String start, String place, @Nullable LocalDate date, @Nullable String agency) {
        ZonedDocument zoned = zone(null, "2024-01-24T23:30:00Z", start + " convoys left the town before noon.");
        Dateline dateline = dateline(zoned);
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.date()).isEqualTo(date);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(start).startsWith(dateline.text());
        assertThat(dateline.text()).doesNotMatch(".*[-–—]\\s*$");
        assertThat(dateline.placeSpan()).isEqualTo(new Span(0, place.length()));
        assertThat(shown(zoned)).hasSize(2).last().isEqualTo("BODY|Two convoys left the town before noon.");
    }

    @Test
    void aDatelineOnALineOfItsOwnIsCutOff() {
        assertThat(shown(zone("Pirates held", "2011-11-12", "Mumbai, Nov 11 - \n" + PROSE)))
                .containsExactly("HEADLINE|Pirates held", "DATELINE|Mumbai, Nov 11 -", "BODY|" + PROSE);
    }

    @Test
    void withoutYearAndDayOfPublicationTheDateIsUnknown() {
        Dateline dateline = dateline(zone(null, null, "BAGHDAD, Jan 24 (Reuters) - Two convoys left."));
        assertThat(dateline.date()).isNull();
    }

    @Test
    void theAgencyIsTheSourceWhereNoneIsGiven() {
        Document wire = new Document("a1", null, null, null, null, null, null, "BAGHDAD, Jan 24 (Reuters) - Two convoys left.");
        assertThat(new Zoner().zone(wire).document()).isEqualTo(wire.withSource("Reuters"));
        Document reprint = wire.withSource("Daily Post");
        assertThat(new Zoner().zone(reprint).document()).isEqualTo(reprint);
    }

    @Test
    void anAgencyAloneIsADatelineWithoutPlace() {
        Dateline dateline = dateline(zone(null, null, "(Reuters) - Two convoys left the town."));
        assertThat(dateline.place()).isNull();
        assertThat(dateline.agency()).isEqualTo("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army - The Guardian reported - left the town.",
                "NATO — which has no troops there — declined to comment.",
                "Officials in Baghdad - speaking on condition of anonymity - gave no number.",
                "Kyiv – the capital – was hit twice.",
                "On Monday, Jan 24, the army left.",
                "Anti-Government forces left the town on Jan 24.",
                "John Smith (Reuters) met the rebels - who denied it.",
                "Baghdad, Iraq's capital, was quiet - For once, a trader said.",
                "The F-16 fleet stayed grounded."
            })
    void aSentenceThatMerelyHasADashIsNoDateline(String sentence) {
        ZonedDocument zoned = zone(null, "2024-01-24", sentence);
        assertThat(zoned.dateline()).isNull();
        assertThat(shown(zoned)).containsExactly("BODY|" + sentence);
    }

    @Test
    void blankLinesPartParagraphsWhateverTheLineEnd() {
        assertThat(shown(zone("A", null, "One left.\r\n\r\nTwo left.\r\n \t\r\nThree left.")))
                .containsExactly("HEADLINE|A", "BODY|One left.", "BODY|Two left.", "BODY|Three left.");
    }

    @Test
    void hardWrappedTextIsJoined() {
        String wrapped = """
                Two convoys left the town of Sumy before noon on Monday, and the
                shelling was heard until the evening, a resident said. Nobody was
                hurt.
                Rebels in the north said that they had not fired on the road, as the
                Army had claimed.""";
        assertThat(shown(zone("A", null, wrapped))).hasSize(3).element(2).asString().startsWith("BODY|Rebels in the north");
    }

    @Test
    void oneSentenceALineIsNotJoined() {
        assertThat(shown(zone("A", null, "Rebels fled the town.\nThe army took two bridges.\nNobody was hurt.\nSyria\nA school was hit."))).hasSize(6);
    }

    @Test
    void listItemsStandAlone() {
        assertThat(shown(zone("A", null, "The demands were these:\n- a truce\n- an exchange of prisoners\n1. a road"))).hasSize(5);
    }

    @Test
    void tablesAndScoresAreKept() {
        assertThat(shown(zone("A", null, "12 | 44 | 3\n--- --- ---\nTotal: 59"))).containsExactly("HEADLINE|A", "BODY|12 | 44 | 3", "BODY|--- --- ---", "BODY|Total: 59");
    }

    @Test
    void aTextOfOneLineIsAHeadlineUnlessItIsASentence() {
        assertThat(shown(zone(null, null, "Rebels seize bridge"))).containsExactly("HEADLINE|Rebels seize bridge");
        assertThat(shown(zone(null, null, "Rebels seized the bridge."))).containsExactly("BODY|Rebels seized the bridge.");
        assertThat(shown(zone("A", null, "Rebels seize bridge"))).containsExactly("HEADLINE|A", "BODY|Rebels seize bridge");
    }

    @Test
    @Timeout(20)
    void longRulesAndNamesAreReadInTime() {
        String rule = "1 a " + "- ".repeat(47) + "x";
        String names = "By " + "Ann-Lee-Omar and ".repeat(11) + "x";
        String place = "JAN ".repeat(35) + "- x";
        for (String line : List.of(rule, names, place)) {
            assertThat(zone("A", null, line + "\n\n" + PROSE).zones()).isNotEmpty();
        }
    }

    @Test
    void emptyTextHasNoZones() {
        assertThat(zone(null, null, " \n\n").zones()).isEmpty();
    }

    @Test
    void quotationsArePairedWithinAParagraph() {
        assertThat(quotations("“We left,” he said. \"Not all,\" she added.\n\n“No one stayed\n\nHe was 6'2\" tall."))
                .containsExactly("“We left,”", "\"Not all,\"", "“No one stayed");
    }

    @Test
    void everyVisibleCharacterLiesInExactlyOneZoneThatIsNoQuotation() {
        Random random = new Random(7);
        String[] pieces = {
            "Sumy", "By Ann Lee", "\n", "\n\n", " ", ". ", "BAGHDAD, Jan 24 (Reuters) - ", "“", "\"", "the army left", "12 4 5", "\r\n",
            "\u00A0", "- item", "😀", "Updated 5 May 2010", "\u2029", ",", "(AP)", "KYIV — Two", "?"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            covered(zone(null, "2024-01-24", text.toString()));
        }
    }

    private static void covered(ZonedDocument zoned) {
        String text = zoned.document().text();
        int[] times = new int[text.length()];
        for (Zone zone : zoned.zones()) {
            for (int i = zone.span().start(); zone.kind() != ZoneKind.QUOTATION && i < zone.span().end(); i++) {
                times[i]++;
            }
        }
        for (int i = 0; i < times.length; i++) {
            assertThat(times[i]).as("character %s of <%s>", i, text).isBetween(Spans.invisible(text.charAt(i)) ? 0 : 1, 1);
        }
        assertThat(zoned.zones()).isSortedAccordingTo(java.util.Comparator.comparing(z -> z.span().start()));
    }
}
