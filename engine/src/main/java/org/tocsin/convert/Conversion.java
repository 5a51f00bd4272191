package org.tocsin.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is being made of dictionaries: entries, rows of nouns, faults, and what could not be expressed. Entries are handed on
 * at once and lists of faults have an end, so that a file of any size needs no more memory than a small one.
 */
public final class Conversion {

    /** How many faults, and how many lines left out, are kept in words; all are counted. */
    private static final int KEPT = 20_000;

    private final Known known;
    private final Consumer<String> actors;
    private final List<String> nouns = new ArrayList<>();
    private final StringBuilder rules = new StringBuilder();
    private final Map<String, List<String>> sets = new TreeMap<>();
    private final Set<String> ruleIds = new HashSet<>();
    private final Map<String, Integer> ruleNumbers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private final List<String> lostLines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int actorCount;
    private int faultCount;

    /**
     * @param known what is there already
     * @param actors takes each entry of an actor as lines of YAML
     */
    public Conversion(Known known, Consumer<String> actors) {
        this.known = known;
        this.actors = actors;
    }

    /** What is there already. */
    public Known known() {
        return known;
    }

    /** Takes an actor, or an addition to one. */
    public void add(EntryYaml entry) {
        actorCount++;
        actors.accept(entry.lines());
    }

    /**
     * Takes a noun.
     *
     * @param row cells of roles.tsv with tabs between
     */
    public void addNoun(String row) {
        nouns.add(row);
    }

    /**
     * Takes a rule.
     *
     * @param source where it comes from, for a comment above it
     */
    public void addRule(String source, EntryYaml rule) {
        rules.append("# ").append(source.replaceAll("\\p{Cntrl}", " ")).append('\n').append(rule.lines());
    }

    /** Takes a word set of a new name. */
    public void addSet(String name, List<String> phrases) {
        sets.put(name, List.copyOf(phrases));
    }

    /** An id made of a name that no rule has yet. */
    public String newRuleId(String name) {
        String slug = slug(name);
        String id;
        do {
            int number = ruleNumbers.merge(slug, 1, Integer::sum);
            id = number == 1 ? slug : slug + "-" + number;
        } while (known.hasRule(id) || !ruleIds.add(id));
        return id;
    }

    /** A name made of another that no word set has yet. */
    public String newSetName(String name) {
        String slug = slug(name);
        String free = slug;
        for (int i = 2; known.hasSet(free) || sets.containsKey(free); i++) {
            free = slug + "-" + i;
        }
        sets.put(free, List.of());
        return free;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Notes what could not be read. */
    public void fault(String file, int line, String message) {
        faultCount++;
        if (faults.size() < KEPT) {
            faults.add(file + ":" + line + ": " + message);
        }
    }

    /** Counts something that our files cannot say. */
    public void lost(String what) {
        lost.merge(what, 1, Integer::sum);
    }

    /**
     * Counts something that our files cannot say and notes where it stands.
     *
     * @param why the reason, one for all of its kind
     * @param text what was left out
     */
    public void lost(String file, int line, String why, String text) {
        lost(why);
        if (lostLines.size() < KEPT) {
            lostLines.add(file + ":" + line + "\t" + why + "\t" + text.strip().replaceAll("\\s+", " "));
        }
    }

    /** An id made of a name that nobody has yet. */
    public String newId(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "actor" : slug;
        for (int i = 2; known.hasId(id) || ids.contains(id); i++) {
            id = slug + "-" + i;
        }
        ids.add(id);
        return id;
    }

    /** Takes an id; false where it is taken. */
    public boolean takeId(String id) {
        return !known.hasId(id) && ids.add(id);
    }

    /** The text of roles.tsv; empty where there are no nouns. */
    public String rolesTable() {
        return nouns.isEmpty() ? "" : "noun\tplural\tsectors\tkind\tflags\n" + String.join("\n", nouns) + "\n";
    }

    /** The text of a file of rules; empty where there are none. */
    public String rulesYaml() {
        return rules.toString();
    }

    /** The text of a file of word sets; empty where there are none. */
    public String setsYaml() {
        StringBuilder text = new StringBuilder();
        sets.forEach((name, phrases) -> text.append(name).append(": ").append(EntryYaml.list(phrases)).append('\n'));
        return text.toString();
    }

    /** How many rules there are. */
    public int rules() {
        return ruleIds.size();
    }

    /** How many entries of actors there are. */
    public int actors() {
        return actorCount;
    }

    /** How many nouns there are. */
    public int nouns() {
        return nouns.size();
    }

    /** How often something could not be read. */
    public int faultCount() {
        return faultCount;
    }

    /** What could not be read: {@code file:line: what}; of very many the first. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How often each thing was met that could not be expressed. */
    public Map<String, Integer> lost() {
        return Map.copyOf(lost);
    }

    /** Where such things stand: {@code file:line}, reason and text with tabs between; of very many the first. */
    public List<String> lostLines() {
        return List.copyOf(lostLines);
    }
}
