package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/**
 * Makes a document agree on the names of bodies: words that the entity recognizer took for a body's name in one sentence are
 * one wherever they stand together again, capitals and all.
 */
final class OrganizationTokens {

    private OrganizationTokens() {}

    static AnnotatedDocument settle(AnnotatedDocument document) {
        Map<String, List<List<String>>> names = names(document.sentences());
        if (names.isEmpty()) {
            return document;
        }
        List<Sentence> sentences =
                document.sentences().stream().map(sentence -> settled(sentence, names)).toList();
        return new AnnotatedDocument(document.zoned(), document.fields(), sentences, document.notes());
    }

    /** The names of two words and more, all capitals, by their first word. */
    private static Map<String, List<List<String>>> names(List<Sentence> sentences) {
        Map<String, List<List<String>>> names = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int first = 0; first < sentence.size(); first++) {
                int end = first;
                while (end < sentence.size() && sentence.token(end).entity() == EntityClass.ORGANIZATION && isCapital(sentence.token(end))) {
                    end++;
                }
                if (end - first > 1) {
                    List<String> name = forms(sentence, first, end);
                    List<List<String>> others = names.computeIfAbsent(name.get(0), word -> new ArrayList<>(1));
                    if (!others.contains(name)) {
                        others.add(name);
                    }
                }
                first = Math.max(first, end - 1);
            }
        }
        return names;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    private static List<String> forms(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream().map(Token::form).toList();
    }

    private static Sentence settled(Sentence sentence, Map<String, List<List<String>>> names) {
        List<Token> tokens = null;
        for (int first = 0; first < sentence.size(); first++) {
            for (List<String> name : names.getOrDefault(sentence.token(first).form(), List.of())) {
                int end = first + name.size();
                if (end <= sentence.size() && sentence.token(first).entity() == EntityClass.NONE
                        && forms(sentence, first, end).equals(name)) {
                    tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
                    for (int at = first; at < end; at++) {
                        tokens.set(at, named(sentence.token(at)));
                    }
                }
            }
        }
        return tokens == null
                ? sentence
                : new Sentence(sentence.field(), sentence.zone(), sentence.index(), sentence.span(), tokens, sentence.parsed());
    }

    private static Token named(Token token) {
        String tag = token.isNoun() ? token.tag() : "NNP";
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), tag, EntityClass.ORGANIZATION, token.head(),
                token.relation());
    }
}
