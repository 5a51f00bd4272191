package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A pattern of a verb dictionary in terms of our rules, while it is made. */
final class Expressed {

    private static final Map<String, String> USUAL = Map.of(
            "actor", "subject",
            "recipient", "indirect | object | to | with | against | on | at | for | from | object.to | object.with | object.against"
                    + " | object.for | object.of");

    private final Map<String, String> roles = new TreeMap<>(USUAL);
    private final List<Condition> conditions = new ArrayList<>();
    private String particle = "";
    private boolean reciprocal;

    /** Alternatives of paths and alternatives of tests, as our rules write them. */
    record Condition(String paths, Set<String> tests) {}

    void ask(String paths, Set<String> tests) {
        conditions.add(new Condition(paths, new LinkedHashSet<>(tests)));
    }

    void role(String role, String paths) {
        roles.put(role, paths);
    }

    void particle(String word) {
        particle = word;
    }

    void bothWays() {
        reciprocal = true;
        roles.put("actor", "subject | between | of | among");
        roles.put("recipient", "with | object");
    }

    String particle() {
        return particle;
    }

    boolean reciprocal() {
        return reciprocal;
    }

    Map<String, String> roles() {
        return roles;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** What patterns must have in common to be one rule: all but the words of their only condition. */
    String likeness() {
        return particle + "\t" + reciprocal + "\t" + roles + "\t"
                + (conditions.size() == 1 ? conditions.get(0).paths() : conditions.toString());
    }
}
