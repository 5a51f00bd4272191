package org.tocsin.convert.petrarch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;

/**
 * Reads a dictionary of agents, nouns for people and bodies: {@code NOUN {PLURAL} [~CODE]}, and sets
 * {@code !NAME! = WORD, WORD} whose words take the place of {@code !NAME!} in the nouns below.
 */
final class AgentDictionary {

    private static final Pattern ENTRY = Pattern.compile("([^{\\[]+?)\\s*(\\{([^}]*)\\})?\\s*\\[~?([A-Za-z]+)~?([\\]}])");
    private static final Pattern SET = Pattern.compile("!([A-Z0-9_]+)!\\s*=\\s*(.+)");
    private static final Pattern USE = Pattern.compile("!([A-Z0-9_]+)!");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "UAF", "IMG");
    private static final Pattern BODY = Pattern.compile(
            ".*(ministry|agency|department|office|parliament|court|bureau|commission|council|company|party|organization|union)");

    private final String file;
    private final Conversion to;
    private final Map<String, List<String>> sets = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    AgentDictionary(String file, Conversion to) {
        this.file = file;
        this.to = to;
    }

    void read(List<DictionaryLine> lines) {
        for (DictionaryLine line : lines) {
            String text = line.text().strip();
            Matcher set = SET.matcher(text);
            Matcher entry = ENTRY.matcher(text);
            if (set.matches()) {
                sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*", -1)));
            } else if (!entry.lookingAt()) {
                to.fault(file, line.number(), "\"" + text + "\" is no agent, expected NOUN {PLURAL} [~CODE]; it is left out");
            } else {
                if (entry.group(5).equals("}")) {
                    to.fault(file, line.number(), "the code ends in \"}\", expected \"]\"; it is read all the same");
                }
                expand(line, entry.group(1), entry.group(3), entry.group(4));
            }
        }
    }

    private void expand(DictionaryLine line, String noun, @Nullable String plural, String code) {
        Matcher use = USE.matcher(noun);
        if (!use.find()) {
            noun(line, noun, plural, code);
            return;
        }
        List<String> words = sets.get(use.group(1));
        if (words == null) {
            to.fault(file, line.number(), "the set !" + use.group(1) + "! is not defined above, expected a line !"
                    + use.group(1) + "! = WORD, WORD; the noun is left out");
            return;
        }
        for (String word : words) {
            expand(line, noun.replace(use.group(), word.strip()), null, code);
        }
    }

    private void noun(DictionaryLine line, String phrase, @Nullable String plural, String code) {
        String noun = phrase.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        CameoCode role = CameoCode.read(code, to);
        if (!read.add(noun)) {
            to.fault(file, line.number(), "\"" + noun + "\" is there already; the first is kept");
        } else if (to.known().hasNoun(noun)) {
            to.lost("nouns that are known already");
        } else if (role.sectors().isEmpty()) {
            to.lost("nouns without a role that we have");
        } else {
            String many = plural == null ? plural(noun) : plural.isBlank() ? "-" : plural.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
            String kind = BODY.matcher(noun).matches() ? "body" : many.equals("-") ? "group" : "person";
            String flags = ARMED.contains(role.sectors().get(0)) ? "armed" : "";
            to.addNoun(String.join("\t", noun, many, String.join(",", role.sectors()), kind, flags));
        }
    }

    /** The dictionary's own way of making plurals. */
    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.endsWith("s") ? "es" : "s");
    }
}
