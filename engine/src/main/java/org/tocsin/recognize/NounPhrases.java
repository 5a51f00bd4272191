package org.tocsin.recognize;

import java.util.Locale;
import java.util.Set;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;

/** Base noun phrases by their tags, so that sentences without a parse have them too. */
public final class NounPhrases {

    /** Words of "at least 12" and "more than 12" that belong to the quantity, not to the phrase. */
    private static final Set<String> BOUNDS = Set.of("least", "most", "more", "fewer", "less", "many", "much", "few");

    /** "took six aid workers hostage": these end no phrase that began before them. */
    private static final Set<String> CAPTIVE = Set.of("hostage", "captive", "prisoner");

    private NounPhrases() {}

    /**
     * The first token of the noun phrase that ends in a noun, without determiner or possessive pronoun. A possessor
     * ("Iran 's") is not part of it.
     */
    public static int first(Sentence sentence, int head) {
        int at = head;
        while (at > 0 && premodifies(sentence, at - 1, at, head)) {
            at--;
        }
        while (at < head && isLeadingFiller(sentence.token(at))) {
            at++;
        }
        return at;
    }

    /** The last token of the noun phrase that a token stands in: the last noun before something else begins. */
    public static int last(Sentence sentence, int token) {
        int at = token;
        while (at + 1 < sentence.size()
                && (sentence.token(at + 1).isNoun() || hyphenatesNouns(sentence, at + 1))
                && !CAPTIVE.contains(sentence.token(at + 1).form())
                && !isDate(sentence, at + 1)) {
            at++;
        }
        return at;
    }

    private static boolean isDate(Sentence sentence, int at) {
        return sentence.token(at).relation().equals("obl:tmod") || sentence.token(at).relation().equals("nmod:tmod");
    }

    private static boolean hyphenatesNouns(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("HYPH")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isNoun();
    }

    private static boolean premodifies(Sentence sentence, int at, int next, int head) {
        Token token = sentence.token(at);
        String tag = token.tag();
        if (tag.startsWith("NN")) {
            if (next <= head && CAPTIVE.contains(sentence.token(next).form())) {
                return false;
            }
            // Where there is a parse it tells "gave Israel weapons" from "the Israel office".
            boolean within = token.head() > at && token.head() <= head;
            return sentence.parsed() ? within : !isDate(sentence, at);
        }
        if (next < sentence.size() && sentence.token(next).tag().equals("CD") && BOUNDS.contains(token.lemma())) {
            return false;
        }
        if (tag.startsWith("JJ") || tag.equals("CD") || tag.equals("HYPH") || tag.equals("AFX")) {
            return true;
        }
        if (tag.equals("VBN") || tag.equals("VBG")) {
            return token.relation().equals("amod")
                    || token.relation().equals("compound")
                    || (token.relation().isEmpty() && at > 0 && opensPhrase(sentence.token(at - 1)))
                    || (next < sentence.size() && at > 0 && sentence.token(at - 1).tag().equals("HYPH"));
        }
        if (tag.equals("CC") && at > 0) {
            return isNationalityLike(sentence.token(at - 1)) && isNationalityLike(sentence.token(at + 1));
        }
        return tag.equals("RB") && at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("HYPH");
    }

    private static boolean opensPhrase(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD");
    }

    /** Adjectives written with a capital: "Hungarian and Romanian officials"; some are tagged as names. */
    private static boolean isNationalityLike(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        boolean ending = lower.endsWith("an") || lower.endsWith("ese") || lower.endsWith("ish") || lower.endsWith("i");
        return Character.isUpperCase(token.form().charAt(0))
                && (token.tag().equals("JJ") || (token.isProperNoun() && ending));
    }

    private static boolean isLeadingFiller(Token token) {
        return token.tag().equals("HYPH") || token.tag().equals("CC") || token.lemma().equals("other");
    }
}
