package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.recognize.NameFinder.Name;

/**
 * Chooses among several bearers of one name: who held an office on the day, else who held one last before it; the body that
 * or state that existed on the day. Without a day, and among equals, the order of the knowledge decides.
 */
final class Bearers {

    private Bearers() {}

    /** The names with their bearers in order, the likeliest first. */
    static List<Name> chosen(List<Name> names, @Nullable LocalDate day) {
        if (day == null) {
            return names;
        }
        List<Name> chosen = new ArrayList<>(names.size());
        for (Name name : names) {
            chosen.add(name.terms().size() < 2 ? name : new Name(name.first(), name.last(), ordered(name.terms(), day)));
        }
        return chosen;
    }

    private static List<Term> ordered(List<Term> terms, LocalDate day) {
        Comparator<Term> latestFirst = Comparator.comparing((Term term) -> standing(term, day)).reversed();
        return terms.stream().sorted(latestFirst).toList();
    }

    /** The last day up to the given one on which the bearer acted under the name; the first of all days where none is. */
    private static LocalDate standing(Term term, LocalDate day) {
        Country country = term.countryNamed();
        if (country != null) {
            return last(country.since(), country.until(), day);
        }
        if (!(term instanceof Term.KnownActor known)) {
            return LocalDate.MIN;
        }
        ActorEntry entry = known.entry();
        LocalDate last = entry.kind() == ActorEntry.Kind.PERSON
                ? LocalDate.MIN
                : last(entry.since(), entry.until(), day);
        for (ActorEntry.Office office : entry.offices()) {
            LocalDate held = last(office.from(), office.to(), day);
            last = held.isAfter(last) ? held : last;
        }
        return last;
    }

    private static LocalDate last(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        if (from != null && from.isAfter(day)) {
            return LocalDate.MIN;
        }
        return to == null || to.isAfter(day) ? day : to;
    }
}
