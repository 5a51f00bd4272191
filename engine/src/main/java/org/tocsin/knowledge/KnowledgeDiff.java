package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.EntryChange.Change;
import org.tocsin.knowledge.EntryChange.FieldChange;

/**
 * What differs between two knowledges, entry by entry: actors, countries, roles, places, weapons, outlets, rules, word sets,
 * contexts. An entry is found again by its id, or by its name where it has none; lists of settlements are not looked into.
 */
public final class KnowledgeDiff {

    private final List<EntryChange> changes = new ArrayList<>();

    private KnowledgeDiff() {}

    /** The changes that make the second of the first, kind by kind, each in the order of ids. */
    public static List<EntryChange> between(Knowledge before, Knowledge after) {
        KnowledgeDiff diff = new KnowledgeDiff();
        diff.compare("actor", before.actors(), after.actors(), ActorEntry::id);
        diff.compare("country", before.countries(), after.countries(), Country::code);
        diff.compare("role", before.roleNouns(), after.roleNouns(), RoleNoun::noun);
        diff.compare("place", before.places(), after.places(), place -> place.name() + at(place.country()) + at(place.admin1()));
        diff.compare("weapon", before.weapons(), after.weapons(), WeaponEntry::name);
        diff.compare("outlet", before.outlets(), after.outlets(), outlet -> outlet.name() + at(outlet.country()));
        diff.compare("rule", before.rules(), after.rules(), Rule::id);
        diff.compare("set", sets(before), sets(after), Words::name);
        diff.compare("context", before.contexts(), after.contexts(), Context::name);
        return List.copyOf(diff.changes);
    }

    private static String at(@Nullable String where) {
        return where == null ? "" : ", " + where;
    }

    /** A word set with its name. */
    private record Words(String name, List<String> phrases) {}

    private static List<Words> sets(Knowledge knowledge) {
        return knowledge.sets().entrySet().stream()
                .map(set -> new Words(set.getKey(), List.copyOf(set.getValue().phrases())))
                .toList();
    }

    private <T extends Record> void compare(String kind, List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> old = byId(before, id);
        Map<String, T> young = byId(after, id);
        Map<String, Change> all = new TreeMap<>();
        old.keySet().forEach(key -> all.put(key, Change.REMOVED));
        young.keySet().forEach(key -> all.merge(key, Change.ADDED, (was, is) -> Change.CHANGED));
        all.forEach((key, change) -> {
            List<FieldChange> fields = fields(fields(old.get(key)), fields(young.get(key)));
            if (change != Change.CHANGED || !fields.isEmpty()) {
                changes.add(new EntryChange(kind, key, change, fields));
            }
        });
    }

    /** Of entries under one name each further one has a number. */
    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (T entry : entries) {
            int number = seen.merge(id.apply(entry), 1, Integer::sum);
            found.put(id.apply(entry) + (number == 1 ? "" : " (" + number + ")"), entry);
        }
        return found;
    }

    private static Map<String, List<String>> fields(@Nullable Record entry) {
        return entry == null ? Map.of() : RecordFields.of(entry);
    }

    private static List<FieldChange> fields(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String field : (after.isEmpty() ? before : after).keySet()) {
            List<String> was = before.getOrDefault(field, List.of());
            List<String> is = after.getOrDefault(field, List.of());
            List<String> removed = was.stream().filter(text -> !is.contains(text)).toList();
            List<String> added = is.stream().filter(text -> !was.contains(text)).toList();
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new FieldChange(field, removed, added));
            } else if (!was.equals(is)) {
                changes.add(new FieldChange(field, List.of(String.join("; ", was)), List.of(String.join("; ", is))));
            }
        }
        return changes;
    }
}
