package org.tocsin.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.Lookup;
import org.tocsin.knowledge.Ontology;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.Rule;

/** What is there already, so that a dictionary adds to it and does not repeat it. */
public final class Known {

    private final Lookup lookup;
    private final Set<String> states = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> rules = new HashSet<>();
    private final Set<String> sets;
    private final Ontology ontology;

    /** Reads the ids, names and nouns of the knowledge. */
    public Known(Knowledge knowledge) {
        this.lookup = new Lookup(knowledge);
        knowledge.countries().stream().map(Country::code).forEach(states::add);
        knowledge.actors().stream().map(ActorEntry::id).forEach(ids::add);
        this.sets = knowledge.sets().keySet();
        this.ontology = knowledge.ontology();
        knowledge.rules().stream().map(Rule::id).forEach(rules::add);
        knowledge.roleNouns().stream().map(RoleNoun::noun).forEach(nouns::add);
    }

    /** Whether a code is that of a state. */
    public boolean isState(String code) {
        return states.contains(code);
    }

    /** The code of the one state that bears a name, in the order of speech or as lists turn it ("Korea, North"). */
    public Optional<String> state(String name) {
        int comma = name.indexOf(',');
        String turned = comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
        List<String> codes = lookup.find(turned).stream()
                .filter(Country.class::isInstance)
                .map(country -> ((Country) country).code())
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Whether an actor has the id. */
    public boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Whether a rule has the id. */
    public boolean hasRule(String id) {
        return rules.contains(id);
    }

    /** Whether a word set has the name. */
    public boolean hasSet(String name) {
        return sets.contains(name);
    }

    /** Whether CAMEO has a code. */
    public boolean hasCode(String cameo) {
        return ontology.cameo().containsKey(cameo);
    }

    /** What a code of CAMEO is in PLOVER; nothing where PLOVER has no such act. */
    public Optional<Ontology.Act> act(String cameo) {
        return Optional.ofNullable(ontology.acts().get(cameo));
    }

    /** Whether a noun for people or bodies is there. */
    public boolean hasNoun(String noun) {
        return nouns.contains(noun);
    }

    /** The one actor that bears a name and may be of the country; nothing where there are several. */
    public Optional<ActorEntry> actor(String name, @Nullable String country) {
        List<ActorEntry> bearers = lookup.find(name).stream()
                .filter(ActorEntry.class::isInstance)
                .map(ActorEntry.class::cast)
                .filter(actor -> country == null || actor.country() == null || Objects.equals(country, actor.country()))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** Whether one of an actor's names is this one, however it is spelt. */
    public boolean hasName(ActorEntry actor, String name) {
        return lookup.find(name).contains(actor);
    }
}
