package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Token;

/** Finds the names of the knowledge base in a sentence: the longest from each token on, left to right. */
final class NameFinder {

    /** A name found, with all that it may stand for. */
    record Name(int first, int last, List<Term> terms) {

        boolean covers(int token) {
            return first <= token && token <= last;
        }

        /** The first term of a kind, or null. */
        <T extends Term> @Nullable T term(Class<T> kind) {
            for (Term term : terms) {
                if (kind.isInstance(term)) {
                    return kind.cast(term);
                }
            }
            return null;
        }
    }

    /** Longest abbreviation that must be written in capitals to be one. */
    private static final int ABBREVIATION = 6;

    private final TermTrie trie;

    NameFinder(TermTrie trie) {
        this.trie = trie;
    }

    /** The names among the words as they are written. */
    List<Name> find(Spelling spelling) {
        return find(spelling, spelling.forms());
    }

    /** The names among the words, plural nouns read by their lemmas. */
    List<Name> findByLemma(Spelling spelling) {
        return find(spelling, spelling.lemmas());
    }

    private List<Name> find(Spelling spelling, int[][] pieces) {
        List<Name> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.length) {
            Name name = at(spelling, pieces, at);
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at = name.last() + 1;
            }
        }
        return found;
    }

    private @Nullable Name at(Spelling spelling, int[][] pieces, int at) {
        TermTrie.Match match = trie.longest(pieces, at);
        if (match == null) {
            return null;
        }
        List<Term> terms = new ArrayList<>(match.entries().size());
        for (TermTrie.Entry entry : match.entries()) {
            if (writtenAs(spelling, at, match.last(), entry.name())) {
                terms.add(entry.term());
            }
        }
        return terms.isEmpty() ? null : new Name(at, match.last(), List.copyOf(terms));
    }

    /**
     * Whether the words are written as the name is: capitals where it has them, abbreviations in capitals throughout.
     * Where the text has no case, a one-word name must at least be tagged as a name or an adjective.
     */
    private static boolean writtenAs(Spelling spelling, int first, int last, String name) {
        Token token = spelling.sentence().token(first);
        String form = token.form();
        if (spelling.caseless()) {
            return first < last || token.isProperNoun() || token.tag().startsWith("JJ") || token.tag().equals("NNS");
        }
        boolean abbreviation = first == last && isAbbreviation(name);
        if (abbreviation) {
            return isAbbreviation(form);
        }
        if (first == last && isInnerCapital(name)) {
            return isInnerCapital(form);
        }
        boolean capital = Character.isUpperCase(name.charAt(0));
        boolean written = Character.isUpperCase(form.charAt(0)) || Character.isUpperCase(form.charAt(form.length() - 1));
        return !capital || written || (form.indexOf('-') > 0 && form.chars().anyMatch(Character::isUpperCase));
    }

    /** "LeT", "JeM": a short word with a capital behind a small letter is written so, or all in capitals. */
    private static boolean isInnerCapital(String word) {
        if (word.length() > ABBREVIATION) {
            return false;
        }
        boolean inner = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            inner |= i > 0 && Character.isUpperCase(c);
        }
        return inner;
    }

    private static boolean isAbbreviation(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return letters > 0 && letters <= ABBREVIATION;
    }
}
