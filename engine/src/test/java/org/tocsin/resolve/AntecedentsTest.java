package org.tocsin.resolve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Sentence;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.testing.ParsedCase;

/** Whom a pronoun or "the group" in the last sentence stands for; no value where nobody fits. */
class AntecedentsTest {

    private static final List<ParsedCase> CASES = ParsedCase.read(AntecedentsTest.class, "antecedents.conllu");

    @TestFactory
    Stream<DynamicTest> antecedents() {
        return SmallFindings.tests(CASES, (parsed, expected) -> {
            List<SentenceFindings> all = SmallFindings.all(parsed);
            return antecedent(SmallFindings.discourse(all), all.size() - 1, expected.about());
        });
    }

    private static List<String> antecedent(Discourse discourse, int sentence, String word) {
        Candidates here = discourse.at(sentence);
        int token = SmallFindings.indexOf(here.sentence(), word);
        ActorMention mention = Objects.requireNonNull(here.actorAt(token), () -> word + " is no actor");
        if (mention.form() != Form.PRONOUN) {
            ActorMention.Antecedent antecedent = mention.standsFor();
            return antecedent == null ? List.of() : List.of(antecedent.words());
        }
        Antecedents.Found found = Antecedents.of(mention, sentence, discourse);
        if (found == null) {
            return List.of();
        }
        Sentence in = found.in().sentence();
        return List.of(in.token(found.actor().head()).form());
    }
}
