package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.Rule;

/**
 * Finds the rules that a word can trigger: verbs by their first word, nouns and adjectives by their last. Phrases that
 * several rules share are looked for once, and longer ones only where the word beside the first that was found is there,
 * so that it hardly matters how many rules there are.
 */
final class TriggerIndex {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** How far behind its verb a fixed word may stand: "took two aid workers hostage". */
    private static final int FIXED_WORD_DISTANCE = 8;

    private static final Comparator<Trigger> LONGEST_FIRST = Comparator.comparingInt((Trigger trigger) -> -trigger.words().size())
            .thenComparing(trigger -> trigger.last() - trigger.first() + 1 < trigger.words().size())
            .thenComparingInt(Trigger::order);

    private final WordSets words = new WordSets();
    private final Map<String, Phrases> verbs;
    private final Map<String, Phrases> nouns;
    private final Map<String, Phrases> adjectives;

    TriggerIndex(List<Rule> rules) {
        Builder verbs = new Builder(true, 0);
        Builder nouns = new Builder(false, 0);
        // A word that is both is a verb first.
        Builder adjectives = new Builder(false, Integer.MAX_VALUE / 2);
        for (Rule rule : rules) {
            List<Check> checks = Check.of(rule, words);
            rule.verbs().forEach(phrase -> verbs.add(phrase, rule, checks));
            rule.nouns().forEach(phrase -> nouns.add(phrase, rule, checks));
            rule.adjectives().forEach(phrase -> adjectives.add(phrase, rule, checks));
        }
        this.verbs = verbs.index();
        this.nouns = nouns.index();
        this.adjectives = adjectives.index();
    }

    /** The word sets that the rules' conditions ask for. */
    WordSets words() {
        return words;
    }

    /** A rule, its conditions, and the place of one of its phrases among all. */
    record Ordered(Rule rule, List<Check> checks, int order) {}

    /** A trigger's words and the rules that it triggers. */
    private record Phrase(List<String> words, List<Ordered> rules) {}

    /**
     * The phrases of one head word.
     *
     * @param alone those that are this word only
     * @param longer the others, by the word next to the head
     */
    private record Phrases(List<Phrase> alone, Map<String, List<Phrase>> longer) {

        static final Phrases NONE = new Phrases(List.of(), Map.of());

        Phrases onlyLonger() {
            return new Phrases(List.of(), longer);
        }
    }

    /** Collects the phrases of one part of speech. */
    private static final class Builder {

        private final boolean byFirst;
        private final Map<String, Map<List<String>, Phrase>> byHead = new HashMap<>();

        private int order;

        Builder(boolean byFirst, int order) {
            this.byFirst = byFirst;
            this.order = order;
        }

        void add(String phrase, Rule rule, List<Check> checks) {
            List<String> words = List.of(SPACE.split(phrase));
            String head = words.get(byFirst ? 0 : words.size() - 1);
            byHead.computeIfAbsent(head, key -> new LinkedHashMap<>())
                    .computeIfAbsent(words, key -> new Phrase(key, new ArrayList<>(1)))
                    .rules()
                    .add(new Ordered(rule, checks, order++));
        }

        Map<String, Phrases> index() {
            Map<String, Phrases> index = new HashMap<>();
            byHead.forEach((head, phrases) -> index.put(head, phrases(phrases)));
            return index;
        }

        private Phrases phrases(Map<List<String>, Phrase> all) {
            List<Phrase> alone = new ArrayList<>(1);
            Map<String, List<Phrase>> longer = new HashMap<>();
            for (Phrase phrase : all.values()) {
                List<String> words = phrase.words();
                if (words.size() == 1) {
                    alone.add(phrase);
                } else {
                    String beside = words.get(byFirst ? 1 : words.size() - 2);
                    longer.computeIfAbsent(beside, key -> new ArrayList<>(1)).add(phrase);
                }
            }
            return new Phrases(alone, longer);
        }
    }

    /**
     * Whether any of the rules that a token could trigger, whatever tree the sentence gets, passes a test: those of
     * {@link #at} and more. A parser may take gerunds for nouns and singular nouns for verbs.
     */
    boolean anyPossible(Sentence sentence, int token, Predicate<Ordered> test) {
        String tag = sentence.token(token).tag();
        String lemma = sentence.lowerLemma(token);
        String form = sentence.lowerForm(token);
        boolean verb = tag.startsWith("VB") || tag.equals("NN");
        boolean found = verb
                && (anyVerb(sentence, token, verbs.getOrDefault(lemma, Phrases.NONE), test)
                        || anyEnding(sentence, token, adjectives.getOrDefault(form, Phrases.NONE), test));
        if (found) {
            return true;
        }
        if (tag.startsWith("NN")) {
            return anyEnding(sentence, token, nouns.getOrDefault(lemma, Phrases.NONE), test);
        }
        if (tag.startsWith("JJ")) {
            return anyEnding(sentence, token, adjectives.getOrDefault(lemma, Phrases.NONE), test);
        }
        return tag.equals("VBG") && anyEnding(sentence, token, nouns.getOrDefault(form, Phrases.NONE), test);
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

    /** The triggers whose head is a token, the longest first, then in order of the rules. */
    List<Trigger> at(Sentence sentence, int token) {
        Token word = sentence.token(token);
        String lemma = sentence.lowerLemma(token);
        List<Trigger> found;
        if (word.isVerb()) {
            found = new ArrayList<>(2);
            addVerbs(sentence, token, verbs.getOrDefault(lemma, Phrases.NONE), found);
            // Participles are listed as adjectives by their form: "outraged", "fatally shot".
            Phrases participles = adjectives.get(sentence.lowerForm(token));
            if (participles != null) {
                addEnding(sentence, token, isState(sentence, token) ? participles : participles.onlyLonger(), false, found);
            }
        } else if (word.isNoun() && nouns.containsKey(lemma) && !(word.isProperNoun() && FillerTests.isTime(word))) {
            found = new ArrayList<>(2);
            addEnding(sentence, token, nouns.getOrDefault(lemma, Phrases.NONE), true, found);
        } else if (word.tag().startsWith("JJ") && adjectives.containsKey(lemma)) {
            found = new ArrayList<>(2);
            addEnding(sentence, token, adjectives.getOrDefault(lemma, Phrases.NONE), false, found);
        } else {
            return List.of();
        }
        if (found.size() > 1) {
            found.sort(LONGEST_FIRST);
        }
        return found;
    }

    /** "is prepared to talk", not "had prepared the meal" nor "to open a hospital". */
    private static boolean isState(Sentence sentence, int verb) {
        boolean joined = sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "cop") >= 0;
        return joined || (sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "aux") < 0);
    }

    private static void addEnding(
            Sentence sentence, int token, Phrases phrases, boolean nominal, List<Trigger> found) {
        addAlone(phrases, token, nominal, found);
        int before = FillerTests.before(sentence, token);
        if (before < 0 || phrases.longer().isEmpty()) {
            return;
        }
        String lemma = sentence.lowerLemma(before);
        String form = sentence.lowerForm(before);
        addLonger(sentence, token, phrases.longer().getOrDefault(lemma, List.of()), nominal, found);
        if (!form.equals(lemma)) {
            addLonger(sentence, token, phrases.longer().getOrDefault(form, List.of()), nominal, found);
        }
    }

    private static void addAlone(Phrases phrases, int token, boolean nominal, List<Trigger> found) {
        for (Phrase phrase : phrases.alone()) {
            add(phrase, token, token, token, List.of(token), nominal, found);
        }
    }

    private static void addLonger(
            Sentence sentence, int token, List<Phrase> phrases, boolean nominal, List<Trigger> found) {
        for (Phrase phrase : phrases) {
            int first = FillerTests.firstOfPhrase(phrase.words(), sentence, token);
            if (first >= 0) {
                List<Integer> words = IntStream.rangeClosed(first, token).boxed().toList();
                add(phrase, token, first, token, words, nominal, found);
            }
        }
    }

    private static void add(
            Phrase phrase, int token, int first, int last, List<Integer> words, boolean nominal, List<Trigger> found) {
        for (Ordered rule : phrase.rules()) {
            found.add(new Trigger(rule.rule(), rule.checks(), rule.order(), token, first, last, words, nominal));
        }
    }

    private static void addVerbs(Sentence sentence, int token, Phrases phrases, List<Trigger> found) {
        addAlone(phrases, token, false, found);
        if (phrases.longer().isEmpty()) {
            return;
        }
        List<Phrase> tried = new ArrayList<>(2);
        for (int at = token + 1; at < Math.min(sentence.size(), token + FIXED_WORD_DISTANCE); at++) {
            String lemma = sentence.lowerLemma(at);
            String form = sentence.lowerForm(at);
            addVerbs(sentence, token, phrases.longer().getOrDefault(lemma, List.of()), tried, found);
            if (!form.equals(lemma)) {
                addVerbs(sentence, token, phrases.longer().getOrDefault(form, List.of()), tried, found);
            }
        }
    }

    private static void addVerbs(
            Sentence sentence, int token, List<Phrase> phrases, List<Phrase> tried, List<Trigger> found) {
        for (Phrase phrase : phrases) {
            if (!tried.contains(phrase)) {
                tried.add(phrase);
                addVerb(sentence, token, phrase, found);
            }
        }
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
        add(phrase, token, token, together ? last : token, List.copyOf(words), false, found);
    }

    /** A particle or fixed word that hangs from the verb, or stands right behind the words found so far. */
    private static int fixedWord(Sentence sentence, int verb, int after, String word) {
        if (after + 1 < sentence.size() && FillerTests.is(sentence, after + 1, word)) {
            return after + 1;
        }
        for (int at = after + 1; at < Math.min(sentence.size(), verb + FIXED_WORD_DISTANCE); at++) {
            Token token = sentence.token(at);
            boolean hangs = token.head() == verb || (token.head() >= 0 && sentence.token(token.head()).head() == verb);
            if (hangs && FillerTests.is(sentence, at, word)) {
                return at;
            }
        }
        return -1;
    }
}
