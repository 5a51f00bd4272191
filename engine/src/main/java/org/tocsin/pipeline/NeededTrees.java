package org.tocsin.pipeline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.ParsingChoice;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Detector;
import org.tocsin.knowledge.Cues;
import org.tocsin.recognize.Recognizer;
import org.tocsin.resolve.Discourse;

/**
 * Which sentences need a tree: those that can hold an event, those before them that a pronoun of theirs can take up,
 * those that can say who is quoted there or who holds an office that is named there. Goes by words and tags, and takes
 * what a parser may still change in these for either.
 */
final class NeededTrees implements ParsingChoice {

    private static final String MARKS = "\"“”„«»";

    private final Recognizer recognizer;
    private final Detector detector;
    private final Set<String> speech = new HashSet<>();

    NeededTrees(Recognizer recognizer, Detector detector, Cues cues) {
        this.recognizer = recognizer;
        this.detector = detector;
        for (String list : List.of("reporting", "claiming")) {
            for (String verb : cues.lists().getOrDefault(list, Set.of())) {
                int space = verb.indexOf(' ');
                speech.add(space < 0 ? verb : verb.substring(0, space));
            }
        }
    }

    @Override
    public BitSet among(List<Sentence> sentences) {
        BitSet needed = new BitSet(sentences.size());
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            boolean tells = canHoldEvent(sentence) || (isMarked(sentences, at) && speaks(sentence));
            if (tells) {
                needed.set(at);
                for (int before = Math.max(0, at - Discourse.REACH); before < at; before++) {
                    if (takesUp(sentence, sentences.get(before))) {
                        needed.set(before);
                    }
                }
            }
        }
        addHolders(sentences, needed);
        return needed;
    }

    /** "Torres, the mayor of Aldea": who "the mayor" is may be said in a sentence without events. */
    private void addHolders(List<Sentence> sentences, BitSet needed) {
        Set<String> offices = new HashSet<>();
        needed.stream().mapToObj(sentences::get).filter(NeededTrees::isDefinite).map(recognizer::offices).forEach(offices::addAll);
        for (int at = 0; at < sentences.size() && !offices.isEmpty(); at++) {
            Sentence sentence = sentences.get(at);
            boolean apposed = !needed.get(at) && sentence.tokens().stream().anyMatch(Token::isProperNoun)
                    && sentence.tokens().stream().anyMatch(token -> token.form().equals(","));
            if (apposed && recognizer.offices(sentence).stream().anyMatch(offices::contains)) {
                needed.set(at);
            }
        }
    }

    private static boolean isDefinite(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> sentence.lowerForm(token.index()).equals("the"));
    }

    /** Whether a sentence can be needed, whatever stands beside it. */
    boolean mayNeed(Sentence sentence) {
        return canHoldEvent(sentence) || speaks(sentence) || recognizer.namesSomeone(sentence);
    }

    /** Whether any rule can hold in a sentence. */
    boolean canHoldEvent(Sentence sentence) {
        return detector.canHoldEvent(sentence, recognizer.namesSomeone(sentence));
    }

    private boolean takesUp(Sentence sentence, Sentence before) {
        return before.field() == sentence.field()
                && sentence.tokens().stream().anyMatch(Token::isPronoun)
                && recognizer.namesSomeone(before);
    }

    private boolean speaks(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean verb = token.isVerb() || token.tag().equals("NN");
            int at = token.index();
            if (verb && (speech.contains(sentence.lowerLemma(at)) || speech.contains(sentence.lowerForm(at)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark stands in a sentence or in one beside it. */
    private static boolean isMarked(List<Sentence> sentences, int at) {
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> isMark(token.form()));
    }

    private static boolean isMark(String form) {
        return form.equals("``") || form.equals("''") || form.chars().anyMatch(letter -> MARKS.indexOf(letter) >= 0);
    }
}
