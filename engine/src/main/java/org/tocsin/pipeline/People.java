package org.tocsin.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.event.Who;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.WhoLookup;

/** What kind of people a noun names, by the knowledge base's role nouns; those it lacks by the small list. */
final class People implements WhoLookup {

    private static final Set<String> COMBATANT = Set.of("MIL", "REB", "COP", "PRM", "UAF", "SPY");
    private static final Set<String> CIVILIAN = Set.of("CVL", "REF", "JRN", "EDU", "LAB", "MED", "AGR", "REL", "BUS", "SOC");
    private static final Set<String> NOBODY_SAYS = Set.of("people", "person", "man", "victim", "hostage", "other", "passenger");

    private final Map<String, Who> known = new HashMap<>();
    private final WhoLookup rest = WhoLookup.small();

    People(List<RoleNoun> nouns) {
        for (RoleNoun noun : nouns) {
            Who who = who(noun);
            if (who != Who.UNKNOWN && !NOBODY_SAYS.contains(noun.noun())) {
                known.put(noun.noun(), who);
            }
        }
    }

    private static Who who(RoleNoun noun) {
        if (noun.flags().contains(RoleNoun.Flag.CHILD)) {
            return Who.CHILD;
        }
        if (noun.flags().contains(RoleNoun.Flag.ARMED)) {
            return Who.COMBATANT;
        }
        String sector = noun.sectors().isEmpty() ? "" : noun.sectors().get(0);
        if (COMBATANT.contains(sector)) {
            return Who.COMBATANT;
        }
        return CIVILIAN.contains(sector) ? Who.CIVILIAN : sector.isEmpty() ? Who.UNKNOWN : Who.OTHER;
    }

    @Override
    public Who of(String lemma) {
        Who who = known.get(lemma);
        return who == null ? rest.of(lemma) : who;
    }
}
