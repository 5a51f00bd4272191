package org.tocsin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.knowledge.ActorEntry.Designation;
import org.tocsin.knowledge.ActorEntry.Relation;

/** What is known of actors by name, over several files. */
class ActorReaderTest {

    private static final String COUNTRIES = """
            - {code: NOR, name: Norway, names: [NO], capital: Oslo, capital_at: [59.9, 10.7], at: [61, 9], cow: 385}
            """;

    private static final String FRONT = """
            - id: front
              name: The Front
              kind: group
              country: NOR
              sectors: [REB]
              parents: [{id: union, from: 2003, to: 2004-02}]
              sponsors: [NOR, {id: union, from: 2005}]
              splinter_of: [{id: union, from: 2003-05}]
              ideology: [nationalist]
              designations: [{by: US-FTO, on: 2004-03-02, until: 2009}, {by: NOR}]
              since: 2003-05
              until: 2010
              source: the union's year book
            """;

    private static final String OTHERS = """
            - id: union
              name: The Union
              kind: organization
              sectors: [IGO]
            - id: jane-doe
              name: Jane Doe
              kind: person
              offices:
                - {title: leader, of: front, from: 2005-06-07, to: 2006}
                - {title: envoy, of: union, country: NOR, from: 2007}
            """;

    @TempDir
    private Path temporary;

    @Test
    void readsRelationsWithDatesOfDifferentWidth() {
        ActorEntry front = actors(FRONT, OTHERS).get(0);

        assertThat(front.since()).isEqualTo(LocalDate.of(2003, 5, 1));
        assertThat(front.until()).isEqualTo(LocalDate.of(2010, 12, 31));
        assertThat(front.parents())
                .containsExactly(new Relation("union", LocalDate.of(2003, 1, 1), LocalDate.of(2004, 2, 29)));
        assertThat(front.sponsors())
                .containsExactly(new Relation("NOR", null, null), new Relation("union", LocalDate.of(2005, 1, 1), null));
        assertThat(front.splinterOf()).containsExactly(new Relation("union", LocalDate.of(2003, 5, 1), null));
        assertThat(front.ideology()).containsExactly("nationalist");
        assertThat(front.designations()).containsExactly(
                new Designation("US-FTO", LocalDate.of(2004, 3, 2), LocalDate.of(2009, 12, 31)),
                new Designation("NOR", null, null));
        assertThat(front.source()).isEqualTo("the union's year book");
    }

    @Test
    void tellsWhatHeldOnADay() {
        ActorEntry front = actors(FRONT, OTHERS).get(0);

        assertThat(front.existedOn(LocalDate.of(2003, 4, 30))).isFalse();
        assertThat(front.existedOn(LocalDate.of(2003, 5, 1))).isTrue();
        assertThat(front.existedOn(LocalDate.of(2011, 1, 1))).isFalse();
        assertThat(front.parents().get(0).heldOn(LocalDate.of(2004, 2, 29))).isTrue();
        assertThat(front.parents().get(0).heldOn(LocalDate.of(2004, 3, 1))).isFalse();
    }

    @Test
    void anOfficeOfABodyHasItsCountryAndSectors() {
        List<ActorEntry.Office> offices = actors(FRONT, OTHERS).get(2).offices();

        assertThat(offices.get(0).country()).isEqualTo("NOR");
        assertThat(offices.get(0).sectors()).containsExactly("REB");
        assertThat(offices.get(1).country()).isEqualTo("NOR");
        assertThat(offices.get(1).sectors()).containsExactly("IGO");
    }

    @Test
    void idsThatNobodyHasAreFaults() {
        assertThat(faults(FRONT, OTHERS.replace("id: union", "id: onion"))).hasSize(4).allSatisfy(fault ->
                assertThat(fault).contains("unknown").contains("\"union\"").contains("did you mean \"onion\"?"));
        assertThat(faults(FRONT.replace("sponsors: [NOR", "sponsors: [NRO"), OTHERS)).singleElement().asString()
                .startsWith("actors/a.yaml:7:14: unknown sponsor \"NRO\"")
                .contains("expected the id of an actor or the code of a state");
    }

    @Test
    void datesOutOfOrderAreFaults() {
        assertThat(faults(FRONT.replace("until: 2010", "until: 2001"), OTHERS)).singleElement().asString()
                .startsWith("actors/a.yaml:12:10: until 2001-12-31 lies before 2003-05-01, expected a later day");
        assertThat(faults(FRONT, OTHERS.replace("to: 2006", "to: 2004"))).singleElement().asString()
                .contains("to 2004-12-31 lies before 2005-06-07");
    }

    @Test
    void listsThatAreNotKnownAreFaults() {
        assertThat(faults(FRONT.replace("US-FTO", "US-FOT"), OTHERS)).singleElement().asString()
                .contains("\"US-FOT\" keeps no list that is known, expected one of EU, UN, US-FTO, US-SDGT, US-SDN or the code of a state");
    }

    @Test
    void anEntryMayAddToTheListsOfAnActor() {
        ActorEntry front = actors(FRONT, OTHERS + """
                - {id: front, add: true, aliases: [Frontists], sponsors: [NOR], ideology: [nationalist, royalist]}
                - id: front
                  add: true
                  offices: [{title: observer, of: union, from: 2004}]
                """).get(0);

        assertThat(front.name()).isEqualTo("The Front");
        assertThat(front.aliases()).containsExactly("Frontists");
        assertThat(front.sponsors()).hasSize(2);
        assertThat(front.ideology()).containsExactly("nationalist", "royalist");
        assertThat(front.offices()).singleElement()
                .satisfies(office -> assertThat(office.sectors()).containsExactly("IGO"));
    }

    @Test
    void anAdditionChangesNothingAndNeedsItsActor() {
        assertThat(faults(FRONT, OTHERS + "- {id: frond, add: true, aliases: [F]}\n")).singleElement().asString()
                .startsWith("actors/b.yaml:11:8: unknown actor \"frond\", expected the id of an actor to add to")
                .contains("did you mean \"front\"?");
        assertThat(faults(FRONT, OTHERS + "- {id: front, add: true, kind: person}\n")).singleElement().asString()
                .contains("adds to lists and cannot give \"kind\"");
        assertThat(faults(FRONT, OTHERS + "- {id: front, add: yes, aliases: [F]}\n")).singleElement().asString()
                .contains("add \"yes\", expected true");
        assertThat(faults(FRONT, FRONT)).first().asString().contains("is taken by the actor at actors/a.yaml:1:3")
                .contains("\"add: true\" to add to that actor");
    }

    private List<ActorEntry> actors(String first, String second) {
        return folder(first, second).read().actors();
    }

    private List<String> faults(String first, String second) {
        return catchThrowableOfType(KnowledgeException.class, () -> folder(first, second).read()).faults();
    }

    private SmallKnowledge folder(String first, String second) {
        return SmallKnowledge.in(temporary)
                .file("actors/countries.yaml", COUNTRIES)
                .file("actors/a.yaml", first)
                .file("actors/b.yaml", second);
    }
}
