package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.TimePrecision;

/** All anchored cases stand on Friday, 26 January 2024. */
class TimeFinderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 1, 26);

    private final TimeFinder finder = new TimeFinder();

    /** Expected: words=value from to precision kind, then S for stated and B for background. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They attacked on Tuesday . | Tuesday=2024-01-23 2024-01-23 2024-01-23 day DATE
            They attacked on Friday . | Friday=2024-01-26 2024-01-26 2024-01-26 day DATE
            They attacked on Saturday . | Saturday=2024-01-20 2024-01-20 2024-01-20 day DATE
            They attacked next Tuesday . | next Tuesday=2024-01-30 2024-01-30 2024-01-30 day DATE
            They attacked last Tuesday . | last Tuesday=2024-01-23 2024-01-23 2024-01-23 day DATE
            They attacked last Friday . | last Friday=2024-01-19 2024-01-19 2024-01-19 day DATE
            They will meet/VB on Tuesday . | Tuesday=2024-01-30 2024-01-30 2024-01-30 day DATE
            They attacked late on Monday . | late on Monday=2024-01-22 2024-01-22 2024-01-22 day DATE
            They attacked early Monday . | early Monday=2024-01-22 2024-01-22 2024-01-22 day DATE
            They attacked Tuesday night . | Tuesday night=2024-01-23TNI 2024-01-23 2024-01-23 day TIME
            They attacked early Tuesday morning . | early Tuesday morning=2024-01-23TMO 2024-01-23 2024-01-23 day TIME
            They attacked yesterday . | yesterday=2024-01-25 2024-01-25 2024-01-25 day DATE
            They attacked yesterday afternoon . | yesterday afternoon=2024-01-25TAF 2024-01-25 2024-01-25 day TIME
            They attacked today . | today=2024-01-26 2024-01-26 2024-01-26 day DATE
            They meet tomorrow . | tomorrow=2024-01-27 2024-01-27 2024-01-27 day DATE
            They attacked tonight . | tonight=2024-01-26TNI 2024-01-26 2024-01-26 day TIME
            They attacked this morning . | this morning=2024-01-26TMO 2024-01-26 2024-01-26 day TIME
            They attacked last night . | last night=2024-01-25TNI 2024-01-25 2024-01-25 day TIME
            They attacked overnight . | overnight=2024-01-26TNI 2024-01-25 2024-01-26 day TIME
            They attacked on January 24 . | January 24=2024-01-24 2024-01-24 2024-01-24 day DATE
            They attacked on Jan. 24 , 2024 . | Jan. 24 , 2024=2024-01-24 2024-01-24 2024-01-24 day DATE S
            They attacked on 24 January . | 24 January=2024-01-24 2024-01-24 2024-01-24 day DATE
            They attacked on 24 Jan 90 . | 24 Jan 90=1990-01-24 1990-01-24 1990-01-24 day DATE SB
            They attacked on 24 January 2024 . | 24 January 2024=2024-01-24 2024-01-24 2024-01-24 day DATE S
            They attacked on 30 December . | 30 December=2023-12-30 2023-12-30 2023-12-30 day DATE
            They attacked on December 3 . | December 3=2023-12-03 2023-12-03 2023-12-03 day DATE B
            They attacked on the 12th of May . | the 12th of May=2023-05-12 2023-05-12 2023-05-12 day DATE B
            They attacked on May 12th . | May 12th=2023-05-12 2023-05-12 2023-05-12 day DATE B
            They will vote/VB on March 10 . | March 10=2024-03-10 2024-03-10 2024-03-10 day DATE
            They attacked on 2024-01-23 . | 2024-01-23=2024-01-23 2024-01-23 2024-01-23 day DATE S
            They attacked in January . | January=2024-01 2024-01-01 2024-01-31 month DATE
            They attacked in January 2020 . | January 2020=2020-01 2020-01-01 2020-01-31 month DATE SB
            They attacked in October . | October=2023-10 2023-10-01 2023-10-31 month DATE B
            They attacked in early January . | early January=2024-01 2024-01-01 2024-01-31 month DATE
            They attacked in May . | May=2023-05 2023-05-01 2023-05-31 month DATE B
            They attacked in March 2003 . | March 2003=2003-03 2003-03-01 2003-03-31 month DATE SB
            They attacked in early 2019 . | early 2019=2019 2019-01-01 2019-12-31 year DATE SB
            They attacked in mid ~- ~2019 . | mid - 2019=2019 2019-01-01 2019-12-31 year DATE SB
            They attacked in 2009 . | 2009=2009 2009-01-01 2009-12-31 year DATE SB
            They attacked in 2024 . | 2024=2024 2024-01-01 2024-12-31 year DATE S
            The 1998 attack/NN failed . | 1998=1998 1998-01-01 1998-12-31 year DATE SB
            The summer of 1998 was hot . | The summer of 1998=1998-SU 1998-06-01 1998-08-31 month DATE SB
            They attacked in the 1990s . | the 1990s=199 1990-01-01 1999-12-31 year DATE SB
            They attacked last week . | last week=2024-W03 2024-01-15 2024-01-21 week DATE
            They attacked this week . | this week=2024-W04 2024-01-22 2024-01-28 week DATE
            They meet next week . | next week=2024-W05 2024-01-29 2024-02-04 week DATE
            They attacked last month . | last month=2023-12 2023-12-01 2023-12-31 month DATE
            They attacked this month . | this month=2024-01 2024-01-01 2024-01-31 month DATE
            They meet next month . | next month=2024-02 2024-02-01 2024-02-29 month DATE
            They attacked last year . | last year=2023 2023-01-01 2023-12-31 year DATE B
            They attacked this year . | this year=2024 2024-01-01 2024-12-31 year DATE
            They vote next year . | next year=2025 2025-01-01 2025-12-31 year DATE
            They attacked earlier this month . | earlier this month=2024-01 2024-01-01 2024-01-31 month DATE
            They attacked late last year . | late last year=2023 2023-01-01 2023-12-31 year DATE B
            They attacked two days ago . | two days ago=2024-01-24 2024-01-24 2024-01-24 day DATE
            They attacked a day earlier . | a day earlier=2024-01-25 2024-01-25 2024-01-25 day DATE
            They attacked three weeks earlier . | three weeks earlier=2024-W01 2024-01-01 2024-01-07 week DATE
            They attacked a month ago . | a month ago=2023-12 2023-12-01 2023-12-31 month DATE
            They attacked two months ago . | two months ago=2023-11 2023-11-01 2023-11-30 month DATE B
            They attacked three years ago . | three years ago=2021 2021-01-01 2021-12-31 year DATE B
            They attacked two decades ago . | two decades ago=2004 2004-01-01 2004-12-31 year DATE B
            They attacked several days ago . | several days ago=PAST_REF - - open DATE
            They attacked years ago . | years ago=PAST_REF - - open DATE B
            They attacked two hours ago . | two hours ago=2024-01-26 2024-01-25 2024-01-26 day DATE
            They fight/VBP since October 7 . | October 7=2023-10-07 2023-10-07 - open DATE
            They fight/VBP since 2014 . | 2014=2014 2014-01-01 - open DATE S
            They fight/VBP since Monday . | Monday=2024-01-22 2024-01-22 - open DATE
            They fought until 2016 . | 2016=2016 - 2016-12-31 open DATE SB
            They met from 3 to 5 January . | 3 to 5 January=2024-01-03/2024-01-05 2024-01-03 2024-01-05 day DATE
            They met from 3 to 5 May 2023 . | 3 to 5 May 2023=2023-05-03/2023-05-05 2023-05-03 2023-05-05 day DATE SB
            They met January 3 ~- ~5 . | January 3 - 5=2024-01-03/2024-01-05 2024-01-03 2024-01-05 day DATE
            They fought between 2014 and 2016 . | 2014 and 2016=2014/2016 2014-01-01 2016-12-31 year DATE SB
            They fought from 2014 to 2016 . | 2014 to 2016=2014/2016 2014-01-01 2016-12-31 year DATE SB
            They fought from Monday to Wednesday . | Monday to Wednesday=2024-01-22/2024-01-24 2024-01-22 2024-01-24 day DATE
            They met a week after the attack . | a week=P1W - - open DURATION
            They met two days later . | two days later=XXXX-XX-XX - - day DATE
            They fought for three days . | three days=P3D - - open DURATION
            They fought for months . | months=PXM - - open DURATION
            The three ~- ~day truce failed . | three - day=P3D - - open DURATION
            They fought for two hours . | two hours=PT2H - - open DURATION
            They fought for a decade . | a decade=P10Y - - open DURATION
            They attack daily . | daily=P1D - - open SET
            They attack every week . | every week=P1W - - open SET
            They attack every Tuesday . | every Tuesday=XXXX-WXX-2 - - open SET
            They attack now . | now=PRESENT_REF - - open DATE
            They attacked recently . | recently=PAST_REF - - open DATE
            They attacked in recent days . | recent days=PAST_REF - - open DATE
            They attacked in the past . | the past=PAST_REF - - open DATE B
            They meet in the coming days . | the coming days=FUTURE_REF - - open DATE
            They attacked over the past three days . | the past three days=P3D 2024-01-23 2024-01-26 day DURATION
            They attacked in the last 24 hours . | the last 24 hours=PT24H 2024-01-25 2024-01-26 day DURATION
            They attacked over the past week . | the past week=P1W 2024-01-19 2024-01-26 day DURATION
            They attacked at 3 p.m. on Tuesday . | 3 p.m. on Tuesday=2024-01-23T15:00 2024-01-23 2024-01-23 day TIME
            They attacked Tuesday at 3:30 p.m. . | Tuesday at 3:30 p.m.=2024-01-23T15:30 2024-01-23 2024-01-23 day TIME
            They attacked on Tuesday at noon . | Tuesday at noon=2024-01-23T12:00 2024-01-23 2024-01-23 day TIME
            At 9 a.m. they attacked the base on Tuesday . | 9 a.m.=2024-01-23T09:00 2024-01-23 2024-01-23 day TIME; Tuesday=2024-01-23 2024-01-23 2024-01-23 day DATE
            They attacked at 3 p.m. . | 3 p.m.=2024-01-26T15:00 2024-01-26 2024-01-26 day TIME
            They attacked on Tuesday , January 23 . | Tuesday , January 23=2024-01-23 2024-01-23 2024-01-23 day DATE
            They attacked on Tuesday and Wednesday . | Tuesday and Wednesday=2024-01-23/2024-01-24 2024-01-23 2024-01-24 day DATE
            They attacked last weekend . | last weekend=2024-W03-WE 2024-01-20 2024-01-21 day DATE
            They may/MD attack/VB . | none
            May/MD they attack/VB . | none
            They march/VBP on the capital . | none
            They held a march/NN in Kabul . | none
            The second attack failed . | none
            About 2,000 people died . | none
            Some 1984 people died . | none
            A five ~- ~year ~- ~old boy died . | none
            A boy 12 years old died . | none
            The Sun rose . | none
            The 12th brigade attacked . | none
            The building cost 2000 dollars . | none
            The past is over . | none
            Theresa May/NNP met him . | none
            The nightmare and the monday team . | none
            """)
    void findsTimesAroundTheAnchor(String text, String expected) {
        assertThat(written(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They attacked on Tuesday . | Tuesday=XXXX-WXX-2 - - day DATE
            They attacked on January 24 . | January 24=XXXX-01-24 - - day DATE
            They attacked in January . | January=XXXX-01 - - month DATE
            They attacked yesterday . | yesterday=XXXX-XX-XX - - day DATE
            They attacked last week . | last week=XXXX-WXX - - week DATE
            They attacked last year . | last year=XXXX - - year DATE B
            They attacked three years ago . | three years ago=XXXX - - year DATE B
            They attacked in 2009 . | 2009=2009 2009-01-01 2009-12-31 year DATE S
            They attacked in the 1990s . | the 1990s=199 1990-01-01 1999-12-31 year DATE SB
            They attacked on 24 Jan 90 . | 24 Jan 90=1990-01-24 1990-01-24 1990-01-24 day DATE S
            """)
    void withoutAnAnchorNothingIsGuessed(String text, String expected) {
        assertThat(written(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They attacked in the third/JJ quarter/NN . | the third quarter=2023-Q3 2023-07-01 2023-09-30 month DATE B
            They will meet/VB in the third/JJ quarter/NN . | the third quarter=2024-Q3 2024-07-01 2024-09-30 month DATE
            Sales rose in the first/JJ quarter/NN of 2013 . | the first quarter of 2013=2013-Q1 2013-01-01 2013-03-31 month DATE SB
            Third/JJ ~- ~quarter/NN sales/NNS rose . | Third - quarter=2023-Q3 2023-07-01 2023-09-30 month DATE B
            In the first/JJ half/NN of 2024 they met . | the first half of 2024=2024-H1 2024-01-01 2024-06-30 month DATE S
            Sales rose last quarter/NN . | last quarter=2023-Q4 2023-10-01 2023-12-31 month DATE
            Sales rose in the second/JJ quarter/NN from a year/NN earlier . | the second quarter=2023-Q2 2023-04-01 2023-06-30 month DATE B; a year earlier=2022-Q2 2022-04-01 2022-06-30 month DATE B
            They attacked last summer/NN . | last summer=2023-SU 2023-06-01 2023-08-31 month DATE B
            They meet this spring/NN . | this spring=2024-SP 2024-03-01 2024-05-31 month DATE
            They attacked in the winter/NN . | the winter=2023-WI 2023-12-01 2024-02-29 month DATE
            They attacked on Christmas/NNP Eve/NNP . | Christmas Eve=2023-12-24 2023-12-24 2023-12-24 day DATE B
            They attacked on Easter/NNP Sunday/NNP 2019 . | Easter Sunday 2019=2019-04-21 2019-04-21 2019-04-21 day DATE SB
            They fled by the end/NN of 2023 . | the end of 2023=2023 2023-01-01 2023-12-31 year DATE S
            They fled by year/NN 's/POS end/NN . | year 's end=2024 2024-01-01 2024-12-31 year DATE
            They fled on the night/NN of January 23 . | the night of January 23=2024-01-23TNI 2024-01-23 2024-01-23 day TIME
            They fled in mid-January/NNP . | mid-January=2024-01 2024-01-01 2024-01-31 month DATE
            They fled in the late 1970s/NNS . | the late 1970s=197 1970-01-01 1979-12-31 year DATE SB
            They fled in the 19th/JJ century/NN . | the 19th century=18 1800-01-01 1899-12-31 year DATE SB
            Sales for fiscal/JJ 2012/CD rose . | fiscal 2012=2012 - - year DATE
            They fled on 24.01.2023/CD . | 24.01.2023=2023-01-24 2023-01-24 2023-01-24 day DATE SB
            They fled last/JJ October/NNP . | last October=2023-10 2023-10-01 2023-10-31 month DATE B
            They fled this time last year . | this time last year=2023-01 2023-01-01 2023-01-31 month DATE B
            They fled half a century/NN ago . | half a century ago=1974 1974-01-01 1974-12-31 year DATE B
            They fled over the weekend/NN . | the weekend=2024-W03-WE 2024-01-20 2024-01-21 day DATE
            Soon/RB they fled . | Soon=FUTURE_REF - - open DATE
            At the moment/NN they flee . | the moment=PRESENT_REF - - open DATE
            In the July/NNP ~- ~September/NNP period/NN sales rose . | July - September=2023-07/2023-09 2023-07-01 2023-09-30 month DATE B
            They met from Thursday until Monday . | Thursday until Monday=2024-01-25/2024-01-29 2024-01-25 2024-01-29 day DATE
            Christmas/NNP sales/NNS rose . | none
            The fall of the wall came . | none
            A quarter/NN of them fled . | none
            He paid $ 2000 . | none
            As soon as they met . | none
            """)
    void findsPartsOfYearsAndFeasts(String text, String expected) {
        assertThat(written(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks/NNS are/VBP set/VBN for Tuesday . | Tuesday=2024-01-30
            The talks/NNS were/VBD postponed/VBN until Tuesday . | Tuesday=2024-01-30
            The curfew/NN would/MD be/VB lifted/VBN on Tuesday . | Tuesday=2024-01-30
            Aid/NN may/MD cross/VB as/RB early as Tuesday . | Tuesday=2024-01-30
            He is/VBZ to/TO be/VB named/VBN by Tuesday . | Tuesday=2024-01-30
            He plans/VBZ to/TO leave/VB on Tuesday . | Tuesday=2024-01-30
            He visits/VBZ Kyiv/NNP on Tuesday . | Tuesday=2024-01-30
            He is/VBZ visiting/VBG Kyiv/NNP on Tuesday . | Tuesday=2024-01-30
            They met ahead/RB of Tuesday 's/POS vote/NN . | Tuesday=2024-01-30
            He said on Tuesday that they would/MD leave/VB . | Tuesday=2024-01-23
            He said they would/MD have/VB left/VBN on Tuesday . | Tuesday=2024-01-23
            He could/MD not confirm/VB it on Tuesday . | Tuesday=2024-01-23
            He has/VBZ been/VBN held/VBN since Tuesday . | Tuesday=2024-01-23
            A report/NN released/VBN on Tuesday shows/VBZ it . | Tuesday=2024-01-23
            Sales/NNS rose more than expected/VBN on Tuesday . | Tuesday=2024-01-23
            The attack/NN on Tuesday killed/VBD ten . | Tuesday=2024-01-23
            """)
    void theClauseTellsWhetherADayLiesAhead(String text, String expected) {
        assertThat(written(text, FRIDAY)).startsWith(expected + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They attacked on January 9 . | They fled that/DT night/NN . | that night=2024-01-09TNI 2024-01-09 2024-01-09 day TIME
            They attacked on January 9 . | They fled the next day/NN . | the next day=2024-01-10 2024-01-10 2024-01-10 day DATE
            They attacked on January 9 . | They fled a week/NN later . | a week later=2024-01-16 2024-01-16 2024-01-16 day DATE
            They attacked on January 9 . | They met two days earlier . | two days earlier=2024-01-07 2024-01-07 2024-01-07 day DATE
            They attacked on January 9 . | They fled the following/VBG Friday/NNP . | the following Friday=2024-01-12 2024-01-12 2024-01-12 day DATE
            They attacked on January 9 . | They met the day/NN before . | the day before=2024-01-08 2024-01-08 2024-01-08 day DATE
            They attacked on January 9 . | They fled at 3 p.m. . | 3 p.m.=2024-01-09T15:00 2024-01-09 2024-01-09 day TIME
            They attacked in 2013 . | They fled the following/VBG year/NN . | the following year=2014 2014-01-01 2014-12-31 year DATE B
            They attacked in 2013 . | They fled the next day/NN . | the next day=XXXX-XX-XX - - day DATE
            They attacked again . | They fled the next day/NN . | the next day=XXXX-XX-XX - - day DATE
            """)
    void countsFromTheDateToldOfLast(String before, String text, String expected) {
        Sentence sentence = SentenceText.of(text);
        List<TimeExpression> found = finder.find(List.of(SentenceText.of(before), sentence), FRIDAY).get(1);
        assertThat(found).extracting(e -> written(sentence, e)).containsExactly(expected);
    }

    @Test
    void aStretchHasTwoEnds() {
        TimeExpression stretch = finder.find(SentenceText.of("They met between March 3 and March 5 ."), FRIDAY).get(0);
        assertThat(stretch.parts()).extracting(TimeExpression::value).containsExactly("2023-03-03", "2023-03-05");
    }

    @Test
    void aFebruaryWithoutThatDayIsNoDate() {
        assertThat(finder.find(SentenceText.of("on February 30 , 2023"), FRIDAY))
                .noneMatch(e -> e.precision() == TimePrecision.DAY);
    }

    private String written(String text, @Nullable LocalDate anchor) {
        Sentence sentence = SentenceText.of(text);
        List<String> found = finder.find(sentence, anchor).stream().map(e -> written(sentence, e)).toList();
        return found.isEmpty() ? "none" : String.join("; ", found);
    }

    private static String written(Sentence sentence, TimeExpression e) {
        String flags = (e.stated() && e.kind() == TimeExpression.Kind.DATE ? "S" : "") + (e.background() ? "B" : "");
        return SentenceText.words(sentence, e.firstToken(), e.lastToken())
                + "=" + e.value()
                + " " + (e.from() == null ? "-" : e.from())
                + " " + (e.to() == null ? "-" : e.to())
                + " " + e.precision().label()
                + " " + e.kind()
                + (flags.isEmpty() ? "" : " " + flags);
    }
}
