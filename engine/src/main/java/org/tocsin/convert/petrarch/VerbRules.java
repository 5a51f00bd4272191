package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.convert.Conversion;
import org.tocsin.convert.EntryYaml;
import org.tocsin.convert.petrarch.Expressed.Condition;
import org.tocsin.knowledge.Ontology;

/**
 * Writes the rules of a block of verbs: its patterns first, those with most conditions before the others, then what the verbs
 * mean by themselves. Patterns that differ in one word only, and have one code, are one rule.
 */
final class VerbRules {

    private static final String NULL = "codes \"---\", words that stand for no event";
    private static final String STATEMENTS = "codes that PLOVER has no type for, statements and appeals (01, 02)";

    private final String file;
    private final Conversion to;
    private final SynonymSets sets;

    VerbRules(String file, Conversion to, SynonymSets sets) {
        this.file = file;
        this.to = to;
        this.sets = sets;
    }

    /** A rule to be. */
    private record Draft(String code, Ontology.Act act, List<String> verbs, Expressed expressed, List<Integer> lines) {}

    void write(VerbBlock block) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (VerbPattern pattern : block.patterns().values()) {
            pattern(block, pattern, drafts);
        }
        List<Draft> ordered = new ArrayList<>(drafts.values());
        ordered.sort(Comparator.comparing((Draft draft) -> -draft.expressed().conditions().size()));
        ordered.forEach(draft -> rule(block, draft));
        plain(block).values().forEach(draft -> rule(block, draft));
    }

    private void pattern(VerbBlock block, VerbPattern pattern, Map<String, Draft> drafts) {
        try {
            if (block.verbs().isEmpty()) {
                throw new Inexpressible("patterns of blocks without a verb that could be read");
            }
            Expressed expressed = PatternReading.of(pattern, sets);
            String code = code(pattern.line(), pattern.code(), pattern.text());
            Optional<Ontology.Act> act = to.known().act(code);
            List<String> verbs = verbs(block, expressed.particle());
            if (act.isEmpty()) {
                throw new Inexpressible(STATEMENTS);
            }
            Draft draft = new Draft(code, act.get(), verbs, expressed, new ArrayList<>(List.of(pattern.line())));
            Draft like = drafts.putIfAbsent(code + "\t" + expressed.likeness(), draft);
            if (like != null) {
                like.lines().add(pattern.line());
                if (expressed.conditions().size() == 1) {
                    like.expressed().conditions().get(0).tests().addAll(expressed.conditions().get(0).tests());
                }
            }
        } catch (Inexpressible e) {
            to.lost(file, pattern.line(), e.reason(), "- " + pattern.text() + " [" + pattern.code() + "]");
        } catch (IllegalArgumentException e) {
            to.fault(file, pattern.line(), e.getMessage() + "; the pattern is left out");
        }
    }

    /** The verbs by themselves, those of one code together. */
    private Map<String, Draft> plain(VerbBlock block) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (VerbBlock.Verb verb : block.verbs()) {
            try {
                String code = code(verb.line(), verb.code(), verb.lemma());
                Optional<Ontology.Act> act = to.known().act(code);
                if (act.isEmpty()) {
                    throw new Inexpressible(STATEMENTS);
                }
                Draft draft = drafts.computeIfAbsent(
                        code, key -> new Draft(code, act.get(), new ArrayList<>(), new Expressed(), new ArrayList<>()));
                draft.verbs().add(verb.lemma());
                draft.lines().add(verb.line());
            } catch (Inexpressible e) {
                if (!verb.code().equals("---")) {
                    to.lost(file, verb.line(), e.reason(), verb.lemma() + " [" + verb.code() + "]");
                }
            } catch (IllegalArgumentException e) {
                to.fault(file, verb.line(), e.getMessage() + "; the verb is left without a code");
            }
        }
        return drafts;
    }

    private static List<String> verbs(VerbBlock block, String particle) throws Inexpressible {
        if (particle.isEmpty()) {
            return block.lemmas();
        }
        List<String> verbs = block.lemmas().stream().filter(verb -> verb.indexOf(' ') < 0).map(verb -> verb + " " + particle).toList();
        if (verbs.isEmpty()) {
            throw new Inexpressible("a particle after a verb that has one");
        }
        return verbs;
    }

    /** The first code of {@code [ACTIVE:PASSIVE]}; a second one that differs is lost, since our rules know no voice. */
    private String code(int line, String written, String text) throws Inexpressible {
        int colon = written.indexOf(':');
        String first = (colon < 0 ? written : written.substring(0, colon)).strip();
        String second = colon < 0 ? first : written.substring(colon + 1).strip();
        if (first.isEmpty() && !second.isEmpty()) {
            throw new Inexpressible("codes for the passive alone");
        }
        if (first.matches("-+")) {
            throw new Inexpressible(NULL);
        }
        if (!to.known().hasCode(first)) {
            throw new IllegalArgumentException("\"" + first + "\" is no code of CAMEO, expected two to four digits such as 190");
        }
        if (!second.equals(first)) {
            to.lost(file, line, "second codes of a pair; the first is taken for both voices", text + " [" + written + "]");
        }
        return first;
    }

    private void rule(VerbBlock block, Draft draft) {
        Expressed expressed = draft.expressed();
        EntryYaml rule = new EntryYaml()
                .raw("id", to.newRuleId("petrarch-" + block.name()))
                .raw("type", draft.act().type().name());
        if (draft.act().mode() != null) {
            rule.raw("mode", draft.act().mode());
        }
        rule.text("cameo", draft.code()).texts("verbs", List.copyOf(new TreeSet<>(draft.verbs())));
        rule.raw("roles", expressed.roles().entrySet().stream()
                .map(role -> role.getKey() + ": " + EntryYaml.quoted(role.getValue()))
                .collect(Collectors.joining(", ", "{", "}")));
        rule.raws("where", expressed.conditions().stream().map(VerbRules::condition).toList());
        if (expressed.reciprocal()) {
            rule.raw("reciprocal", "true");
        }
        String lines = draft.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        to.addRule(file + ":" + lines, rule);
    }

    private static String condition(Condition condition) {
        return "{" + EntryYaml.quoted(condition.paths()) + ": " + EntryYaml.quoted(String.join(" | ", condition.tests())) + "}";
    }
}
