package org.tocsin.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.ActorEntry.Kind;
import org.tocsin.knowledge.ActorEntry.Office;
import org.tocsin.recognize.NameFinder.Name;

/** Which of several bearers of one name is meant. */
class BearersTest {

    private static final Term FATHER = person("father", year(1971), year(2000));
    private static final Term SON = person("son", year(2000), year(2024));
    private static final Term GUARD =
            new Term.KnownActor(actor("guard", Kind.GROUP, year(2012), null, List.of()));

    private static LocalDate year(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private static Term person(String id, LocalDate from, LocalDate to) {
        Office office = new Office("President", null, "SYR", List.of("GOV"), from, to);
        return new Term.KnownActor(actor(id, Kind.PERSON, null, null, List.of(office)));
    }

    private static ActorEntry actor(
            String id, Kind kind, @Nullable LocalDate since, @Nullable LocalDate until, List<Office> offices) {
        return new ActorEntry(
                id, id, kind, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), since, until,
                offices, null);
    }

    private static Term first(@Nullable LocalDate day, Term... terms) {
        return Bearers.chosen(List.of(new Name(0, 0, List.of(terms))), day, new CountryCounts()).get(0).terms().get(0);
    }

    @Test
    void whoHeldAnOfficeOnTheDay() {
        assertThat(first(year(1990), SON, FATHER)).isEqualTo(FATHER);
        assertThat(first(year(2015), FATHER, SON)).isEqualTo(SON);
    }

    @Test
    void elseWhoHeldOneLastBeforeIt() {
        assertThat(first(year(2025), FATHER, SON)).isEqualTo(SON);
    }

    @Test
    void aBodyThatDidNotYetExistIsNotMeant() {
        assertThat(first(year(2005), GUARD, SON)).isEqualTo(SON);
    }

    @Test
    void withoutADayTheOrderOfTheKnowledgeDecides() {
        assertThat(first(null, FATHER, SON)).isEqualTo(FATHER);
        assertThat(first(null, SON, FATHER)).isEqualTo(SON);
    }

    @Test
    void ofEqualsTheOneWhoseCountryTheDocumentNames() {
        Term somali = new Term.KnownActor(group("one", "SOM"));
        Term mozambican = new Term.KnownActor(group("other", "MOZ"));
        CountryCounts countries = new CountryCounts();
        countries.add(List.of(new Name(0, 0, List.of(new Term.KnownActor(group("third", "MOZ"))))));
        Name name = new Name(1, 1, List.of(somali, mozambican));

        assertThat(Bearers.chosen(List.of(name), year(2021), countries).get(0).term(Term.KnownActor.class))
                .isEqualTo(mozambican);
        assertThat(Bearers.chosen(List.of(name), year(2021), new CountryCounts()).get(0).term(Term.KnownActor.class))
                .isEqualTo(somali);
    }

    private static ActorEntry group(String id, String country) {
        return new ActorEntry(
                id, id, Kind.GROUP, country, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
                null, List.of(), null);
    }
}
