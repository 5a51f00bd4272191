package org.tocsin.corenlp;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Token;

/**
 * Mends the tail of a sentence that names who said it: "..., a military source said", "..., the mayor, Ana Costa, wrote on
 * Telegram". The parser often hangs the verb of speech by some noun of the sentence, and its subject as an apposition to
 * one. Here the verb becomes a parataxis of the root, and the noun phrase between the comma and the verb its subject.
 */
final class Tails {

    private static final Set<String> SPEECH = Set.of(
            "say", "tell", "claim", "report", "write", "announce", "add", "state", "confirm", "declare", "note", "warn",
            "post", "tweet", "insist", "allege", "maintain", "explain", "reveal", "acknowledge", "admit", "recall", "inform");

    /** Verbs of speech whose object is the hearer. */
    private static final Set<String> ADDRESSING = Set.of("tell", "inform", "warn");

    private static final Set<String> HANGING =
            Set.of("dep", "appos", "conj", "parataxis", "acl", "acl:relcl", "advcl", "advmod", "list");

    private static final Set<String> PHRASE = Set.of(
            "DT", "PDT", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP", "PRP$", "HYPH", "CC");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "TO", "WP", "WDT", "WRB", ":");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    private Tails(List<Token> tokens, int[] heads, String[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        Tails tails = new Tails(tokens, heads, relations);
        for (int verb = tokens.size() - 1; verb > 2; verb--) {
            if (tails.isSpeech(verb) && tails.closes(verb)) {
                tails.mend(verb);
                return;
            }
        }
    }

    private boolean isSpeech(int at) {
        Token token = tokens.get(at);
        boolean finite = token.tag().equals("VBD") || token.tag().equals("VBZ");
        return finite && SPEECH.contains(Casing.lower(token.lemma())) && HANGING.contains(relations[at]);
    }

    /** Whether no clause but a participle's follows, and no object but the hearer. */
    private boolean closes(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            if (isComma(i) && i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("VBG")) {
                return true;
            }
            boolean object = heads[i] == verb && relations[i].equals("obj") && !tokens.get(i).isProperNoun();
            if (FINITE.contains(tag) || (object && !ADDRESSING.contains(Casing.lower(tokens.get(verb).lemma())))) {
                return false;
            }
        }
        return true;
    }

    private void mend(int verb) {
        int end = verb;
        int comma = before(end);
        if (isComma(verb - 1)) {
            // The subject has an apposition between commas of its own.
            end = before(verb - 1);
            comma = end < 0 ? -1 : before(end);
        }
        int subject = comma < 0 ? -1 : head(comma + 1, end);
        int root = root();
        if (subject >= 0 && root < comma && standsAlone(comma)) {
            hang(verb, subject, comma, end, root);
        }
    }

    /** The comma that opens the phrase which ends before a token, or -1. */
    private int before(int end) {
        int at = end - 1;
        while (at >= 0 && isPhrase(at)) {
            at--;
        }
        return at > 0 && at < end - 1 && isComma(at) && !tokens.get(at + 1).tag().equals("CC") ? at : -1;
    }

    private boolean isPhrase(int at) {
        Token token = tokens.get(at);
        boolean of = token.tag().equals("IN") && Set.of("of", "for", "in", "from", "at").contains(Casing.lower(token.form()));
        return of || PHRASE.contains(token.tag());
    }

    private boolean isComma(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals(",") || (tag.equals("''") && at > 0 && tokens.get(at - 1).tag().equals(","));
    }

    /** The first noun, pronoun or number of a phrase that hangs by a word outside it, or -1. */
    private int head(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean names = token.isNoun() || token.isPronoun() || token.tag().equals("CD");
            if (names && !(heads[i] >= from && heads[i] < to) && !relations[i].equals("nmod")) {
                return i;
            }
        }
        return -1;
    }

    private int root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether nothing before the comma hangs by what follows it. */
    private boolean standsAlone(int comma) {
        for (int i = 0; i < comma; i++) {
            if (heads[i] >= comma && !relations[i].equals("punct")) {
                return false;
            }
        }
        return true;
    }

    private void hang(int verb, int subject, int comma, int end, int root) {
        for (int i = comma + 1; i < tokens.size(); i++) {
            if (i == subject || i == verb) {
                continue;
            }
            boolean loose = heads[i] < comma && !relations[i].equals("punct");
            if (i < end && (loose || heads[i] == verb)) {
                heads[i] = subject;
                relations[i] = tokens.get(i).isNoun() ? "conj" : relations[i];
            } else if (i < verb && loose) {
                heads[i] = subject;
                relations[i] = tokens.get(i).isNoun() ? "appos" : "dep";
            } else if (loose) {
                heads[i] = verb;
                relations[i] = tokens.get(i).isNoun() ? "obl" : "dep";
            }
        }
        heads[subject] = verb;
        relations[subject] = "nsubj";
        heads[verb] = root;
        relations[verb] = "parataxis";
    }
}
