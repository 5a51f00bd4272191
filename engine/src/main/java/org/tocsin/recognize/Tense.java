package org.tocsin.recognize;

import java.util.Set;

/**
 * What the words around a date say of its direction from now. It is read from tags, since most sentences have no tree:
 * the nearest verb before the date in its clause decides, and the nearest after it where none stands before.
 */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final int REACH = 14;
    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall");
    private static final Set<String> MODALS =
            Set.of("would", "may", "might", "could", "should", "must", "can", "'d", "’d");

    /** Words that say of themselves that something lies ahead: "the vote scheduled on Friday". */
    private static final Set<String> AHEAD = Set.of(
            "scheduled", "upcoming", "slated", "planned", "expected", "forthcoming", "payable", "due", "rescheduled");

    /** Words after which an infinitive lies ahead: "plans to leave on Friday". */
    private static final Set<String> AHEAD_TO = Set.of(
            "set", "plans", "plan", "planning", "planned", "hopes", "hope", "hoped", "intends", "intend", "intended",
            "likely", "expects", "expect", "expected", "poised", "going", "agreed", "pledged", "promised", "vowed", "ready",
            "forecast", "projected", "wants", "want", "preparing", "threatened", "supposed", "due", "scheduled", "slated");
    /** "Ordered the troops to leave by Friday". */
    private static final Set<String> ORDERS = Set.of("ordered", "asked", "urged", "wants", "told", "obliged");
    private static final Set<String> SET_FOR =
            Set.of("scheduled", "planned", "set", "slated", "called", "declared", "fixed", "expected", "planning", "due");
    private static final Set<String> PUT_OFF = Set.of(
            "postponed", "adjourned", "delayed", "deferred", "suspended", "extended", "closed", "shut", "cancelled",
            "remanded", "open", "deadline", "has", "have", "wait", "remain");
    private static final Set<String> SPEECH = Set.of(
            "said", "says", "say", "told", "reported", "reports", "announced", "according", "added", "adds", "that");
    private static final Set<String> ENDS = Set.of(";", ":", "--", ".", "said", "says", "that");
    private static final Set<String> BE = Set.of("is", "are", "'s", "'re", "’s", "’re", "was", "were", "am", "be");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

    static Tense around(Words words, int at) {
        Tense bound = byPreposition(words, at);
        Tense near = bound == OPEN ? byVerb(words, at) : bound;
        return near == OPEN && tellsThePast(words) ? PAST : near;
    }

    private static boolean tellsThePast(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i).equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    private static Tense byVerb(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (words.in(i, ENDS) && i < at - 1) {
                return words.in(i, SPEECH) && !words.is(i, "that") ? PAST : after(words, at);
            }
            // "The minister, who will retire, on Monday said": the verb right after the date is its own.
            if (words.is(i, ",") && (words.tag(at + 1).equals("VBD") || words.tag(at + 2).equals("VBD"))) {
                return PAST;
            }
            Tense found = at(words, i);
            if (found != OPEN) {
                return found;
            }
        }
        return after(words, at);
    }

    /** "Declared for Friday", "closed until Monday", "ahead of Sunday's vote". */
    private static Tense byPreposition(Words words, int at) {
        String before = words.at(at - 1);
        if (before.equals("since")) {
            return PAST;
        }
        boolean owner = words.tag(at + 1).equals("POS") || words.tag(at + 1).startsWith("NN");
        if (before.equals("for") && !owner && near(words, at - 2, SET_FOR, 8)) {
            return FUTURE;
        }
        if ((before.equals("until") || before.equals("till")) && near(words, at - 2, PUT_OFF, 5)) {
            return FUTURE;
        }
        boolean aheadOf = words.follow(at - 2, "ahead", "of");
        return aheadOf && owner ? FUTURE : OPEN;
    }

    private static boolean near(Words words, int from, Set<String> sought, int reach) {
        for (int i = from; i >= Math.max(0, from - reach); i--) {
            if (words.in(i, sought)) {
                return true;
            }
            if (words.is(i, ",") || words.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    private static Tense after(Words words, int at) {
        for (int i = at; i < Math.min(words.size(), at + REACH); i++) {
            boolean present = words.tag(i).equals("VBZ") || words.tag(i).equals("VBP");
            boolean plain = present && !words.in(i, BE) && !words.in(i, HAVE) && !words.in(i, AHEAD_TO);
            Tense found = plain ? OPEN : at(words, i);
            if (found != OPEN) {
                return found;
            }
        }
        return OPEN;
    }

    /** What one word says; a participle or infinitive takes its direction from what governs it further left. */
    private static Tense at(Words words, int at) {
        String tag = words.tag(at);
        if (words.in(at, WILL)) {
            return FUTURE;
        }
        if (tag.equals("MD") && words.in(at, MODALS)) {
            return modal(words, at);
        }
        boolean infinitive = words.is(at + 1, "to") && words.tag(at + 2).equals("VB") && !words.is(at + 2, "have");
        if (infinitive && (words.in(at, AHEAD_TO) || words.in(at, BE))) {
            return FUTURE;
        }
        if (words.is(at, "to") && words.tag(at + 1).equals("VB") && near(words, at - 1, ORDERS, 4)) {
            return FUTURE;
        }
        if (words.in(at, AHEAD)) {
            boolean compared = words.is(at - 1, "than") || words.is(at - 1, "as") || words.is(at + 1, "to");
            return compared || tag.equals("VBD") ? OPEN : FUTURE;
        }
        if (tag.equals("VBD") || words.in(at, HAVE)) {
            return infinitive && words.in(at, HAVE) ? OPEN : PAST;
        }
        // "The report released on Monday": a participle by a noun tells what was done to it.
        if (tag.equals("VBN") && words.tag(at - 1).startsWith("NN")) {
            return PAST;
        }
        return tag.equals("VBZ") || tag.equals("VBP") ? present(words, at) : OPEN;
    }

    private static Tense modal(Words words, int at) {
        boolean denied = words.is(at + 1, "not") || words.is(at + 1, "n't") || words.is(at + 1, "n’t");
        int verb = denied ? at + 2 : at + 1;
        boolean perfect = words.is(verb, "have") && !words.tag(verb + 1).startsWith("NN");
        boolean open = words.is(at, "may") || words.is(at, "might") || words.is(at, "must");
        return (denied && !open) || perfect ? PAST : FUTURE;
    }

    /** "He visits Moscow on Monday"; a headline tells the past so, and "is" alone tells neither. */
    private static Tense present(Words words, int at) {
        if (words.in(at, SPEECH)) {
            return PAST;
        }
        boolean inName = words.tag(at - 1).equals("NNP") && words.tag(at + 1).equals("NNP");
        if (!words.in(at, BE)) {
            return words.inTitle() || inName ? OPEN : FUTURE;
        }
        int next = words.tag(at + 1).startsWith("RB") ? at + 2 : at + 1;
        return words.tag(next).equals("VBG") ? FUTURE : OPEN;
    }
}
