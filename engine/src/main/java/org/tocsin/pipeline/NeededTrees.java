package org.tocsin.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.annotate.ParsingChoice;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Detector;
import org.tocsin.detect.SentenceWords;
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
        return amongWords(sentences.stream().map(detector::look).toList());
    }

    /** The same where the words of the sentences are looked up already. */
    BitSet amongWords(List<SentenceWords> document) {
        List<Sentence> sentences = document.stream().map(SentenceWords::sentence).toList();
        BitSet needed = new BitSet(sentences.size());
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            boolean tells = canHoldEvent(document.get(at)) || (isMarked(sentences, at) && speaks(sentence));
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
        List<Integer> apposing = new ArrayList<>(0);
        for (int at = needed.nextClearBit(0); at < sentences.size(); at = needed.nextClearBit(at + 1)) {
            if (mayAppose(sentences.get(at))) {
                apposing.add(at);
            }
        }
        if (apposing.isEmpty()) {
            return;
        }
        Set<String> offices = new HashSet<>();
        for (int at = needed.nextSetBit(0); at >= 0; at = needed.nextSetBit(at + 1)) {
            if (isDefinite(sentences.get(at))) {
                offices.addAll(recognizer.offices(sentences.get(at)));
            }
        }
        for (int at : apposing) {
            if (!Collections.disjoint(recognizer.offices(sentences.get(at)), offices)) {
                needed.set(at);
            }
        }
    }

    private static boolean isDefinite(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.lowerForm(at).equals("the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayAppose(Sentence sentence) {
        boolean name = false;
        boolean comma = false;
        for (Token token : sentence.tokens()) {
            name |= token.isProperNoun();
            comma |= token.form().equals(",");
        }
        return name && comma;
    }

    /** Whether a sentence can be needed, whatever stands beside it. */
    boolean mayNeed(Sentence sentence) {
        return canHoldEvent(detector.look(sentence)) || speaks(sentence) || recognizer.namesSomeone(sentence);
    }

    /** Whether any rule can hold in a sentence. */
    private boolean canHoldEvent(SentenceWords words) {
        return detector.canHoldEvent(words, recognizer.namesSomeone(words.sentence()));
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
        for (int beside = Math.max(0, at - 1); beside < Math.min(sentences.size(), at + 2); beside++) {
            for (Token token : sentences.get(beside).tokens()) {
                if (isMark(token.form())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMark(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (MARKS.indexOf(form.charAt(i)) >= 0) {
                return true;
            }
        }
        return form.equals("``") || form.equals("''");
    }
}
