package org.tocsin.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.attribute.Quoted;
import org.tocsin.detect.Filler;
import org.tocsin.event.Participant;
import org.tocsin.testing.ParsedCase;
import org.tocsin.testing.ParsedCase.Expectation;
import org.tocsin.testing.ProjectKnowledge;

/** For whom a short form stands: an expectation names a sentence, a word of it and "name" or "sectors". */
class PersonNamesTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(PersonNamesTest.class, "names.conllu");

    private final Participants participants = new Participants(ProjectKnowledge.knowledge());

    @TestFactory
    Stream<DynamicTest> names() {
        return SmallFindings.tests(CASES, this::found);
    }

    private List<String> found(ParsedCase parsed, Expectation expected) {
        List<SentenceFindings> all = SmallFindings.all(parsed);
        SentenceFindings here = all.get(Integer.parseInt(expected.words().get(0)));
        int token = SmallFindings.indexOf(here.sentence(), expected.words().get(1));
        List<Filler> filler = List.of(new Filler(token, ""));
        Participant shown = participants
                .of(filler, here.sentence().index(), SmallFindings.discourse(all), SmallFindings.PUBLISHED)
                .get(0)
                .participant();
        Participant full = PersonNames.of(all, Quoted.NOBODY, participants, SmallFindings.PUBLISHED).full(shown, here.text());
        return switch (expected.words().get(2)) {
            case "name" -> List.of(full.name());
            case "sectors" -> full.sectors();
            default -> throw new IllegalArgumentException("nothing is known about: " + expected.about());
        };
    }
}
