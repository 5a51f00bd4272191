package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tocsin.knowledge.ArgumentPath.Function;
import org.tocsin.knowledge.ArgumentPath.Step;

/** Reads alternatives of argument paths: {@code "object | clause.object | on_behalf_of"}. */
final class PathReader {

    /** The prepositions of English news and the participles that stand like one, so that a slip is not taken for one. */
    private static final Set<String> PREPOSITIONS = Set.of(
            ("aboard about above across after against along alongside amid amidst among amongst around round as at atop before"
                    + " behind below beneath beside besides between beyond by concerning despite down during except for"
                    + " from if in including inside into like near of off on onto opposite out outside over past per"
                    + " regarding since than through throughout till to toward towards under underneath unless unlike until"
                    + " up upon using involving following versus via vs when whether while with within without"
                    + " condemning demanding denouncing opposing urging")
                    .split(" ", -1));

    private static final Map<String, Function> FUNCTIONS = functions();

    private PathReader() {}

    private static Map<String, Function> functions() {
        Map<String, Function> functions = new HashMap<>();
        for (Function function : Function.values()) {
            if (function != Function.PREPOSITION) {
                functions.put(function.name().toLowerCase(Locale.ROOT), function);
            }
        }
        return functions;
    }

    /** The paths that a scalar lists, separated by bars; each faulty step becomes a fault of the file. */
    static List<ArgumentPath> read(YamlFile file, ScalarNode node) {
        List<ArgumentPath> paths = new ArrayList<>();
        int at = 0;
        for (String alternative : node.getValue().split("\\|", -1)) {
            List<Step> steps = steps(file, node, alternative, at);
            if (!steps.isEmpty()) {
                paths.add(new ArgumentPath(steps));
            }
            at += alternative.length() + 1;
        }
        return paths;
    }

    private static List<Step> steps(YamlFile file, ScalarNode node, String alternative, int start) {
        String path = alternative.strip();
        int at = start + Math.max(0, alternative.indexOf(path));
        List<Step> steps = new ArrayList<>();
        for (String word : path.split("\\.", -1)) {
            if (word.isEmpty()) {
                file.fault(node, at, path.isEmpty()
                        ? "an empty path, expected steps joined by \".\", alternatives by \"|\""
                        : "an empty step in the path \"" + path + "\", expected a word on each side of \".\"");
                return List.of();
            }
            if (!word.matches("[a-z]+(_[a-z]+)*")) {
                file.fault(node, at, "a step \"" + word + "\" in the path \"" + path + "\", expected lower-case letters,"
                        + " the words of a preposition joined by \"_\", steps by \".\", alternatives by \"|\"");
                return List.of();
            }
            Function function = FUNCTIONS.get(word);
            if (function == null && !isPreposition(word)) {
                file.fault(node, at, unknown(word));
                return List.of();
            }
            steps.add(function != null
                    ? new Step(function, "")
                    : new Step(Function.PREPOSITION, word.replace('_', ' ')));
            at += word.length() + 1;
        }
        return steps;
    }

    private static String unknown(String word) {
        TreeSet<String> valid = new TreeSet<>(FUNCTIONS.keySet());
        String listed = String.join(", ", valid);
        valid.addAll(PREPOSITIONS);
        return "unknown step \"" + word + "\", expected a preposition or one of " + listed
                + Valid.nearest(word, valid).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }

    /** One word of the list, or several of which the first or the last is. */
    static boolean isPreposition(String word) {
        List<String> words = Arrays.asList(word.split("_"));
        return PREPOSITIONS.contains(words.get(0)) || PREPOSITIONS.contains(words.get(words.size() - 1));
    }
}
