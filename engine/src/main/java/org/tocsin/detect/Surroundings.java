package org.tocsin.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;

/**
 * What stands around a sentence and tells how its words of force are meant.
 *
 * @param before the sentence before it, or null
 * @param after the sentence after it, or null
 * @param conflict whether any sentence of the text names a body or person of politics or arms, a weapon, a killing, or
 *     another matter of state
 */
record Surroundings(@Nullable Sentence before, @Nullable Sentence after, boolean conflict) {

    /** The surroundings of a sentence of a text. */
    static Surroundings of(List<Candidates> text, int index, boolean conflict) {
        Sentence before = index > 0 ? text.get(index - 1).sentence() : null;
        Sentence after = index + 1 < text.size() ? text.get(index + 1).sentence() : null;
        return new Surroundings(before, after, conflict);
    }

    /** Whether a text names a body or person of politics or arms, a weapon, a killing, or another matter of state. */
    static boolean tellOfConflict(List<Candidates> text, Grammar grammar) {
        return text.stream().anyMatch(candidates -> !candidates.weapons().isEmpty()
                || candidates.actors().stream().anyMatch(actor -> isParty(candidates, actor))
                || candidates.sentence().tokens().stream().anyMatch(token -> grammar.harm().contains(token.lemma())
                        || FillerTests.isWord(grammar.matters(), candidates.sentence(), token.index())));
    }

    private static boolean isParty(Candidates candidates, ActorMention actor) {
        return actor.form() != ActorMention.Form.PRONOUN
                && (actor.armed() || FalseFriends.isPolitical(actor))
                && !FalseFriends.isCrowdOfThings(candidates, actor);
    }
}
