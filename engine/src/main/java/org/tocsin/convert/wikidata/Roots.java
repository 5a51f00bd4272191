package org.tocsin.convert.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which kinds of thing are taken in: what an entity is an instance of (P31), and what that is to us. Source: the labels of
 * these items in Wikidata. Only these themselves count, not the kinds below them.
 */
final class Roots {

    /** A kind of organisation: what it is as an entry, and its sectors. */
    record Root(String kind, List<String> sectors) {}

    static final String HUMAN = "Q5";

    private static final Root ARMED = new Root("group", List.of("REB"));
    private static final Root FORCES = new Root("organ", List.of("MIL"));
    private static final Root BETWEEN_STATES = new Root("organization", List.of("IGO"));
    private static final Root NEWS = new Root("company", List.of("JRN"));

    private static final Map<String, Root> ROOTS = Map.ofEntries(
            Map.entry("Q17149090", ARMED), // armed organization
            Map.entry("Q17127659", ARMED), // terrorist organization
            Map.entry("Q4456236", ARMED), // terrorist group
            Map.entry("Q7278", new Root("group", List.of("PTY"))), // political party
            Map.entry("Q192350", new Root("organ", List.of("GOV"))), // ministry
            Map.entry("Q7188", new Root("organ", List.of("GOV"))), // government
            Map.entry("Q327333", new Root("organ", List.of("GOV"))), // government agency
            Map.entry("Q772547", FORCES), // armed forces
            Map.entry("Q781132", FORCES), // military branch
            Map.entry("Q4508", FORCES), // navy
            Map.entry("Q176799", FORCES), // military unit
            Map.entry("Q47913", new Root("organ", List.of("SPY"))), // intelligence agency
            Map.entry("Q732717", new Root("organ", List.of("COP"))), // law enforcement agency
            Map.entry("Q11204", new Root("organ", List.of("LEG"))), // legislature
            Map.entry("Q35749", new Root("organ", List.of("LEG"))), // parliament
            Map.entry("Q484652", BETWEEN_STATES), // international organization
            Map.entry("Q245065", BETWEEN_STATES), // intergovernmental organization
            Map.entry("Q1127126", new Root("organization", List.of("IGO", "MIL"))), // military alliance
            Map.entry("Q79913", new Root("organization", List.of("NGO"))), // non-governmental organization
            Map.entry("Q178790", new Root("organization", List.of("LAB"))), // trade union
            Map.entry("Q1193236", NEWS), // news media
            Map.entry("Q192283", NEWS), // news agency
            Map.entry("Q11032", NEWS), // newspaper
            Map.entry("Q1110794", NEWS), // daily newspaper
            Map.entry("Q1616075", NEWS)); // television station

    private Roots() {}

    /** The kinds of an entity that are taken in, in the order of its statements. */
    static List<Root> of(Set<String> instances) {
        List<Root> roots = new ArrayList<>();
        for (String instance : instances) {
            Root root = ROOTS.get(instance);
            if (root != null) {
                roots.add(root);
            }
        }
        return roots;
    }

    /** The numbers of all kinds. */
    static Set<Long> numbers() {
        return ROOTS.keySet().stream().map(id -> Long.valueOf(id.substring(1))).collect(Collectors.toSet());
    }
}
