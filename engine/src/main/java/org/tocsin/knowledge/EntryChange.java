package org.tocsin.knowledge;

import java.util.List;

/**
 * That an entry is in one knowledge and not in another, or is other there.
 *
 * @param kind what it is: actor, country, role, place, weapon, outlet, rule, set, context
 * @param id by what it is found again: its id or code, else its name
 * @param change what became of it
 * @param fields the fields that differ; of an added or removed entry all that it has
 */
public record EntryChange(String kind, String id, Change change, List<FieldChange> fields) {

    public EntryChange {
        fields = List.copyOf(fields);
    }

    /** What became of an entry. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * What differs in a field.
     *
     * @param field its name
     * @param removed what it had
     * @param added what it has instead
     */
    public record FieldChange(String field, List<String> removed, List<String> added) {

        public FieldChange {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }
}
