package org.tocsin.evaluation.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.event.EventType;
import org.tocsin.knowledge.ArgumentPath;
import org.tocsin.knowledge.Definition;
import org.tocsin.knowledge.Example;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Rule;

/** The page of one type: what it means, what parts it from others, its rules by mode with their examples. */
final class TypePage {

    /** So many words of a list are shown; the file of the rule has all. */
    private static final int SHOWN = 40;

    private final Knowledge knowledge;
    private final EventType type;
    private final Definition definition;
    private final StringBuilder page = new StringBuilder();

    TypePage(Knowledge knowledge, EventType type) {
        Definition found = knowledge.definitions().get(type);
        if (found == null) {
            throw new IllegalStateException("rules/definitions.yaml lacks " + type);
        }
        this.knowledge = knowledge;
        this.type = type;
        this.definition = found;
    }

    String text() {
        page.append("# ").append(type).append("\n\n[Codebook](../codebook.md)\n\n").append(definition.means()).append("\n\n")
                .append(Codebook.score(knowledge.ontology().score(type, null))).append("\n\n## Borders\n\n");
        definition.borders().forEach((other, text) -> page.append("- [").append(other).append("](")
                .append(Codebook.file(other)).append("): ").append(text).append('\n'));
        Map<String, List<Rule>> byMode = new TreeMap<>();
        knowledge.rules().stream()
                .filter(rule -> rule.type() == type)
                .forEach(rule -> byMode.computeIfAbsent(rule.mode() == null ? "" : rule.mode(), k -> new ArrayList<>()).add(rule));
        page.append("\n## Contents\n\n");
        byMode.keySet().forEach(mode -> page.append("- [").append(heading(mode)).append("](#").append(anchor(mode)).append(")\n"));
        page.append("\nA rule starts from a trigger. Its roles and conditions are paths from there: `subject` is who does it,\n")
                .append("`object` to whom it is done, whatever the voice or the part of speech; a preposition stands for what it\n")
                .append("joins. `@name` is a word set of `knowledge/rules/sets.yaml`.\n");
        byMode.forEach(this::append);
        return page.toString();
    }

    private static String heading(String mode) {
        return mode.isEmpty() ? "Without a mode" : "Mode " + mode;
    }

    private static String anchor(String mode) {
        return heading(mode).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void append(String mode, List<Rule> rules) {
        page.append("\n## ").append(heading(mode)).append('\n');
        if (!mode.isEmpty()) {
            page.append('\n').append(definition.modes().get(mode)).append("\n\n")
                    .append(Codebook.score(knowledge.ontology().score(type, mode))).append('\n');
        }
        rules.forEach(this::append);
    }

    private void append(Rule rule) {
        page.append("\n### ").append(rule.id()).append("\n\n")
                .append("CAMEO ").append(rule.cameo()).append(", ").append(knowledge.ontology().cameo().get(rule.cameo()))
                .append(rule.contexts().isEmpty() ? "" : "; contexts " + String.join(", ", rule.contexts()).replace("_", "\\_"))
                .append(rule.reciprocal() ? "; each side acts on the other" : "")
                .append(rule.stage() == null ? "" : "; stage " + rule.stage().label())
                .append(rule.clause() == null ? "" : "; what it governs is " + rule.clause().label())
                .append(rule.bare() ? "" : "; somebody must take part")
                .append(" (`").append(rule.location().file()).append("`)\n\n");
        words("verbs", rule.verbs());
        words("nouns", rule.nouns());
        words("adjectives", rule.adjectives());
        roles(rule);
        for (Rule.Condition condition : rule.conditions()) {
            page.append(condition.wanted() ? "- only where " : "- never where ").append(paths(condition.paths()))
                    .append(" is ").append(alternatives(condition.test().text())).append('\n');
        }
        page.append('\n');
        for (Example example : rule.examples()) {
            page.append("> ").append(Markup.marked(example))
                    .append(example.factuality() == null ? "" : " (" + example.factuality().label() + ")")
                    .append(example.stage() == null ? "" : " (" + example.stage().label() + ")")
                    .append("  \n");
        }
        for (Example example : rule.counterExamples()) {
            page.append("> Not: ").append(Markup.escaped(example.text())).append(" (").append(example.why()).append(")  \n");
        }
    }

    private void words(String name, List<String> words) {
        if (!words.isEmpty()) {
            List<String> shown = words.subList(0, Math.min(SHOWN, words.size()));
            page.append("- ").append(name).append(": ").append(String.join(", ", shown))
                    .append(words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "").append('\n');
        }
    }

    private void roles(Rule rule) {
        boolean verbal = !rule.verbs().isEmpty() || !rule.adjectives().isEmpty();
        boolean nominal = !rule.nouns().isEmpty();
        if (verbal && nominal && !rule.verbRoles().equals(rule.nounRoles())) {
            page.append("- roles of a verb: ").append(roles(rule.verbRoles())).append("\n- roles of a noun: ")
                    .append(roles(rule.nounRoles())).append('\n');
        } else {
            page.append("- roles: ").append(roles(verbal ? rule.verbRoles() : rule.nounRoles())).append('\n');
        }
    }

    private static String roles(List<Rule.RolePaths> roles) {
        return String.join("; ", roles.stream()
                .map(role -> role.role().name().toLowerCase(Locale.ROOT) + " " + paths(role.paths()))
                .toList());
    }

    private static String paths(List<ArgumentPath> paths) {
        return "`" + String.join("`, `", paths.stream().map(ArgumentPath::toString).toList()) + "`";
    }

    private static String alternatives(String test) {
        List<String> words = List.of(test.split("\\|", -1)).stream().map(String::strip).toList();
        String shown = String.join(", ", words.subList(0, Math.min(SHOWN, words.size())));
        return shown + (words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "");
    }
}
