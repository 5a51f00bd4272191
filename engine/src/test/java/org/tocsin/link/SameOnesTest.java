package org.tocsin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.document.Quote;
import org.tocsin.event.Participant;
import org.tocsin.event.Persons;

/** Which words of a document mean the same people. */
class SameOnesTest {

    private static List<String> names(String... words) {
        List<Participant> people = new ArrayList<>();
        for (String word : words) {
            Quote quote = new Quote(word, 0, word.length());
            people.add(new Participant(quote, word, null, null, List.of(), false, new Persons(quote, word)));
        }
        SameOnes same = SameOnes.named(people);
        return people.stream().map(who -> same.name(Objects.requireNonNull(who.persons()))).toList();
    }

    @Test
    void oneNounMeansTheSameOnes() {
        assertThat(names("six Jesuit priests", "priests", "two priests"))
                .containsExactly("six Jesuit priests", "six Jesuit priests", "two priests");
        assertThat(names("armed men", "the gunman", "men")).containsExactly("armed men", "the gunman", "armed men");
    }

    @Test
    void aCapitalWithinAPhraseDoesNotMakeItAName() {
        assertThat(names("two Foreign Missionaries", "two missionaries"))
                .containsExactly("two Foreign Missionaries", "two Foreign Missionaries");
    }

    @Test
    void whatEachSaysOfItsOwnKeepsThemApart() {
        assertThat(names("urban guerrillas", "former guerrillas", "guerrillas"))
                .containsExactly("urban guerrillas", "former guerrillas", "urban guerrillas");
    }

    @Test
    void namesAndOthersStandForThemselves() {
        assertThat(names("Arturo Velandia", "Jaime Velandia", "seven others", "others"))
                .containsExactly("Arturo Velandia", "Jaime Velandia", "seven others", "others");
    }
}
