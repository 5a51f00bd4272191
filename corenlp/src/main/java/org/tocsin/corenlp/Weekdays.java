package org.tocsin.corenlp;

import java.util.List;
import java.util.Set;
import org.tocsin.annotate.Token;

/**
 * Mends what follows a bare day behind a verb: of "the council rejected Thursday an appeal" the parser makes the appeal hang
 * by the day. Here it becomes the object of the verb, or an adjunct where the verb has an object before.
 */
final class Weekdays {

    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");

    private Weekdays() {}

    /** Changes heads and relations in place. */
    static void mend(List<Token> tokens, int[] heads, String[] relations) {
        for (int day = 1; day + 1 < tokens.size(); day++) {
            int verb = heads[day];
            boolean bare = DAYS.contains(Casing.lower(tokens.get(day).form())) && verb == day - 1
                    && tokens.get(verb).isVerb();
            if (!bare) {
                continue;
            }
            for (int i = day + 1; i < tokens.size(); i++) {
                boolean hangs = heads[i] == day && (relations[i].equals("dep") || relations[i].equals("appos"));
                if (hangs && tokens.get(i).isNoun() && !behindComma(tokens, day, i)) {
                    heads[i] = verb;
                    relations[i] = hasObject(verb, heads, relations) ? "dep" : "obj";
                }
            }
        }
    }

    private static boolean behindComma(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.tag().equals(","));
    }

    private static boolean hasObject(int verb, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && (relations[i].equals("obj") || relations[i].equals("ccomp"))) {
                return true;
            }
        }
        return false;
    }
}
