package org.tocsin.knowledge;

import java.util.List;
import java.util.Map;
import org.tocsin.event.EventType;

/**
 * All that the coder knows.
 *
 * @param version a hash over all files, stamped on every event
 * @param ontology tables of PLOVER and CAMEO
 * @param contexts what tells PLOVER's contexts, in their order
 * @param definitions what types and modes mean; empty where the knowledge does not say
 * @param rules in order of file and line
 * @param sets the word sets by name
 * @param cues words of stance
 * @param countries states, living and former
 * @param actors actors known by name
 * @param roleNouns nouns for people and bodies
 * @param places the places that are described one by one, without countries and their capitals
 * @param gazetteer lists of places too long for that
 * @param weapons weapons and systems
 * @param outlets agencies and outlets
 * @param announcements what announcing an act is called, by type and mode of the act
 * @param domains fields of life that use the words of conflict for other things
 * @param confidence what the signs of an event say about its being right
 * @param commonWords words that news of conflict uses everywhere
 * @param origins where the entries of actors, states, places, weapons and outlets are written
 * @param cameoActors how CAMEO writes actors
 */
public record Knowledge(
        String version,
        Ontology ontology,
        List<Context> contexts,
        Map<EventType, Definition> definitions,
        List<Rule> rules,
        Map<String, WordSet> sets,
        Cues cues,
        List<Country> countries,
        List<ActorEntry> actors,
        List<RoleNoun> roleNouns,
        List<PlaceEntry> places,
        Gazetteer gazetteer,
        List<WeaponEntry> weapons,
        List<Outlet> outlets,
        List<Announcement> announcements,
        List<Domain> domains,
        ConfidenceTable confidence,
        CommonWords commonWords,
        Origins origins,
        CameoActors cameoActors) {

    public Knowledge {
        contexts = List.copyOf(contexts);
        definitions = Map.copyOf(definitions);
        rules = List.copyOf(rules);
        sets = Map.copyOf(sets);
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        roleNouns = List.copyOf(roleNouns);
        places = List.copyOf(places);
        weapons = List.copyOf(weapons);
        outlets = List.copyOf(outlets);
        announcements = List.copyOf(announcements);
        domains = List.copyOf(domains);
    }

    /** The same knowledge with other rules: what a test takes away, or a user adds. */
    public Knowledge withRules(List<Rule> others) {
        return new Knowledge(
                version, ontology, contexts, definitions, others, sets, cues, countries, actors, roleNouns, places, gazetteer, weapons,
                outlets, announcements, domains, confidence, commonWords, origins, cameoActors);
    }
}
