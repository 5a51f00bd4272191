package org.tocsin.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Phrases.Ordered;
import org.tocsin.detect.Phrases.Phrase;
import org.tocsin.knowledge.Rule;
import org.tocsin.knowledge.WordSet;

/**
 * Finds the rules that a word can trigger: verbs by their first word, nouns and adjectives by their last. Phrases that
 * several rules share are looked for once, and longer ones only where the word beside the first that was found is there,
 * so that it hardly matters how many rules there are.
 */
final class TriggerIndex {

    /** How far behind its verb a fixed word may stand: "took two aid workers hostage". */
    static final int FIXED_WORD_DISTANCE = 8;

    private final Map<String, Lexeme> lexicon = new HashMap<>(1 << 14);
    private final List<WordSet> sets;

    TriggerIndex(List<Rule> rules) {
        WordSets words = new WordSets();
        Phrases.Builder verbs = new Phrases.Builder(true, 0);
        Phrases.Builder nouns = new Phrases.Builder(false, 0);
        // A word that is both is a verb first.
        Phrases.Builder adjectives = new Phrases.Builder(false, Integer.MAX_VALUE / 2);
        for (Rule rule : rules) {
            List<Check> checks = Check.of(rule, words);
            for (String phrase : rule.verbs()) {
                verbs.add(phrase, rule, checks);
            }
            for (String phrase : rule.nouns()) {
                nouns.add(phrase, rule, checks);
            }
            for (String phrase : rule.adjectives()) {
                adjectives.add(phrase, rule, checks);
            }
        }
        this.sets = words.all();
        for (Set<String> some : List.of(
                words.lastWords(), verbs.heads(), nouns.heads(), adjectives.heads())) {
            for (String word : some) {
                if (!lexicon.containsKey(word)) {
                    lexicon.put(word, new Lexeme(
                            words.numbers(word), verbs.headedBy(word), nouns.headedBy(word), adjectives.headedBy(word)));
                }
            }
        }
    }

    /** What the rules know of the words of a sentence. */
    SentenceWords words(Sentence sentence) {
        return new SentenceWords(sentence, lexicon, sets);
    }

    /**
     * Whether any of the rules that a token could trigger, whatever tree the sentence gets, passes a test: those of
     * {@link #at} and more. A parser may take gerunds for nouns and singular nouns for verbs.
     */
    static boolean anyPossible(SentenceWords words, int token, Predicate<Ordered> test) {
        Sentence sentence = words.sentence();
        Lexeme lemma = words.lemma(token);
        Lexeme form = words.form(token);
        if (!lemma.triggers() && !form.triggers()) {
            return false;
        }
        String tag = sentence.token(token).tag();
        boolean verb = tag.startsWith("VB") || tag.equals("NN");
        if (verb && (anyVerb(sentence, token, lemma.verbs(), test) || anyEnding(sentence, token, form.adjectives(), test))) {
            return true;
        }
        if (tag.startsWith("NN")) {
            return anyEnding(sentence, token, lemma.nouns(), test);
        }
        if (tag.startsWith("JJ")) {
            return anyEnding(sentence, token, lemma.adjectives(), test);
        }
        return tag.equals("VBG") && anyEnding(sentence, token, form.nouns(), test);
    }

    private static boolean anyVerb(Sentence sentence, int token, Phrases phrases, Predicate<Ordered> test) {
        if (any(phrases.alone(), test)) {
            return true;
        }
        int end = phrases.longer().isEmpty() ? 0 : Math.min(sentence.size(), token + FIXED_WORD_DISTANCE);
        for (int at = token + 1; at < end; at++) {
            for (Phrase phrase : besides(phrases, sentence, at)) {
                if (follow(sentence, token, phrase.words()) && any(List.of(phrase), test)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyEnding(Sentence sentence, int token, Phrases phrases, Predicate<Ordered> test) {
        int before = phrases.longer().isEmpty() ? -1 : FillerTests.before(sentence, token);
        if (before >= 0) {
            for (Phrase phrase : besides(phrases, sentence, before)) {
                if (FillerTests.firstOfPhrase(phrase.words(), sentence, token) >= 0 && any(List.of(phrase), test)) {
                    return true;
                }
            }
        }
        return any(phrases.alone(), test);
    }

    private static boolean any(List<Phrase> phrases, Predicate<Ordered> test) {
        for (Phrase phrase : phrases) {
            for (Ordered rule : phrase.rules()) {
                if (test.test(rule)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The longer phrases whose word beside the head is a token, by its lemma or as it is written. */
    private static List<Phrase> besides(Phrases phrases, Sentence sentence, int token) {
        List<Phrase> byLemma = phrases.longer().getOrDefault(sentence.lowerLemma(token), List.of());
        List<Phrase> byForm = sentence.lowerForm(token).equals(sentence.lowerLemma(token))
                ? List.of()
                : phrases.longer().getOrDefault(sentence.lowerForm(token), List.of());
        if (byLemma.isEmpty() || byForm.isEmpty()) {
            return byForm.isEmpty() ? byLemma : byForm;
        }
        List<Phrase> both = new ArrayList<>(byLemma);
        both.addAll(byForm);
        return both;
    }

    /** Whether the words of a phrase come one after another from a verb on, near enough for some tree to join them. */
    private static boolean follow(Sentence sentence, int verb, List<String> words) {
        int at = verb;
        int end = Math.min(sentence.size(), verb + FIXED_WORD_DISTANCE + words.size());
        for (String word : words.subList(1, words.size())) {
            at++;
            while (at < end && !FillerTests.is(sentence, at, word)) {
                at++;
            }
            if (at >= end) {
                return false;
            }
        }
        return true;
    }

    /**
     * The triggers whose head is a token, the longest first, then in order of the rules.
     *
     * @param wanted the rules that matter; others' triggers are left out
     */
    static List<Trigger> at(SentenceWords words, int token, Predicate<Ordered> wanted) {
        Lexeme lemma = words.lemma(token);
        Lexeme form = words.form(token);
        return lemma.triggers() || form.triggers() ? new TriggerSearch(words, token, wanted).all() : List.of();
    }
}
