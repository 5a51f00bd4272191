package org.tocsin.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package may see which others, by their names after {@code org.tocsin.}. Every package of the program has a line. */
final class Layout {

    /** The way of a value through the engine: each stage sees the stages before it. */
    private static final List<String> STAGES =
            List.of("document", "annotate", "recognize", "locate", "detect", "attribute", "resolve", "link", "pipeline");

    private Layout() {}

    /** A package and those that it may see. */
    static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        allowed.put("event", Set.of("document"));
        allowed.put("event.write", Set.of("document", "event"));
        allowed.put("knowledge", Set.of("document", "event"));
        Set<String> converting = Set.of("document", "event", "knowledge", "convert");
        allowed.put("knowledge.compiled", Set.of("document", "event", "knowledge"));
        allowed.put("convert", Set.of("document", "event", "knowledge"));
        List.of("csv", "geonames", "ofac", "petrarch", "wikidata").forEach(format -> allowed.put("convert." + format, converting));
        allowed.put("explain", Set.of("document", "annotate", "event"));
        allowed.put("evaluate", Set.of("document", "event"));
        Set<String> seen = new TreeSet<>();
        for (String stage : STAGES) {
            allowed.put(stage, Set.copyOf(seen));
            seen.add(stage);
            if (stage.equals("annotate")) {
                seen.addAll(Set.of("event", "knowledge", "explain"));
            } else if (stage.equals("link")) {
                allowed.put("link.across", Set.copyOf(seen));
            }
        }
        Set<String> engine = Set.copyOf(allowed.keySet());
        allowed.put("corenlp", Set.of("document", "annotate"));
        allowed.put("ingest", Set.of("document", "annotate"));
        allowed.put("ingest.feed", Set.of());
        allowed.put("ingest.fetch", Set.of());
        allowed.put("contract", Set.of());
        allowed.put("coder", with(engine, "corenlp"));
        allowed.put("app", with(engine, "coder", "ingest", "ingest.feed", "ingest.fetch"));
        return allowed;
    }

    private static Set<String> with(Set<String> packages, String... further) {
        Set<String> all = new TreeSet<>(packages);
        all.addAll(List.of(further));
        return all;
    }
}
