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
 * the beginning of another noun phrase, which is where a verb of the third person stands; "Rebels attack army base" has
 * people, and then a bare noun at that place.
 */
final class Headlines {

    private static final Set<String> VERB = Set.of("VBZ", "VBD", "VBP", "MD", "VBN", "VB");
    private static final Set<String> NOUN_PHRASE =
            Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS");

    /** Plurals that name people, which act and are no third person verbs themselves. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i:.+(ers|ors|ants|ents|ists|ians|ees|eers)|rebels|troops|forces|jihadis|gunmen|militias|police)");

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
        if (hasVerb(tagged)) {
            return false;
        }
        for (int i = 0; i + 1 < tagged.size(); i++) {
            if (people(tagged.get(i))) {
                return readsAsVerb(tagged, i + 1, "NN") && retag(tagged, i + 1, "VBP");
            }
            if (tagged.get(i).tag().equals("NNS")) {
                return i > 0
                        && singular(tagged, i - 1)
                        && readsAsVerb(tagged, i, "NNS")
                        && retag(tagged, i, "VBZ");
            }
        }
        return false;
    }

    private static boolean hasVerb(List<CoreLabel> tagged) {
        return tagged.stream().skip(1).anyMatch(label -> VERB.contains(label.tag()));
    }

    private static boolean people(CoreLabel label) {
        return label.tag().startsWith("NN") && PEOPLE.matcher(label.word()).matches();
    }

    /** A bare word at the beginning may be a noun that was taken for an imperative. */
    private static boolean singular(List<CoreLabel> tagged, int at) {
        String tag = tagged.get(at).tag();
        return tag.equals("NN") || tag.equals("NNP") || (at == 0 && tag.equals("VB"));
    }

    private static boolean readsAsVerb(List<CoreLabel> tagged, int at, String tag) {
        return at + 1 < tagged.size()
                && tagged.get(at).tag().equals(tag)
                && NOUN_PHRASE.contains(tagged.get(at + 1).tag());
    }

    private static boolean retag(List<CoreLabel> tagged, int at, String tag) {
        tagged.forEach(label -> label.remove(CoreAnnotations.PartOfSpeechAnnotation.class));
        tagged.get(at).setTag(tag);
        return true;
    }
}
