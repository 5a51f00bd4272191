package org.tocsin.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PLOVER's sectors in words. */
final class SectorWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("AGR", "farming"),
            Map.entry("BUS", "business"),
            Map.entry("COP", "police"),
            Map.entry("CRM", "crime"),
            Map.entry("CVL", "civilians"),
            Map.entry("EDU", "education"),
            Map.entry("ELI", "former officials and other elites"),
            Map.entry("EUR", "European Union"),
            Map.entry("GOV", "government"),
            Map.entry("IGO", "organization of states"),
            Map.entry("IMG", "international armed group"),
            Map.entry("JRN", "news media"),
            Map.entry("JUD", "courts"),
            Map.entry("LAB", "labour"),
            Map.entry("LEG", "parliament"),
            Map.entry("MED", "health"),
            Map.entry("MIL", "armed forces"),
            Map.entry("MNC", "multinational company"),
            Map.entry("NGO", "non-governmental organization"),
            Map.entry("OPP", "opposition"),
            Map.entry("PRM", "paramilitaries"),
            Map.entry("PTY", "political party"),
            Map.entry("REB", "rebels"),
            Map.entry("REF", "refugees"),
            Map.entry("REL", "religion"),
            Map.entry("SOC", "civil society"),
            Map.entry("SPY", "intelligence"),
            Map.entry("UAF", "armed group of unknown side"),
            Map.entry("UNK", "unknown"),
            Map.entry("UNO", "United Nations"));

    private SectorWords() {}

    /** "armed forces (MIL), government (GOV)"; a sector without words stands as its code. */
    static String of(List<String> sectors) {
        return sectors.stream()
                .map(code -> WORDS.containsKey(code) ? WORDS.get(code) + " (" + code + ")" : code)
                .collect(Collectors.joining(", "));
    }
}
