package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.AnnotatedDocument;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/**
 * Makes the entity classes of a document agree: a family name that the entity recognizer took for a place, a body or
 * nothing is a person's where the same document has the person's full name.
 */
final class PersonTokens {

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "from", "to", "outside", "inside", "around", "across", "into", "toward", "towards", "over");

    private final Vocabulary vocabulary;
    private final NameFinder known;

    /** @param vocabulary the knowledge base's names, which stay what they are */
    PersonTokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new NameFinder(vocabulary.names());
    }

    AnnotatedDocument settle(AnnotatedDocument document) {
        Set<String> families = families(document.sentences());
        if (families.isEmpty()) {
            return document;
        }
        List<Sentence> sentences =
                document.sentences().stream().map(sentence -> settled(sentence, families)).toList();
        return new AnnotatedDocument(document.zoned(), document.fields(), sentences, document.notes());
    }

    /** The words of full names behind the first, as written in small letters. */
    private static Set<String> families(List<Sentence> sentences) {
        Set<String> families = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int at = 1; at < sentence.size(); at++) {
                boolean follows = isPerson(sentence.token(at)) && isPerson(sentence.token(at - 1));
                if (follows) {
                    families.add(sentence.lowerForm(at));
                }
            }
        }
        return families;
    }

    private static boolean isPerson(Token token) {
        return token.entity() == EntityClass.PERSON && token.isProperNoun() && token.form().length() > 2;
    }

    private Sentence settled(Sentence sentence, Set<String> families) {
        Set<Integer> persons = new HashSet<>();
        for (int first = 0; first < sentence.size(); first++) {
            int end = first;
            while (end < sentence.size() && isName(sentence.token(end), families)) {
                end++;
            }
            if (end > first) {
                addPersons(sentence, first, end, families, persons);
                first = end;
            }
        }
        if (persons.isEmpty()) {
            return sentence;
        }
        known.find(vocabulary.spelling(sentence)).forEach(name -> {
            boolean family = name.first() == name.last() && !isLocated(sentence, name.first()) && isPlace(name);
            for (int at = name.first(); at <= name.last() && !family; at++) {
                persons.remove(at);
            }
        });
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            tokens.add(persons.contains(token.index()) ? asPerson(token) : token);
        }
        return new Sentence(
                sentence.field(), sentence.zone(), sentence.index(), sentence.span(), tokens, sentence.parsed());
    }

    /** "Jordan lost a vote", where the text has "Jim Jordan"; not "in Jordan". */
    private static boolean isLocated(Sentence sentence, int at) {
        String before = at == 0 ? "" : sentence.lowerForm(at - 1);
        return LOCATIVE.contains(before) || (at > 0 && sentence.token(at - 1).form().equals(","));
    }

    private static boolean isPlace(NameFinder.Name name) {
        return name.terms().stream().noneMatch(term -> term instanceof Term.KnownActor || term instanceof Term.Nationality);
    }

    /** A proper noun, or a family name that the tagger took for a foreign or common word at the head of a sentence. */
    private static boolean isName(Token token, Set<String> families) {
        boolean mistaken = token.tag().equals("FW") || token.tag().equals("NN");
        return token.isProperNoun()
                || (mistaken && Character.isUpperCase(token.form().charAt(0))
                        && families.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** A run of names is a person's where all its words are words of full names, or persons already. */
    private static void addPersons(Sentence sentence, int first, int end, Set<String> families, Set<Integer> persons) {
        for (int at = first; at < end; at++) {
            Token token = sentence.token(at);
            if (!families.contains(sentence.lowerForm(at)) && token.entity() != EntityClass.PERSON) {
                return;
            }
        }
        for (int at = first; at < end; at++) {
            if (sentence.token(at).entity() != EntityClass.PERSON || !sentence.token(at).isProperNoun()) {
                persons.add(at);
            }
        }
    }

    private static Token asPerson(Token token) {
        String tag = token.isProperNoun() ? token.tag() : "NNP";
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), tag, EntityClass.PERSON, token.head(),
                token.relation());
    }
}
