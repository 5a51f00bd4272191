package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.Rule;

/** Finds the rules that a word can trigger: verbs by their first word, nouns and adjectives by their last. */
final class TriggerIndex {

    private record Phrase(Rule rule, List<String> words) {}

    private static final Pattern SPACE = Pattern.compile(" ");

    /** How far behind its verb a fixed word may stand: "took two aid workers hostage". */
    private static final int FIXED_WORD_DISTANCE = 8;

    private final Map<String, List<Phrase>> verbs = new HashMap<>();
    private final Map<String, List<Phrase>> nouns = new HashMap<>();
    private final Map<String, List<Phrase>> adjectives = new HashMap<>();

    TriggerIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.verbs().forEach(phrase -> add(verbs, rule, phrase, true));
            rule.nouns().forEach(phrase -> add(nouns, rule, phrase, false));
            rule.adjectives().forEach(phrase -> add(adjectives, rule, phrase, false));
        }
    }

    private static void add(Map<String, List<Phrase>> index, Rule rule, String phrase, boolean byFirst) {
        List<String> words = List.of(SPACE.split(phrase));
        String key = byFirst ? words.get(0) : words.get(words.size() - 1);
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Phrase(rule, words));
    }

    /** Whether any word of a sentence can trigger a rule; needs tags and lemmas, no parse. */
    boolean anyIn(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (verbs.containsKey(lemma) && (token.isVerb() || token.isNoun() || token.tag().startsWith("JJ"))) {
                return true;
            }
            if (nouns.containsKey(lemma) && (token.isNoun() || token.isVerb())) {
                return true;
            }
            if (adjectives.containsKey(lemma) || adjectives.containsKey(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The triggers whose head is a token, the longest first, then in order of the rules. */
    List<Trigger> at(Sentence sentence, int token) {
        Token word = sentence.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        List<Trigger> found = new ArrayList<>(2);
        if (word.isVerb()) {
            for (Phrase phrase : verbs.getOrDefault(lemma, List.of())) {
                addVerb(sentence, token, phrase, found);
            }
            // Participles are listed as adjectives by their form: "outraged", "fatally shot".
            boolean state = isState(sentence, token);
            String form = word.form().toLowerCase(Locale.ROOT);
            List<Phrase> participles = adjectives.getOrDefault(form, List.of()).stream()
                    .filter(phrase -> state || phrase.words().size() > 1)
                    .toList();
            addBefore(sentence, token, participles, false, found);
        } else if (word.isNoun() && !(word.isProperNoun() && FillerTests.isTime(word))) {
            addBefore(sentence, token, nouns.getOrDefault(lemma, List.of()), true, found);
        } else if (word.tag().startsWith("JJ")) {
            addBefore(sentence, token, adjectives.getOrDefault(lemma, List.of()), false, found);
        }
        found.sort(Comparator.comparingInt((Trigger trigger) -> -trigger.words().size())
                .thenComparing(trigger -> trigger.last() - trigger.first() + 1 < trigger.words().size()));
        return found;
    }

    /** "is prepared to talk", not "had prepared the meal" nor "to open a hospital". */
    private static boolean isState(Sentence sentence, int verb) {
        boolean joined = sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "cop") >= 0;
        return joined || (sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "aux") < 0);
    }

    private static void addBefore(
            Sentence sentence, int token, List<Phrase> phrases, boolean nominal, List<Trigger> found) {
        for (Phrase phrase : phrases) {
            int first = FillerTests.firstOfPhrase(phrase.words(), sentence, token);
            if (first >= 0) {
                found.add(new Trigger(phrase.rule(), token, first, token, range(first, token), nominal));
            }
        }
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static void addVerb(Sentence sentence, int token, Phrase phrase, List<Trigger> found) {
        int last = token;
        List<Integer> words = new ArrayList<>(phrase.words().size());
        words.add(token);
        for (int i = 1; i < phrase.words().size(); i++) {
            int fixed = fixedWord(sentence, token, last, phrase.words().get(i));
            if (fixed < 0) {
                return;
            }
            last = fixed;
            words.add(fixed);
        }
        boolean together = last - token < phrase.words().size();
        found.add(new Trigger(phrase.rule(), token, token, together ? last : token, words, false));
    }

    /** A particle or fixed word that hangs from the verb, or stands right behind the words found so far. */
    private static int fixedWord(Sentence sentence, int verb, int after, String word) {
        if (after + 1 < sentence.size() && FillerTests.is(sentence.token(after + 1), word)) {
            return after + 1;
        }
        for (int at = after + 1; at < Math.min(sentence.size(), verb + FIXED_WORD_DISTANCE); at++) {
            Token token = sentence.token(at);
            boolean hangs = token.head() == verb || (token.head() >= 0 && sentence.token(token.head()).head() == verb);
            if (hangs && FillerTests.is(token, word)) {
                return at;
            }
        }
        return -1;
    }
}
