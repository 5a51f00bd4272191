package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.knowledge.FillerTest.Kind;

/** Reads what a rule asks of a filler: {@code "@facility | armed | training camp"}. */
final class FillerTestReader {

    private static final Map<String, Kind> KINDS = kinds();

    /** A word this long that is one letter off a kind is a slip, not a word meant as such. */
    private static final int LONG = 6;

    private final Map<String, WordSet> sets;

    FillerTestReader(Map<String, WordSet> sets) {
        this.sets = sets;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }

    FillerTest read(YamlFile file, ScalarNode node) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<WordSet> words = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        int at = 0;
        for (String alternative : node.getValue().split("\\|", -1)) {
            String word = alternative.strip();
            int place = at + Math.max(0, alternative.indexOf(word));
            Kind kind = KINDS.get(word);
            if (kind != null) {
                kinds.add(kind);
            } else if (word.startsWith("@")) {
                WordSet set = sets.get(word.substring(1));
                if (set == null) {
                    file.fault(node, place, Valid.unknown("set", word.substring(1), "a set of rules/sets.yaml",
                            sets.keySet()));
                } else {
                    words.add(set);
                }
            } else {
                literal(file, node, word, place, literals);
            }
            at += alternative.length() + 1;
        }
        if (!literals.isEmpty()) {
            words.add(new WordSet(literals));
        }
        return new FillerTest(node.getValue().strip(), kinds, words);
    }

    private static void literal(YamlFile file, ScalarNode node, String word, int place, List<String> literals) {
        boolean quoted = word.length() > 2 && word.startsWith("'") && word.endsWith("'");
        String literal = quoted ? word.substring(1, word.length() - 1) : word;
        if (literal.isEmpty()) {
            file.fault(node, place, "an empty test, expected a kind, a @set or a word on each side of \"|\"");
        } else if (!quoted && looksLikeKind(word)) {
            file.fault(node, place, Valid.unknown("kind", word, "a kind (or '" + word.toLowerCase(Locale.ROOT)
                    + "' in single quotes to mean the word)", KINDS.keySet()));
        } else if (!literal.matches("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}'’.-]*( [\\p{Ll}\\p{N}'’.-]+)*")) {
            file.fault(node, place, "the word \"" + literal + "\" in a test, expected lemmas in lower case with one space"
                    + " between them, a @set or a kind");
        } else {
            literals.add(literal);
        }
    }

    static boolean isLikeKind(String word) {
        return KINDS.containsKey(word) || looksLikeKind(word);
    }

    private static boolean looksLikeKind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return KINDS.keySet().stream()
                .anyMatch(kind -> (lower.equals(kind) && !word.equals(kind))
                        || lower.equals(kind + "s")
                        || (kind.length() >= LONG && Valid.distance(kind, lower) == 1));
    }
}
