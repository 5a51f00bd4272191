package org.tocsin.resolve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            Candidates here = all.get(all.size() - 1).candidates();
            Candidates before = all.size() < 2 ? null : all.get(all.size() - 2).candidates();
            return antecedent(here, before, expected.about());
        });
    }

    private static List<String> antecedent(Candidates here, @Nullable Candidates before, String word) {
        int token = SmallFindings.indexOf(here.sentence(), word);
        ActorMention mention = Objects.requireNonNull(here.actorAt(token), () -> word + " is no actor");
        Antecedents.Found found = mention.form() == Form.PRONOUN
                ? Antecedents.of(mention, here, before)
                : Antecedents.ofGroup(mention, here, before);
        if (found == null) {
            return List.of();
        }
        Sentence in = found.in().sentence();
        return List.of(in.token(found.actor().head()).form());
    }
}
