package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.recognize.NameFinder.Name;

/**
 * Chooses among several bearers of one name: who held an office on the day, else who held one last before it; the body that
 * or state that existed on the day; of equals the one whose country the document names, and its rival's not at all or less.
 * Where nothing decides, the order of the knowledge does.
 */
final class Bearers {

    private Bearers() {}

    /**
     * The names with their bearers in order, the likeliest first.
     *
     * @param names those of one sentence
     * @param day the day of publication, or null
     * @param countries those that the document names
     */
    static List<Name> chosen(List<Name> names, @Nullable LocalDate day, CountryCounts countries) {
        CountryCounts here = new CountryCounts();
        here.add(names);
        List<Name> chosen = new ArrayList<>(names.size());
        for (Name name : names) {
            chosen.add(name.terms().size() < 2
                    ? name
                    : new Name(name.first(), name.last(), ordered(name.terms(), day, here, countries)));
        }
        return chosen;
    }

    private static List<Term> ordered(List<Term> terms, @Nullable LocalDate day, CountryCounts here, CountryCounts countries) {
        Comparator<Term> latest = Comparator.comparing((Term term) -> day == null ? LocalDate.MIN : standing(term, day));
        Comparator<Term> order = latest
                .thenComparing((Term term) -> actors(term, here))
                .thenComparing((Term term) -> actors(term, countries));
        List<Term> sorted = terms.stream().sorted(order.reversed()).toList();
        return day == null ? sorted : open(sorted, order, day);
    }

    /** Where those who come first hold offices of several states on the day, none of them is likelier: they stay rivals. */
    private static List<Term> open(List<Term> sorted, Comparator<Term> order, LocalDate day) {
        List<ActorEntry> rivals = new ArrayList<>(2);
        Set<String> states = new HashSet<>();
        for (Term term : sorted) {
            String country = CountryCounts.country(term);
            if (!(term instanceof Term.KnownActor known) || country == null || order.compare(term, sorted.get(0)) != 0) {
                break;
            }
            if (known.entry().kind() != ActorEntry.Kind.PERSON || !standing(term, day).equals(day)) {
                break;
            }
            rivals.add(known.entry());
            states.add(country);
        }
        return states.size() < 2 ? sorted : List.of(new Term.Rivals(rivals));
    }

    /** How often the country of an actor is named. */
    private static int actors(Term term, CountryCounts countries) {
        return term instanceof Term.KnownActor ? countries.of(CountryCounts.country(term)) : 0;
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
