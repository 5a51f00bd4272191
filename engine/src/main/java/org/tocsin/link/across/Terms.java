package org.tocsin.link.across;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.CodedDocument.SentenceSpan;

/**
 * The words of a text: lower case, without marks, in the singular as far as its ending tells.
 *
 * @param counts how often each stands there
 * @param names those that are written as names or numbers, within a sentence
 */
public record Terms(Map<String, Integer> counts, Set<String> names) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 2;

    /** All words of a document. */
    public static Terms of(CodedDocument document) {
        return of(document, sentence -> true);
    }

    /** The words of some sentences of a document, by their index. */
    static Terms of(CodedDocument document, IntPredicate sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            if (sentences.test(i)) {
                SentenceSpan span = document.sentences().get(i);
                String sentence = slice(document, span);
                if (sentence != null) {
                    // Headlines capitalize what is no name.
                    add(sentence, span.field() == Field.TEXT, counts, names);
                }
            }
        }
        return new Terms(counts, names);
    }

    private static @Nullable String slice(CodedDocument document, SentenceSpan span) {
        String text = span.field() == Field.TITLE ? document.document().title() : document.document().text();
        if (text == null) {
            return null;
        }
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    private static void add(String sentence, boolean named, Map<String, Integer> counts, Set<String> names) {
        Matcher word = WORD.matcher(sentence);
        boolean first = true;
        while (word.find()) {
            String form = word.group();
            String term = term(form);
            if (term.length() >= SHORTEST) {
                counts.merge(term, 1, Integer::sum);
                if (named && !first && isNameLike(form)) {
                    names.add(term);
                }
            }
            first = false;
        }
    }

    private static boolean isNameLike(String form) {
        int letter = form.codePointAt(0);
        return Character.isUpperCase(letter) || Character.isDigit(letter);
    }

    /** A word as it is counted: "Attacks" and "attack's" are "attack". */
    public static String term(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String term = plain.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (term.endsWith("'s")) {
            return term.substring(0, term.length() - 2);
        }
        boolean plural = term.length() > 3 && term.endsWith("s") && !term.endsWith("ss");
        return plural ? term.substring(0, term.length() - 1) : term;
    }
}
