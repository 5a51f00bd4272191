package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Phrases.Ordered;
import org.tocsin.detect.Phrases.Phrase;

/** Looks for the triggers whose head is one token of a parsed sentence. */
final class TriggerSearch {

    private static final Comparator<Trigger> LONGEST_FIRST = Comparator.comparingInt((Trigger trigger) -> -trigger.words().size())
            .thenComparing(trigger -> trigger.last() - trigger.first() + 1 < trigger.words().size())
            .thenComparingInt(Trigger::order);

    /** Prepositions before those who take part. */
    private static final Set<String> SIDES = Set.of("between", "by", "against", "with");

    private final SentenceWords words;
    private final Sentence sentence;
    private final int token;
    private final Predicate<Ordered> wanted;
    private final List<Trigger> found = new ArrayList<>(2);

    /** @param wanted the rules that matter */
    TriggerSearch(SentenceWords words, int token, Predicate<Ordered> wanted) {
        this.words = words;
        this.sentence = words.sentence();
        this.token = token;
        this.wanted = wanted;
    }

    /** The triggers, the longest first, then in order of the rules. */
    List<Trigger> all() {
        Token word = sentence.token(token);
        Lexeme lemma = words.lemma(token);
        if (word.isVerb()) {
            addVerbs(lemma.verbs());
            // Participles are listed as adjectives by their form: "outraged", "fatally shot".
            Phrases participles = words.form(token).adjectives();
            if (!participles.isEmpty()) {
                addEnding(isState() ? participles : participles.onlyLonger(), false);
            }
        } else if (word.isNoun()) {
            boolean day = word.isProperNoun() && !lemma.nouns().isEmpty() && FillerTests.isTime(word);
            addEnding(day ? Phrases.NONE : lemma.nouns(), true);
        } else if (word.tag().startsWith("JJ")) {
            addEnding(lemma.adjectives(), false);
        }
        if (found.size() > 1) {
            found.sort(LONGEST_FIRST);
        }
        return found;
    }

    /** "is prepared to talk", not "had prepared the meal" nor "to open a hospital". */
    private boolean isState() {
        boolean joined = sentence.child(token, "aux:pass") >= 0 || sentence.child(token, "cop") >= 0;
        return joined || (sentence.token(token).tag().equals("VBN") && sentence.child(token, "aux") < 0);
    }

    private void addEnding(Phrases phrases, boolean nominal) {
        addAlone(phrases, nominal);
        int before = FillerTests.before(sentence, token);
        if (before < 0 || phrases.longer().isEmpty()) {
            return;
        }
        String lemma = sentence.lowerLemma(before);
        String form = sentence.lowerForm(before);
        addLonger(phrases.longer().getOrDefault(lemma, List.of()), nominal);
        if (!form.equals(lemma)) {
            addLonger(phrases.longer().getOrDefault(form, List.of()), nominal);
        }
    }

    private void addAlone(Phrases phrases, boolean nominal) {
        for (Phrase phrase : phrases.alone()) {
            add(phrase, token, token, List.of(token), nominal);
        }
    }

    private void addLonger(List<Phrase> phrases, boolean nominal) {
        for (Phrase phrase : phrases) {
            int first = FillerTests.firstOfPhrase(phrase.words(), sentence, token);
            if (first >= 0) {
                List<Integer> words = IntStream.rangeClosed(first, token).boxed().toList();
                add(phrase, nominal ? head(first) : token, first, token, words, nominal);
            }
        }
    }

    /** "an exchange of fire between": the word of the phrase from which its last hangs, if its sides hang there too. */
    private int head(int first) {
        Token word = sentence.token(token);
        int head = word.relation().equals("nmod") && word.head() >= first && word.head() < token ? word.head() : token;
        for (int child : sentence.children(head)) {
            int mark = child > token && sentence.token(child).relation().equals("nmod") ? sentence.child(child, "case") : -1;
            if (head != token && mark >= 0 && SIDES.contains(sentence.lowerForm(mark))) {
                return head;
            }
        }
        return token;
    }

    private void add(Phrase phrase, int first, int last, List<Integer> words, boolean nominal) {
        add(phrase, token, first, last, words, nominal);
    }

    private void add(Phrase phrase, int head, int first, int last, List<Integer> words, boolean nominal) {
        for (Ordered rule : phrase.rules()) {
            if (wanted.test(rule)) {
                found.add(new Trigger(rule.rule(), rule.checks(), rule.order(), head, first, last, words, nominal));
            }
        }
    }

    private void addVerbs(Phrases phrases) {
        addAlone(phrases, false);
        if (phrases.longer().isEmpty()) {
            return;
        }
        List<Phrase> tried = new ArrayList<>(2);
        for (int at = token + 1; at < Math.min(sentence.size(), token + TriggerIndex.FIXED_WORD_DISTANCE); at++) {
            String lemma = sentence.lowerLemma(at);
            String form = sentence.lowerForm(at);
            addVerbs(phrases.longer().getOrDefault(lemma, List.of()), tried);
            if (!form.equals(lemma)) {
                addVerbs(phrases.longer().getOrDefault(form, List.of()), tried);
            }
        }
    }

    private void addVerbs(List<Phrase> phrases, List<Phrase> tried) {
        for (Phrase phrase : phrases) {
            if (!tried.contains(phrase)) {
                tried.add(phrase);
                addVerb(phrase);
            }
        }
    }

    private void addVerb(Phrase phrase) {
        int last = token;
        List<Integer> words = new ArrayList<>(phrase.words().size());
        words.add(token);
        for (int i = 1; i < phrase.words().size(); i++) {
            int fixed = fixedWord(last, phrase.words().get(i));
            if (fixed < 0) {
                return;
            }
            last = fixed;
            words.add(fixed);
        }
        boolean together = last - token < phrase.words().size();
        add(phrase, token, together ? last : token, List.copyOf(words), false);
    }

    /** A particle or fixed word that hangs from the verb, or stands right behind the words found so far. */
    private int fixedWord(int after, String word) {
        if (after + 1 < sentence.size() && FillerTests.is(sentence, after + 1, word)) {
            return after + 1;
        }
        for (int at = after + 1; at < Math.min(sentence.size(), token + TriggerIndex.FIXED_WORD_DISTANCE); at++) {
            int head = sentence.token(at).head();
            boolean hangs = head == token || (head >= 0 && sentence.token(head).head() == token);
            if (hangs && FillerTests.is(sentence, at, word)) {
                return at;
            }
        }
        return -1;
    }
}
