package org.tocsin.annotate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Penn Treebank tags and Universal part-of-speech tags, each made from the other where one is missing. */
final class PennTags {

    private static final Set<String> PENN = Set.of(
            "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP",
            "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$",
            "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "#", "HYPH", "NFP", "ADD", "AFX", "GW", "XX");

    private static final Map<String, String> UNIVERSAL = Map.ofEntries(
            Map.entry("CC", "CCONJ"), Map.entry("CD", "NUM"), Map.entry("DT", "DET"), Map.entry("PDT", "DET"),
            Map.entry("WDT", "DET"), Map.entry("EX", "PRON"), Map.entry("FW", "X"), Map.entry("GW", "X"), Map.entry("LS", "X"),
            Map.entry("XX", "X"), Map.entry("ADD", "X"), Map.entry("AFX", "X"), Map.entry("IN", "ADP"), Map.entry("RP", "ADP"),
            Map.entry("JJ", "ADJ"), Map.entry("JJR", "ADJ"), Map.entry("JJS", "ADJ"), Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"), Map.entry("NNS", "NOUN"), Map.entry("NNP", "PROPN"), Map.entry("NNPS", "PROPN"),
            Map.entry("POS", "PART"), Map.entry("TO", "PART"), Map.entry("PRP", "PRON"), Map.entry("PRP$", "PRON"),
            Map.entry("WP", "PRON"), Map.entry("WP$", "PRON"), Map.entry("RB", "ADV"), Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"), Map.entry("WRB", "ADV"), Map.entry("SYM", "SYM"), Map.entry("$", "SYM"),
            Map.entry("#", "SYM"), Map.entry("UH", "INTJ"), Map.entry("VB", "VERB"), Map.entry("VBD", "VERB"),
            Map.entry("VBG", "VERB"), Map.entry("VBN", "VERB"), Map.entry("VBP", "VERB"), Map.entry("VBZ", "VERB"));

    private PennTags() {}

    static boolean penn(String tag) {
        return PENN.contains(tag);
    }

    /** The Universal tag of a Penn tag; an auxiliary verb is known by its relation. */
    static String universal(String penn, String relation) {
        String tag = UNIVERSAL.getOrDefault(penn, "PUNCT");
        return tag.equals("VERB") && (relation.startsWith("aux") || relation.equals("cop")) ? "AUX" : tag;
    }

    /**
     * The Penn tag of a Universal tag.
     *
     * @param universal the Universal tag
     * @param features the features as CoNLL-U writes them, "_" for none
     * @param form the word as written
     */
    static String of(String universal, String features, String form) {
        Features has = new Features(features);
        return switch (universal) {
            case "NOUN" -> has.plural() ? "NNS" : "NN";
            case "PROPN" -> has.plural() ? "NNPS" : "NNP";
            case "VERB" -> verb(has);
            case "AUX" -> has.any("VerbType=Mod") ? "MD" : verb(has);
            case "ADJ" -> degree(has, "JJ");
            case "ADV" -> has.any("PronType=Int", "PronType=Rel") ? "WRB" : degree(has, "RB");
            case "PRON" -> pronoun(has);
            case "DET" -> has.any("Poss=Yes") ? "PRP$" : has.any("PronType=Int", "PronType=Rel") ? "WDT" : "DT";
            case "NUM" -> "CD";
            case "ADP", "SCONJ" -> "IN";
            case "CCONJ", "CONJ" -> "CC";
            case "PART" -> particle(form);
            case "INTJ" -> "UH";
            case "PUNCT" -> punctuation(form);
            case "SYM" -> "SYM";
            default -> "FW";
        };
    }

    private static String verb(Features has) {
        if (has.any("VerbForm=Ger") || (has.any("VerbForm=Part") && has.any("Tense=Pres"))) {
            return "VBG";
        }
        if (has.any("VerbForm=Part")) {
            return "VBN";
        }
        if (has.any("VerbForm=Inf")) {
            return "VB";
        }
        if (has.any("Tense=Past", "Tense=Imp")) {
            return "VBD";
        }
        if (has.any("Mood=Imp")) {
            return "VB";
        }
        if (has.any("VerbForm=Fin", "Tense=Pres", "Tense=Fut")) {
            boolean thirdPerson = has.any("Person=3") && !has.any("Number=Plur");
            return thirdPerson ? "VBZ" : "VBP";
        }
        return "VB";
    }

    private static String degree(Features has, String tag) {
        return has.any("Degree=Cmp") ? tag + "R" : has.any("Degree=Sup") ? tag + "S" : tag;
    }

    private static String pronoun(Features has) {
        boolean possessive = has.any("Poss=Yes");
        if (has.any("PronType=Int", "PronType=Rel")) {
            return possessive ? "WP$" : "WP";
        }
        if (has.any("PronType=Dem", "PronType=Ind", "PronType=Tot", "PronType=Neg")) {
            return has.any("PronType=Dem") ? "DT" : "NN";
        }
        return possessive ? "PRP$" : "PRP";
    }

    private static String particle(String form) {
        if (form.equalsIgnoreCase("to")) {
            return "TO";
        }
        boolean genitive = form.matches("['’]s?");
        return genitive ? "POS" : "RB";
    }

    private static String punctuation(String form) {
        return switch (form) {
            case ".", "!", "?", "…", "..." -> ".";
            case "," -> ",";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "“", "``", "„", "«" -> "``";
            case "”", "''", "\"", "»" -> "''";
            default -> ":";
        };
    }

    /** The features of one token. */
    private static final class Features {

        private final Set<String> pairs;

        Features(String written) {
            this.pairs = new HashSet<>(Arrays.asList(written.split("\\|", -1)));
        }

        boolean any(String... wanted) {
            for (String pair : wanted) {
                if (pairs.contains(pair)) {
                    return true;
                }
            }
            return false;
        }

        boolean plural() {
            return any("Number=Plur", "Number=Ptan");
        }
    }
}
