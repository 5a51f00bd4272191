package org.tocsin.resolve;

import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.recognize.ActorMention;

/** How an actor stands in its sentence: by the tree, or by its neighbours where there is none. */
enum Standing {
    SUBJECT,
    OBJECT,
    OWNER,
    OTHER;

    /** How an actor stands. */
    static Standing of(ActorMention actor, Sentence sentence) {
        return sentence.parsed() ? byTree(actor.head(), sentence) : byNeighbours(actor, sentence);
    }

    private static Standing byTree(int head, Sentence sentence) {
        Token token = sentence.token(head);
        Token above = token.relation().equals("conj") && token.head() >= 0 ? sentence.token(token.head()) : token;
        String relation = above.relation();
        if (relation.startsWith("nsubj") || relation.equals("root")) {
            return SUBJECT;
        }
        if (relation.equals("obj") || relation.equals("iobj")) {
            return OBJECT;
        }
        return relation.equals("nmod:poss") ? OWNER : OTHER;
    }

    /** "The army said", "blamed the army", "the army's men". */
    private static Standing byNeighbours(ActorMention actor, Sentence sentence) {
        if (sentence.token(actor.first()).tag().equals("PRP$") || tag(sentence, actor.last() + 1).equals("POS")) {
            return OWNER;
        }
        String before = before(actor.first(), sentence);
        int next = actor.last() + 1;
        while (tag(sentence, next).startsWith("RB")) {
            next++;
        }
        boolean verb = isFinite(tag(sentence, next));
        if (before.equals("IN") || before.equals("TO")) {
            boolean clause = verb && before.equals("IN") && isConjunction(actor.first(), sentence);
            return clause ? SUBJECT : OTHER;
        }
        boolean opens = before.isEmpty() && !tag(sentence, next).equals("IN");
        return verb || opens ? SUBJECT : before.startsWith("VB") ? OBJECT : OTHER;
    }

    static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** "that the army", "because he": a clause begins here. */
    private static boolean isConjunction(int first, Sentence sentence) {
        String word = sentence.lowerForm(wordBefore(first, sentence));
        return switch (word) {
            case "that", "because", "if", "while", "after", "before", "since", "as", "until", "though", "although", "whether" -> true;
            default -> false;
        };
    }

    private static String before(int first, Sentence sentence) {
        int at = wordBefore(first, sentence);
        return at < 0 ? "" : sentence.token(at).tag();
    }

    /** The word before a phrase's determiners, numbers and adjectives; -1 where there is none. */
    private static int wordBefore(int first, Sentence sentence) {
        int at = first - 1;
        while (at >= 0 && isFiller(sentence.token(at).tag())) {
            at--;
        }
        return at;
    }

    private static boolean isFiller(String tag) {
        return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("PRP$") || tag.equals("``");
    }

    private static String tag(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).tag() : "";
    }
}
