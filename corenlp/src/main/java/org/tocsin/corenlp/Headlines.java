package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What helps models trained on sentences to read headlines: a full stop at the end, and the verb that a headline without
 * a finite verb most likely has. "Turkey shells border post" has its first plural noun after a singular one and before
 * the beginning of another noun phrase, which is where a verb of the third person stands; "Israeli jets bomb village" has
 * a plural, and then the bare form of a verb at that place, and "Japan, Peru sign pact" two names.
 */
final class Headlines {

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    /** What may follow the verb: a noun phrase, which a participle may open, a preposition, an infinitive. */
    private static final Set<String> CONTINUATION = Set.of(
            "DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "IN", "TO", "RP", "RB");

    private static final Set<String> NOUN_PHRASE =
            Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN");

    /** Plurals that name people, which act and are no third person verbs themselves, and names of groups. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i:.+(ers|ors|ants|ents|ists|ians|ees|eers)|rebels|troops|forces|jihadis|gunmen|militias|police|taliban"
                    + "|houthis|thousands|hundreds|dozens|scores)");

    /** Verbs of headlines whose bare form is a noun or an adjective as well. */
    private static final Set<String> BARE = Set.of(
            "ambush", "arrest", "attack", "back", "ban", "battle", "blast", "block", "blockade", "bomb", "boycott", "call",
            "capture", "clash", "claim", "close", "condemn", "cut", "delay", "demand", "deny", "end", "evacuate", "face",
            "fight", "fire", "flee", "free", "halt", "hit", "hold", "join", "kidnap", "kill", "launch", "lift", "march",
            "meet", "murder", "near", "offer", "open", "order", "plan", "pledge", "pound", "press", "probe", "protest",
            "push", "raid", "rally", "reject", "release", "resume", "riot", "rock", "sanction", "search", "seize", "shell",
            "sign", "slam", "slay", "stage", "storm", "strike", "support", "surrender", "swap", "talk", "target", "test",
            "torch", "trade", "urge", "visit", "vow", "walk", "warn", "withdraw", "wound");

    private Headlines() {}

    /** The labels and a full stop after them, unless they end in punctuation. */
    static List<CoreLabel> closed(List<CoreLabel> labels) {
        CoreLabel last = labels.get(labels.size() - 1);
        if (last.word().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return labels;
        }
        CoreLabel stop = new CoreLabel(last);
        stop.setWord(".");
        stop.setValue(".");
        stop.setOriginalText(".");
        stop.setBeginPosition(last.endPosition());
        stop.setEndPosition(last.endPosition());
        List<CoreLabel> closed = new ArrayList<>(labels);
        closed.add(stop);
        return closed;
    }

    /**
     * Tags the noun that must be the verb, where there is one, and clears the other tags.
     *
     * @return whether there is one
     */
    static boolean findVerb(List<CoreLabel> tagged) {
        for (int i = 0; i < tagged.size(); i++) {
            if (i > 0 && isVerb(tagged, i)) {
                return false;
            }
            if (i > 0 && tagged.get(i).tag().equals("NNS") && singular(tagged, i - 1) && opens(tagged, i + 1, NOUN_PHRASE)
                    && !people(tagged.get(i))) {
                return retag(tagged, i, "VBZ");
            }
            if (i + 1 < tagged.size() && bare(tagged, i)) {
                return retag(tagged, i + 1, "VBP");
            }
        }
        return false;
    }

    /** A finite verb, or a participle that qualifies no noun behind it: "Five killed in raid". */
    private static boolean isVerb(List<CoreLabel> tagged, int at) {
        String tag = tagged.get(at).tag();
        boolean participle = (tag.equals("VBN") || tag.equals("VB"))
                && !(at + 1 < tagged.size() && tagged.get(at + 1).tag().startsWith("NN"));
        return participle || FINITE.contains(tag);
    }

    /** Whether a verb in its bare form follows a token that can be the end of its subject. */
    private static boolean bare(List<CoreLabel> tagged, int at) {
        CoreLabel next = tagged.get(at + 1);
        boolean noun = next.tag().equals("NN") || next.tag().equals("JJ");
        boolean known = BARE.contains(Casing.lower(next.word()));
        if (people(tagged.get(at)) && noun && opens(tagged, at + 2, NOUN_PHRASE)) {
            return true;
        }
        return noun && known && (people(tagged.get(at)) || plural(tagged, at) || listed(tagged, at))
                && opens(tagged, at + 2, CONTINUATION);
    }

    private static boolean people(CoreLabel label) {
        return label.tag().startsWith("NN") && PEOPLE.matcher(label.word()).matches();
    }

    private static boolean plural(List<CoreLabel> tagged, int at) {
        return tagged.get(at).tag().equals("NNS") || tagged.get(at).tag().equals("NNPS");
    }

    /** "Japan, Philippines": a name behind a name and a comma, or behind a name and "and". */
    private static boolean listed(List<CoreLabel> tagged, int at) {
        int before = at;
        while (before > 0 && tagged.get(before).tag().startsWith("NNP")) {
            before--;
        }
        boolean joined = tagged.get(before).tag().equals(",") || tagged.get(before).tag().equals("CC");
        return before < at && before > 0 && joined && tagged.get(before - 1).tag().startsWith("NNP");
    }

    /** A bare word at the beginning may be a noun that was taken for an imperative. */
    private static boolean singular(List<CoreLabel> tagged, int at) {
        String tag = tagged.get(at).tag();
        return tag.equals("NN") || tag.equals("NNP") || (at == 0 && tag.equals("VB"));
    }

    private static boolean opens(List<CoreLabel> tagged, int at, Set<String> tags) {
        return at < tagged.size() && tags.contains(tagged.get(at).tag());
    }

    private static boolean retag(List<CoreLabel> tagged, int at, String tag) {
        tagged.forEach(label -> label.remove(CoreAnnotations.PartOfSpeechAnnotation.class));
        tagged.get(at).setTag(tag);
        return true;
    }
}
