package org.tocsin.convert.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.convert.Conversion;

/**
 * An actor's code in CAMEO, a row of chunks of three letters, as a country and PLOVER's sectors.
 *
 * @param country the state of the first chunk, or null
 * @param sectors the sectors of the others, each once
 */
record CameoCode(@Nullable String country, List<String> sectors) {

    private static final Set<String> SAME = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "EDU", "BUS", "CRM", "CVL", "ELI", "LAB", "LEG", "REF",
            "UAF", "AGR", "IGO", "NGO", "IMG", "MNC");

    private static final Map<String, String> OTHERS =
            Map.of("MED", "JRN", "HLH", "MED", "INS", "REB", "SEP", "REB", "NGM", "NGO", "UIS", "UNK", "HRI", "NGO");

    /** Reads a code; chunks that are neither state nor role are counted as lost. */
    static CameoCode read(String code, Conversion to) {
        String country = null;
        List<String> sectors = new ArrayList<>();
        for (int at = 0; at < code.length(); at += 3) {
            String chunk = code.substring(at, Math.min(at + 3, code.length()));
            String sector = SAME.contains(chunk) ? chunk : OTHERS.get(chunk);
            if (sector != null) {
                if (!sectors.contains(sector)) {
                    sectors.add(sector);
                }
            } else if (at == 0 && to.known().isState(chunk)) {
                country = chunk;
            } else {
                to.lost("regions, peoples, religions and other chunks of codes");
            }
        }
        return new CameoCode(country, List.copyOf(sectors));
    }

    boolean isEmpty() {
        return country == null && sectors.isEmpty();
    }

    /** What an actor of these sectors most likely is, as our files call it. */
    String kind() {
        String first = sectors.isEmpty() ? "" : sectors.get(0);
        return switch (first) {
            case "REB", "UAF", "CRM", "IMG", "OPP" -> "group";
            case "MNC", "BUS" -> "company";
            case "GOV", "MIL", "COP", "JUD", "LEG", "SPY" -> country == null ? "organization" : "organ";
            default -> "organization";
        };
    }
}
