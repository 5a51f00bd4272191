package org.tocsin.recognize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.ActorMention.Antecedent;

/** The abbreviations that a document defines in brackets: "World Monuments Fund (WMF)". */
final class Abbreviations {

    private static final int LONGEST = 10;

    private final Map<String, ActorMention> defined = new HashMap<>();

    /** Takes in what a sentence defines. */
    void define(Candidates found) {
        Sentence sentence = found.sentence();
        for (ActorMention actor : found.actors()) {
            int at = actor.last() + 2;
            boolean bracketed = at + 1 < sentence.size() && isOpening(sentence.token(at - 1)) && isClosing(sentence.token(at + 1));
            if (bracketed && actor.last() > actor.first() && !actor.human()) {
                String words = sentence.words(actor.first(), actor.last());
                String form = sentence.token(at).form();
                if (abbreviates(form, words)) {
                    defined.putIfAbsent(form, actor.takenUp(at, at, at, new Antecedent(words, sentence.index())));
                }
            }
        }
    }

    /** The actor whom a token abbreviates, standing there for it; null where it abbreviates none. */
    @Nullable ActorMention at(int token, Sentence sentence) {
        ActorMention meant = defined.get(sentence.token(token).form());
        Antecedent words = meant == null ? null : meant.standsFor();
        return meant == null || words == null ? null : meant.takenUp(token, token, token, words);
    }

    private static boolean isOpening(Token token) {
        return token.form().equals("(") || token.form().equals("-LRB-");
    }

    private static boolean isClosing(Token token) {
        return token.form().equals(")") || token.form().equals("-RRB-");
    }

    /** Whether a word has its capitals, in order, from the words, and begins as one of them does: "FARDC", "Caricom". */
    private static boolean abbreviates(String form, String words) {
        if (form.length() < 2 || form.length() > LONGEST || !Character.isUpperCase(form.charAt(0)) || !isName(form)) {
            return false;
        }
        String letters = words.toUpperCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetter(form.charAt(i))) {
                at = letters.indexOf(Character.toUpperCase(form.charAt(i)), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return letters.startsWith(form.substring(0, 1)) || letters.contains(" " + form.charAt(0));
    }

    private static boolean isName(String form) {
        return form.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }
}
