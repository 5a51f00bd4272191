package org.tocsin.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.detect.Filler;
import org.tocsin.event.Participant;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/** Who the words that fill a role are. An expectation names a word and asks for words, names or countries; "-" is null. */
class ParticipantsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(ParticipantsTest.class, "participants.conllu");

    private final Participants participants = new Participants(ProjectKnowledge.knowledge());

    private List<Participant> at(ParsedCase parsed, String word, LocalDate day) {
        List<SentenceFindings> all = SmallFindings.all(parsed);
        for (int i = 0; i < all.size(); i++) {
            SentenceFindings here = all.get(i);
            int token = SmallFindings.indexOf(here.sentence(), word);
            if (token >= 0) {
                Filler filler = new Filler(token, "");
                return participants.of(List.of(filler, filler), i, SmallFindings.discourse(all), day).stream()
                        .map(Participants.Resolved::participant)
                        .toList();
            }
        }
        throw new IllegalArgumentException("no word \"" + word + "\" in: " + parsed);
    }

    private static String shown(Participant who, String asked) {
        return switch (asked) {
            case "words" -> who.quote().text();
            case "names" -> who.name();
            case "countries" -> Objects.requireNonNullElse(who.country(), "-");
            case "persons" -> who.persons() == null ? "-" : who.persons().quote().text();
            case "peoplenames" -> who.persons() == null ? "-" : who.persons().name();
            case "bodies" -> who.persons() == null || who.persons().body() == null ? "-" : who.persons().body().text();
            case "bodynames" -> who.persons() == null ? "-" : Objects.requireNonNullElse(who.persons().bodyName(), "-");
            default -> throw new IllegalArgumentException("participants have no " + asked);
        };
    }

    private List<String> found(ParsedCase parsed, Expectation expected) {
        return at(parsed, expected.words().get(0), SmallFindings.PUBLISHED).stream()
                .map(who -> shown(who, expected.words().get(1)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> participants() {
        return SmallFindings.tests(CASES, this::found);
    }

    private static ParsedCase about(String start) {
        return CASES.stream().filter(parsed -> parsed.toString().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void aTitleAndAFamilyNameNameTheHolderOfTheDay() {
        ParsedCase bush = about("President Bush");
        assertThat(at(bush, "Bush", LocalDate.of(1990, 8, 8))).extracting(Participant::id).containsExactly("george-h-w-bush");
        assertThat(at(bush, "Bush", LocalDate.of(2003, 3, 20))).extracting(Participant::id).containsExactly("george-w-bush");
        assertThat(at(bush, "Bush", LocalDate.of(2003, 3, 20))).extracting(Participant::country).containsExactly("USA");
    }

    @Test
    void aCountryTakenFromTheSentenceGivesNoId() {
        Participant soldiers = at(about("Two soldiers"), "soldiers", SmallFindings.PUBLISHED).get(0);
        assertThat(soldiers.id()).isNull();
        assertThat(soldiers.sectors()).contains("MIL");
    }
}
