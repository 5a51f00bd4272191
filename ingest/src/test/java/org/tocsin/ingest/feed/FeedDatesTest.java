package org.tocsin.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of the wild. */
class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mon, 06 Sep 2004 10:20:30 GMT | 2004-09-06T10:20:30Z",
        "Mon, 6 Sep 04 10:20 EST | 2004-09-06T15:20:00Z",
        "06 Sep 2004 10:20:30 +0530 | 2004-09-06T04:50:30Z",
        "Monday, 06-Sep-04 10:20:30 UT | 2004-09-06T10:20:30Z",
        "Mon Sep  6 10:20:30 2004 | 2004-09-06T10:20:30Z",
        "Mon Sep 6 10:20:30 PDT 2004 | 2004-09-06T17:20:30Z",
        "Mon, 6 Sept 2004 10:20:30 BST | 2004-09-06T09:20:30Z",
        "Tue, 6 Sep 2004 10:20:30 Z | 2004-09-06T10:20:30Z",
        "Mon, 06 Sep 2004 10:20:30 +9999 | 2004-09-06T10:20:30Z",
        "Mon, 06 Sep 2004 10:20:30 XYZ | 2004-09-06T10:20:30Z",
        "Mon, 06 Sep 2004 24:00:00 GMT | 2004-09-07T00:00:00Z",
        "Fri, 31 Dec 2004 23:59:60 GMT | 2005-01-01T00:00:00Z",
        "Sep 6, 2004 10:20 PM CEST | 2004-09-06T20:20:00Z",
        "September 6, 2004, 12:05 a.m. | 2004-09-06T00:05:00Z",
        "6 Sep 99 | 1999-09-06T00:00:00Z",
        "2004-09-06T10:20:30.123456+02:00 | 2004-09-06T08:20:30Z",
        "2004-09-06T10:20:30-0800 | 2004-09-06T18:20:30Z",
        "2004-09-06 10:20:30 | 2004-09-06T10:20:30Z",
        "2004-09-06T10:20Z | 2004-09-06T10:20:00Z",
        "2004-09-06T10:20:30 Europe/Berlin | 2004-09-06T08:20:30Z",
        "2004-09-06 10:20:30 UTC+3 | 2004-09-06T07:20:30Z",
        "2004-09-06 | 2004-09-06T00:00:00Z",
        "2004-09 | 2004-09-01T00:00:00Z",
        "2004 | 2004-01-01T00:00:00Z",
        "20040906T102030Z | 2004-09-06T10:20:30Z",
        "20040906 | 2004-09-06T00:00:00Z",
        "2004-250T10:20:30Z | 2004-09-06T10:20:30Z",
        "2004250 | 2004-09-06T00:00:00Z",
        "2004-W37-1T10:20:30Z | 2004-09-06T10:20:30Z",
        "2004W37 | 2004-09-06T00:00:00Z",
        "Mon, 2004/09/06 10:20:30 EDT | 2004-09-06T14:20:30Z",
        "06.09.2004 10:20 | 2004-09-06T10:20:00Z",
        "09/26/2004 | 2004-09-26T00:00:00Z",
        "26/09/2004 | 2004-09-26T00:00:00Z",
        "1094466030 | 2004-09-06T10:20:30Z",
        "1094466030000 | 2004-09-06T10:20:30Z",
        "Δευ, 06 Σεπ 2004 10:20:30 EEST | 2004-09-06T07:20:30Z",
        "2004-szeptember-06T10:20+02:00 | 2004-09-06T08:20:00Z",
        "lun., 06 sept. 2004 10:20:30 +0200 | 2004-09-06T08:20:30Z",
        "mar. 09 mars 2004 10:20 | 2004-03-09T10:20:00Z",
        "Mo, 6. März 2006 10:20 MEZ | 2006-03-06T09:20:00Z",
        "6 de septiembre de 2004 | 2004-09-06T00:00:00Z",
        "6 сентября 2004 г. 10:20 MSK | 2004-09-06T07:20:00Z",
        "6 września 2004 | 2004-09-06T00:00:00Z",
        "6 Şubat 2006 10:20 TRT | 2006-02-06T07:20:00Z",
        "6 İKİNCİ Eylül 2004 | 2004-09-06T00:00:00Z",
        "2004년 09월 06일 10:20:30 | 2004-09-06T01:20:30Z",
        "2004-09-06 오후 1:20:30 | 2004-09-06T04:20:30Z",
        "2004年09月06日 10时20分30秒 | 2004-09-06T10:20:30Z",
        "２００４年９月６日 | 2004-09-06T00:00:00Z",
        "٢٠٠٤-٠٩-٠٦ | 2004-09-06T00:00:00Z"
    })
    void areReadAsInstants(String written, String instant) {
        assertThat(FeedDates.parse(written)).hasToString(instant);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", "  ", "yesterday", "Mon, 31 Feb 2004 10:20:30 GMT", "Mon, 06 Sep 2004 25:00:00 GMT", "10:20:30", "07/08/2004", "12", "123456",
        "0001-01-01T00:00:00", "9999-12-31", "2004-13-01", "2004-00-00", "2005-366", "September", "99999999999999999999", "6 Sep 20045"
    })
    void whatIsNoneOrNotOneIsNone(String written) {
        assertThat(FeedDates.parse(written)).isNull();
    }
}
