package org.tocsin.detect;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.knowledge.WordSet;

/**
 * The closed classes of words that the argument structure turns on, taken from the word sets.
 *
 * @param lightActive verbs that carry a noun whose doer is their subject: "carry out an attack"
 * @param lightPassive verbs that carry a noun whose victim is their subject: "come under attack"
 * @param objectControl verbs whose object does what their clause says: "ordered troops to fire"
 * @param transparent nouns of amount that stand for what follows "of": "hundreds of protesters"
 * @param lightOblique active light verbs with their particle or preposition: "engage in"
 * @param occurrence verbs that say only that their subject takes place: "strikes continue"
 * @param holding participles of possession: "rebel-held"
 * @param charge words that lay an act to somebody: "responsibility for", "blame for"
 * @param harm verbs of killing and wounding
 * @param facilities things that can be hit, though their names can stand for those in them: "embassy"
 * @param instruments things that act in their user's place: "jets bombed"
 * @param utterances things said or written, which act in their author's place: "a statement condemning"
 * @param announcing verbs that make an official act known or order it: "announced a suspension"
 * @param claiming verbs whose subject takes an act upon itself: "claimed the attack"
 * @param transitive verbs that are passive where they have no object, in headlines
 * @param hitting verbs that lend their object to the event that is their subject: "the strike hit a depot"
 * @param infinitive nouns that an infinitive completes: "a promise to withdraw"
 * @param fiction works that tell of what did not happen
 * @param narrating verbs that say what a work tells: "the novel follows"
 * @param figures words of force that often are figures of speech
 * @param players those who act in games only
 * @param matters words that tell of matters of state
 */
record Grammar(
        Set<String> lightActive, Set<String> lightPassive, Set<String> objectControl, Set<String> transparent,
        Set<String> lightOblique, Set<String> occurrence,
        Set<String> holding, Set<String> charge, Set<String> harm,
        WordSet facilities,
        WordSet instruments,
        WordSet utterances,
        Set<String> announcing,
        Set<String> claiming,
        Set<String> transitive,
        Set<String> hitting,
        Set<String> infinitive,
        WordSet fiction,
        WordSet narrating,
        WordSet figures,
        WordSet players,
        WordSet matters) {

    static Grammar of(Map<String, WordSet> sets) {
        return new Grammar(
                firstWords(sets, "light-active"),
                firstWords(sets, "light-passive"),
                firstWords(sets, "object-control"),
                firstWords(sets, "transparent"),
                Set.copyOf(set(sets, "light-active").phrases()),
                firstWords(sets, "occurrence-verb"),
                firstWords(sets, "holding"),
                firstWords(sets, "charge"),
                firstWords(sets, "harm-verb"),
                set(sets, "facility"),
                set(sets, "instrument"),
                set(sets, "utterance"),
                firstWords(sets, "announcing-verb"),
                firstWords(sets, "claiming-verb"),
                firstWords(sets, "transitive-act"),
                firstWords(sets, "hitting-verb"),
                firstWords(sets, "infinitive-noun"),
                set(sets, "fiction-work"),
                set(sets, "narrating-verb"),
                set(sets, "figurative-force"),
                set(sets, "player-of-games"),
                set(sets, "matter-of-state"));
    }

    private static WordSet set(Map<String, WordSet> sets, String name) {
        WordSet set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("the rules' sets.yaml lacks the set \"" + name + "\", which detection needs");
        }
        return set;
    }

    /** A particle need not be checked: the noun decides whether "carry" is light. */
    private static Set<String> firstWords(Map<String, WordSet> sets, String name) {
        return firstWords(set(sets, name).phrases());
    }

    private static Set<String> firstWords(Collection<String> phrases) {
        Set<String> words = new TreeSet<>();
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            words.add(space < 0 ? phrase : phrase.substring(0, space));
        }
        return Set.copyOf(words);
    }
}
