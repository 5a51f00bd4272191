package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Quote;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.testing.ProjectKnowledge;

/** Who an actor is depends on the day: offices are held from one date to another. */
class ActorResolverTest {

    private static final Quote QUOTE = new Quote("the words", 0, 9);
    private static final LocalDate IN_OFFICE = LocalDate.of(2011, 5, 2);

    private final ActorResolver resolver = new ActorResolver(ProjectKnowledge.knowledge());

    private static ActorEntry entry(String id) {
        return ProjectKnowledge.knowledge().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Country country(String code) {
        return ProjectKnowledge.knowledge().countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RoleNoun role(String noun) {
        return ProjectKnowledge.knowledge().roleNouns().stream()
                .filter(role -> role.noun().equals(noun))
                .findFirst()
                .orElseThrow();
    }

    private Participant known(String id, @Nullable LocalDate day) {
        ActorMention mention = new ActorMention(0, 0, 0, Form.KNOWN, entry(id), List.of(), null);
        return resolver.resolve(mention, QUOTE, day, false).get(0);
    }

    @Test
    void aPersonSpeaksForTheOfficeOfTheDay() {
        Participant obama = known("barack-obama", IN_OFFICE);
        assertThat(obama.country()).isEqualTo("USA");
        assertThat(obama.sectors()).containsExactly("GOV");
        assertThat(obama.known()).isTrue();
        assertThat(obama.name()).isEqualTo("Barack Obama");
    }

    @Test
    void afterTheLastOfficeAPersonIsOneOfTheElites() {
        assertThat(known("barack-obama", LocalDate.of(2024, 1, 24)).sectors()).containsExactly("ELI");
        assertThat(known("barack-obama", LocalDate.of(2024, 1, 24)).country()).isEqualTo("USA");
    }

    @Test
    void theFirstAndTheLastDayOfAnOfficeBelongToIt() {
        assertThat(known("ronald-reagan", LocalDate.of(1981, 1, 20)).sectors()).containsExactly("GOV");
        assertThat(known("ronald-reagan", LocalDate.of(1989, 1, 20)).sectors()).containsExactly("GOV");
        assertThat(known("ronald-reagan", LocalDate.of(1989, 1, 21)).sectors()).containsExactly("ELI");
    }

    @Test
    void aGroupKeepsItsCountryAndSectors() {
        Participant group = known("kataib-hezbollah", null);
        assertThat(group.id()).isEqualTo("kataib-hezbollah");
        assertThat(group.country()).isEqualTo("IRQ");
        assertThat(group.sectors()).contains("REB");
    }

    @Test
    void coordinatedNationsAreAParticipantEach() {
        ActorMention officials = new ActorMention(
                0, 3, 3, Form.ROLE, null, List.of(country("HUN"), country("ROU")), role("official"));
        assertThat(resolver.resolve(officials, QUOTE, null, true)).extracting(Participant::country).containsExactly("HUN", "ROU");
        assertThat(resolver.resolve(officials, QUOTE, null, false)).extracting(Participant::country).containsExactly("HUN");
    }

    @Test
    void aStateIsItselfAndItsCapitalItsGovernment() {
        ActorMention state = new ActorMention(0, 0, 0, Form.STATE, null, List.of(country("CHN")), null);
        Participant china = resolver.resolve(state, QUOTE, null, false).get(0);
        assertThat(china.id()).isEqualTo("CHN");
        assertThat(china.name()).isEqualTo("China");
        assertThat(china.sectors()).isEmpty();
        ActorMention capital = new ActorMention(0, 0, 0, Form.CAPITAL, null, List.of(country("CHN")), null);
        assertThat(resolver.resolve(capital, QUOTE, null, false).get(0).sectors()).containsExactly("GOV");
    }

    @Test
    void peopleWithoutANationAreUnknown() {
        ActorMention gunmen = new ActorMention(0, 0, 0, Form.ROLE, null, List.of(), role("gunman"));
        Participant who = resolver.resolve(gunmen, QUOTE, null, false).get(0);
        assertThat(who.known()).isFalse();
        assertThat(who.country()).isNull();
        assertThat(who.name()).isEqualTo("the words");
        assertThat(who.sectors()).isNotEmpty();
    }

    @Test
    void aNationalityMakesAnUnknownPersonNoKnownOne() {
        ActorMention person = new ActorMention(0, 1, 1, Form.PERSON, null, List.of(country("ARM")), null);
        Participant who = resolver.resolve(person, QUOTE, null, false).get(0);
        assertThat(who.country()).isEqualTo("ARM");
        assertThat(who.known()).isFalse();
    }
}
