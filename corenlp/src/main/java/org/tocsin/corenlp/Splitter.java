package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.document.Span;

/** Tokenizes a piece of a field's text and splits it into sentences. Loads no model. */
final class Splitter {

    /** Nothing is deleted and nothing logged; every token keeps the place where it stood. */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    private Splitter() {}

    /** The sentences of a piece, each with at least one letter, offsets into the whole text. */
    static List<List<CoreLabel>> split(String text, Span piece) {
        String words = text.substring(piece.start(), piece.end());
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(words), new CoreLabelTokenFactory(true), OPTIONS).tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + piece.start());
            token.setEndPosition(token.endPosition() + piece.start());
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence :
                new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.NEVER).process(tokens)) {
            if (hasLetter(text, sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static boolean hasLetter(String text, List<CoreLabel> sentence) {
        return !sentence.isEmpty()
                && text.substring(
                                sentence.get(0).beginPosition(),
                                sentence.get(sentence.size() - 1).endPosition())
                        .codePoints()
                        .anyMatch(Character::isLetter);
    }
}
