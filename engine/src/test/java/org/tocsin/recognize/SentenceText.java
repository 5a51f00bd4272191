package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.document.Field;
import org.tocsin.document.Span;
import org.tocsin.document.ZoneKind;

/**
 * Sentences in a compact notation: tokens apart by spaces, each {@code word}, {@code word/TAG} or
 * {@code word/TAG/head/relation} with heads from 1 and 0 for the root. A tag left out is guessed from a small table.
 * A word that starts with "~" touches the one before it.
 */
final class SentenceText {

    private static final Map<String, String> TAGS = Map.ofEntries(
            tags("DT", "the a an no this these those another some"),
            tags("IN", "on in of at from by since for to with after before until near that during between about"),
            tags("CC", "and or but"),
            tags("PRP", "them him they he she it"),
            tags("MD", "will may could would"),
            tags("RB", "now recently late early ago earlier later not n't at_least seriously also overnight daily"),
            tags("VBD", "was were rose met said attacked left fled died claimed took suffered struck lost hit began"),
            tags("VBN", "killed wounded injured been kidnapped arrested detained displaced abducted shot found"),
            tags("VBG", "killing wounding including leaving"),
            tags("JJ", "dead missing last next past recent coming several few many other armed minor"),
            tags("NNS", "people children women men soldiers civilians militants rebels troops villagers days weeks"));
    private static final Map<String, String> BY_WORD = byWord();
    private static final Set<String> IRREGULAR = Set.of("children=child", "women=woman", "men=man", "people=people", "families=family");

    private SentenceText() {}

    private static Map.Entry<String, String> tags(String tag, String words) {
        return Map.entry(tag, words);
    }

    private static Map<String, String> byWord() {
        Map<String, String> byWord = new java.util.HashMap<>();
        TAGS.forEach((tag, words) -> {
            for (String word : words.split(" ", -1)) {
                byWord.put(word, tag);
            }
        });
        return byWord;
    }

    static Sentence of(String notation) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        boolean parsed = false;
        for (String piece : notation.split(" ", -1)) {
            String[] parts = piece.split("/", -1);
            boolean touches = parts[0].startsWith("~");
            String form = touches ? parts[0].substring(1) : parts[0];
            start = touches ? start - 1 : start;
            Span span = new Span(start, start + form.length());
            start = span.end() + 1;
            String tag = parts.length > 1 ? parts[1] : guess(form, tokens.isEmpty());
            boolean tree = parts.length > 3;
            parsed |= tree;
            tokens.add(new Token(
                    tokens.size(), span, form, lemma(form, tag), tag, EntityClass.NONE,
                    tree ? Integer.parseInt(parts[2]) - 1 : -1, tree ? parts[3] : ""));
        }
        Span whole = new Span(0, start - 1);
        return new Sentence(Field.TEXT, ZoneKind.BODY, 0, whole, tokens, parsed);
    }

    private static String guess(String form, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean name = Character.isUpperCase(form.charAt(0)) && !first;
        String known = name ? null : BY_WORD.get(lower);
        if (known != null) {
            return known;
        }
        if (NumberWords.valueOf(lower) >= 0) {
            return "CD";
        }
        if (!Character.isLetterOrDigit(form.charAt(0))) {
            return form;
        }
        if (name) {
            return "NNP";
        }
        return lower.endsWith("s") ? "NNS" : "NN";
    }

    private static String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (String pair : IRREGULAR) {
            if (pair.startsWith(lower + "=")) {
                return pair.substring(pair.indexOf('=') + 1);
            }
        }
        return tag.equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The words of a token range, with single spaces. */
    static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
