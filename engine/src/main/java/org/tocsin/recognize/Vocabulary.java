package org.tocsin.recognize;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Outlet;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.WeaponEntry;

/** The knowledge base's names and nouns, ready to be looked up. Names go by their forms, nouns by their lemmas. */
final class Vocabulary {

    /** Names of outlets that mostly mean something else. */
    private static final Set<String> WORDS = Set.of(
            "TIME", "Guardian", "Punch", "Vanguard", "Semana", "Reforma", "Tempo", "Petra", "Confidencial", "Proceso", "Kayhan",
            "Shehab", "Liberation", "Zvezda", "Milenio", "Belga", "Folha", "Granma", "Clarin", "Kompas", "Antara", "Dozhd",
            "Dawn", "Shargh", "Rybar", "Fars", "RIA", "Kan", "Saba", "Hina", "Fana", "APP", "Jubi", "PAP", "SPA", "NAN", "INA",
            "BNA", "ANP", "CNA", "APA", "NNA", "Bild", "Ayin", "Politico", "Nation", "The Nation", "The Times", "The Star",
            "Independent", "The Independent", "Monitor", "The Standard", "Standard", "The Sun", "Channel One", "MTI", "NOS", "RTS",
            "AIB", "CTK", "BTA", "Tagesschau", "PBS", "DHA", "ANF", "WAM", "LANA", "JANA", "SUNA", "ENA", "QNA", "Okaz", "Espreso");

    private final Pieces pieces = new Pieces();
    private final TermTrie names = new TermTrie(pieces);
    private final TermTrie nouns = new TermTrie(pieces);
    private final Set<String> people = new HashSet<>();
    private final TermTrie weapons = new TermTrie(pieces);

    Vocabulary(Knowledge knowledge) {
        for (RoleNoun noun : knowledge.roleNouns()) {
            if (noun.kind() == RoleNoun.Kind.PERSON) {
                people.add(noun.plural());
            }
        }
        knowledge.countries().forEach(this::addCountry);
        knowledge.actors().forEach(this::addActor);
        Set<String> known = knowledge.actors().stream().map(ActorEntry::name).collect(Collectors.toSet());
        knowledge.outlets().stream().filter(outlet -> !known.contains(outlet.name())).forEach(this::addOutlet);
        knowledge.places().forEach(this::addPlace);
        knowledge.roleNouns().forEach(this::addRole);
        knowledge.weapons().forEach(this::addWeapon);
    }

    private void addCountry(Country country) {
        Term name = new Term.CountryName(country);
        names.add(country.name(), name);
        country.names().forEach(other -> names.add(other, name));
        Term nationality = new Term.Nationality(country);
        country.adjectives().forEach(adjective -> names.add(adjective, nationality));
        Term people = new Term.People(country);
        country.people().forEach(noun -> names.add(noun, people));
        Term capital = new Term.Capital(country);
        if (country.capital() != null) {
            names.add(country.capital(), capital);
        }
        country.capitalNames().forEach(other -> names.add(other, capital));
    }

    private void addActor(ActorEntry entry) {
        Term term = new Term.KnownActor(entry);
        names.add(entry.name(), term);
        for (String alias : entry.aliases()) {
            if (!isOfItsPeople(alias, entry)) {
                names.add(alias, term);
            }
        }
    }

    /** An outlet is an actor of the press, and of its state's government where that runs it. */
    private void addOutlet(Outlet outlet) {
        String id = "outlet-" + outlet.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        List<String> sectors = outlet.state() ? List.of("JRN", "GOV") : List.of("JRN");
        Term term = new Term.KnownActor(new ActorEntry(
                id, outlet.name(), ActorEntry.Kind.COMPANY, outlet.country(), sectors, outlet.aliases(), List.of(), List.of(),
                List.of(), List.of(), List.of(), null, null, List.of(), null));
        Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream())
                .filter(name -> !WORDS.contains(name) && !name.startsWith("The "))
                .forEach(name -> names.add(name, term));
    }

    /** "FMLN guerrillas" says no more than the name and the noun, and would hide that persons are meant. */
    private boolean isOfItsPeople(String alias, ActorEntry entry) {
        int space = alias.lastIndexOf(' ');
        if (space < 0 || !people.contains(alias.substring(space + 1))) {
            return false;
        }
        String name = alias.substring(0, space);
        return name.equals(entry.name()) || entry.aliases().contains(name);
    }

    private void addPlace(PlaceEntry entry) {
        Term term = new Term.KnownPlace(entry);
        names.add(entry.name(), term);
        entry.aliases().forEach(alias -> names.add(alias, term));
    }

    private void addRole(RoleNoun noun) {
        Term term = new Term.Noun(noun);
        nouns.add(noun.noun(), term);
        if (!noun.plural().isEmpty() && !noun.plural().equals(noun.noun())) {
            nouns.add(noun.plural(), term);
        }
    }

    private void addWeapon(WeaponEntry entry) {
        Term term = new Term.KnownWeapon(entry);
        weapons.add(entry.name(), term);
        entry.aliases().forEach(alias -> weapons.add(alias, term));
    }

    TermTrie names() {
        return names;
    }

    TermTrie nouns() {
        return nouns;
    }

    TermTrie weapons() {
        return weapons;
    }

    /** A sentence ready to be looked up. */
    Spelling spelling(Sentence sentence) {
        return new Spelling(sentence, pieces);
    }
}
