package org.tocsin.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends tags that the tagger gives wrong as a rule. "Drone" it takes for a verb, wherever it stands; common nouns in the
 * plural it takes for names where they open a sentence ("Missiles hit"), and "Air strikes" for a name and its verb.
 */
final class Tags {

    /** Plurals that the tagger takes for names or verbs at the beginning of a sentence. */
    private static final Set<String> OPENING_PLURALS = Set.of(
            "airstrikes", "bandits", "chiefs", "dockers", "elders", "exporters", "farmers", "generals", "gunships",
            "helicopters", "insurgents", "islamists", "jets", "jihadists", "katyushas", "marines", "militants", "ministers",
            "missiles", "mobs", "nationalists", "pilgrims", "rebels", "refugees", "rockets", "sanctions", "shells", "snipers",
            "strikes", "trucks", "veterans");

    /** What strikes, where "strikes" opens no clause of its own: "Air strikes killed". */
    private static final Set<String> STRIKING = Set.of("air", "artillery", "drone", "missile", "mortar", "rocket");

    private static final Set<String> BLOWS = Set.of("attacks", "launches", "raids", "strikes");

    private static final Set<String> PLURAL_TAGS = Set.of("NNP", "NNPS", "NN", "VBZ");

    private Tags() {}

    /** Changes tags in place. */
    static void mend(List<CoreLabel> labels) {
        for (int at = 0; at < labels.size(); at++) {
            String word = Casing.lower(labels.get(at).word());
            String tag = labels.get(at).tag();
            boolean infinitive = at > 0 && (labels.get(at - 1).tag().equals("TO") || labels.get(at - 1).tag().equals("MD"));
            if (tag.startsWith("V") && !infinitive && (word.equals("drone") || word.equals("drones"))) {
                labels.get(at).setTag(word.equals("drone") ? "NN" : "NNS");
            }
        }
        open(labels);
    }

    private static void open(List<CoreLabel> labels) {
        if (labels.size() < 2) {
            return;
        }
        CoreLabel first = labels.get(0);
        CoreLabel second = labels.get(1);
        String word = Casing.lower(first.word());
        boolean verbNext = labels.size() > 2 && (labels.get(2).tag().startsWith("V") || labels.get(2).tag().equals("MD"));
        if (STRIKING.contains(word) && BLOWS.contains(Casing.lower(second.word())) && (verbNext || word.equals("air"))) {
            first.setTag("NN");
            second.setTag("NNS");
            finite(labels, 2);
        } else if (OPENING_PLURALS.contains(word) && PLURAL_TAGS.contains(first.tag()) && !second.tag().startsWith("NNP")) {
            first.setTag("NNS");
        }
    }

    /** "strikes killed ten": what has an object and stands behind its subject is a verb in the past. */
    private static void finite(List<CoreLabel> labels, int at) {
        if (labels.size() > at + 1 && (labels.get(at).tag().equals("VB") || labels.get(at).tag().equals("VBN"))) {
            String next = labels.get(at + 1).tag();
            if (next.startsWith("N") || next.equals("CD") || next.equals("DT") || next.startsWith("JJ")) {
                labels.get(at).setTag("VBD");
            }
        }
    }
}
