package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Statement;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;
import org.tocsin.event.TimePrecision;
import org.tocsin.testing.ParsedCase;

/** When an act happened, and what tells so. */
class TimeResolverTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(TimeResolverTest.class, "times.conllu");

    private static @Nullable Time time(ParsedCase parsed, String trigger, @Nullable LocalDate published) {
        Statement statement = Objects.requireNonNull(SmallFindings.statement(parsed, trigger), parsed::toString);
        return TimeResolver.time(statement, SmallFindings.all(parsed).get(0), published);
    }

    private static String shown(Time time) {
        return time.from() + ".." + time.to() + " " + time.basis().name().toLowerCase(Locale.ROOT);
    }

    @TestFactory
    Stream<DynamicTest> times() {
        return SmallFindings.tests(CASES, (parsed, expected) -> Stream.ofNullable(
                        time(parsed, expected.about(), SmallFindings.PUBLISHED))
                .map(TimeResolverTest::shown)
                .toList());
    }

    private static ParsedCase undated() {
        return CASES.stream()
                .filter(parsed -> parsed.toString().equals("Gunmen attacked the town."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePublicationIsADayWithoutWords() {
        Time time = Objects.requireNonNull(time(undated(), "attacked", LocalDate.of(2010, 5, 5)));
        assertThat(time).isEqualTo(new Time(
                null, LocalDate.of(2010, 5, 5), LocalDate.of(2010, 5, 5), TimePrecision.DAY, TimeBasis.PUBLICATION));
    }

    @Test
    void whereNothingIsKnownThereIsNoTime() {
        assertThat(time(undated(), "attacked", null)).isNull();
    }

    @Test
    void aStatedTimeKeepsItsWords() {
        Time time = Objects.requireNonNull(time(CASES.get(0), "attacked", SmallFindings.PUBLISHED));
        assertThat(Objects.requireNonNull(time.quote()).text()).isEqualTo("Monday");
    }
}
