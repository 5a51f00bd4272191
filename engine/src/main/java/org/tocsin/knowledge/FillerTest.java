package org.tocsin.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What a rule asks of the words at the end of a path: any one of some kinds or words.
 *
 * @param text as written in the rule
 * @param kinds kinds that satisfy it
 * @param words word sets of which a member satisfies it
 */
public record FillerTest(String text, Set<Kind> kinds, List<WordSet> words) {

    public FillerTest {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
    }

    /** Whether a word is the name of a kind, or looks so much like one that a rule must put it in single quotes. */
    public static boolean isLikeKind(String word) {
        return FillerTestReader.isLikeKind(word);
    }

    /** Kinds of filler. */
    public enum Kind {
        /** There is something. */
        ANY,
        /** There is nothing. */
        NONE,
        /** A person, group, body or state. */
        ACTOR,
        /** An actor that bears arms by its office: forces, police, rebels, gunmen. */
        ARMED,
        /** An armed actor that serves no state: rebels, a militia, gunmen. */
        IRREGULAR,
        /** A state, by its name, people or capital. */
        STATE,
        /** One or more persons. */
        PERSON,
        /** A body: ministry, party, company, armed group. */
        ORGANIZATION,
        /** A named place. */
        PLACE,
        WEAPON,
        NUMBER,
        TIME,
        /** A clause: a verb or predicate. */
        CLAUSE
    }
}
