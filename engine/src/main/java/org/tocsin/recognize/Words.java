package org.tocsin.recognize;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.document.ZoneKind;

/** A sentence with its words in lower case, and neighbours that may be asked for beyond its ends. */
final class Words {

    private final Sentence sentence;
    private final String[] lower;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.lower = new String[sentence.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = sentence.lowerForm(i);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whether the sentence is a headline or the line under one. */
    boolean inTitle() {
        return sentence.zone() == ZoneKind.HEADLINE || sentence.zone() == ZoneKind.DECK;
    }

    int size() {
        return lower.length;
    }

    boolean inside(int at) {
        return at >= 0 && at < lower.length;
    }

    /** The word in lower case; the empty string beyond the ends. */
    String at(int at) {
        return inside(at) ? lower[at] : "";
    }

    /** The word as written; the empty string beyond the ends. */
    String form(int at) {
        return inside(at) ? sentence.token(at).form() : "";
    }

    String tag(int at) {
        return inside(at) ? sentence.token(at).tag() : "";
    }

    boolean is(int at, String word) {
        return at(at).equals(word);
    }

    boolean in(int at, Set<String> words) {
        return inside(at) && words.contains(lower[at]);
    }

    boolean capital(int at) {
        return inside(at) && Character.isUpperCase(form(at).charAt(0));
    }

    boolean startsWithDigit(int at) {
        return inside(at) && isDigit(lower[at].charAt(0));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a token is a hyphen or dash that stands between two words without a space. */
    boolean hyphen(int at) {
        return inside(at)
                && (lower[at].equals("-") || lower[at].equals("–"))
                && at > 0
                && at + 1 < lower.length
                && touches(at)
                && touches(at + 1);
    }

    /** Whether no space lies between a token and the one before it. */
    boolean touches(int at) {
        return inside(at) && at > 0 && sentence.token(at - 1).span().end() == sentence.token(at).span().start();
    }

    /** Whether the words from a token on are these. */
    boolean follow(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!is(at + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words from a token on are these. */
    boolean follow(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
