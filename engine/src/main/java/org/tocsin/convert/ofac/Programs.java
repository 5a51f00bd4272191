package org.tocsin.convert.ofac;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the tags of OFAC's programs say. Source: the program tag definitions that OFAC publishes beside the list. A tag tells
 * a state where its program is about that state's rulers or its war; tags about deeds (terrorism, drugs, arms) tell none.
 */
final class Programs {

    private static final String OTHER_LIST = "US-SDN";

    /** Beginnings of tags and the state that they are about. */
    private static final Map<String, String> STATES = new TreeMap<>(Map.ofEntries(
            Map.entry("BELARUS", "BLR"), Map.entry("BURMA", "MMR"), Map.entry("BURUNDI", "BDI"), Map.entry("CAR", "CAF"),
            Map.entry("CUBA", "CUB"), Map.entry("DARFUR", "SDN"), Map.entry("DPRK", "PRK"), Map.entry("DRCONGO", "COD"),
            Map.entry("ETHIOPIA", "ETH"), Map.entry("HAITI", "HTI"), Map.entry("IRAN", "IRN"), Map.entry("IRAQ", "IRQ"),
            Map.entry("LEBANON", "LBN"), Map.entry("LIBYA", "LBY"), Map.entry("MALI", "MLI"), Map.entry("NICARAGUA", "NIC"),
            Map.entry("RUSSIA", "RUS"), Map.entry("SOMALIA", "SOM"), Map.entry("SOUTH SUDAN", "SSD"), Map.entry("SUDAN", "SDN"),
            Map.entry("SYRIA", "SYR"), Map.entry("VENEZUELA", "VEN"), Map.entry("YEMEN", "YEM"), Map.entry("ZIMBABWE", "ZWE")));

    private Programs() {}

    /** The lists on which an entry stands by its programs, each once: US-FTO, US-SDGT, and US-SDN for all others. */
    static List<String> lists(List<String> programs) {
        Set<String> lists = new LinkedHashSet<>();
        if (programs.contains("FTO")) {
            lists.add("US-FTO");
        }
        if (programs.contains("SDGT")) {
            lists.add("US-SDGT");
        }
        if (programs.stream().anyMatch(program -> !program.equals("FTO") && !program.equals("SDGT"))) {
            lists.add(OTHER_LIST);
        }
        return new ArrayList<>(lists);
    }

    /** The one state that the programs are about, or null where they are about none or several. */
    static @Nullable String state(List<String> programs) {
        Set<String> states = new LinkedHashSet<>();
        for (String program : programs) {
            STATES.forEach((tag, state) -> {
                if (program.equals(tag) || program.matches(tag + "[-0-9].*")) {
                    states.add(state);
                }
            });
        }
        return states.size() == 1 ? states.iterator().next() : null;
    }
}
