package org.tocsin.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has been made of dictionaries so far: entries, rows of nouns, faults, and counts of what could not be expressed. */
public final class Conversion {

    private final Known known;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> nouns = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();

    /** @param known what is there already */
    public Conversion(Known known) {
        this.known = known;
    }

    /** An actor, or an addition to one, as lines of YAML. */
    record Entry(String yaml) {}

    Known known() {
        return known;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** @param row cells of roles.tsv with tabs between */
    void addNoun(String row) {
        nouns.add(row);
    }

    void fault(String file, int line, String message) {
        faults.add(file + ":" + line + ": " + message);
    }

    /** Counts something that our files cannot say. */
    void lost(String what) {
        lost.merge(what, 1, Integer::sum);
    }

    /** An id made of a name that nobody has yet. */
    String newId(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "actor" : slug;
        for (int i = 2; known.hasId(id) || ids.contains(id); i++) {
            id = slug + "-" + i;
        }
        ids.add(id);
        return id;
    }

    /** Takes an id; false where it is taken. */
    boolean takeId(String id) {
        return !known.hasId(id) && ids.add(id);
    }

    /** The text of a file of actors; empty where there are none. */
    public String actorsYaml() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.yaml()));
        return text.toString();
    }

    /** The text of roles.tsv; empty where there are no nouns. */
    public String rolesTable() {
        return nouns.isEmpty() ? "" : "noun\tplural\tsectors\tkind\tflags\n" + String.join("\n", nouns) + "\n";
    }

    /** How many entries of actors there are. */
    public int actors() {
        return entries.size();
    }

    /** How many nouns there are. */
    public int nouns() {
        return nouns.size();
    }

    /** What could not be read: {@code file:line: what}. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How often each thing was met that could not be expressed. */
    public Map<String, Integer> lost() {
        return Map.copyOf(lost);
    }
}
