package org.tocsin.recognize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tocsin.event.Who;

/** Says what kind of people a noun names. */
@FunctionalInterface
public interface WhoLookup {

    /**
     * The kind of people.
     *
     * @param lemma the noun's base form, in lower case
     * @return {@link Who#UNKNOWN} where the noun does not say ("people")
     */
    Who of(String lemma);

    /**
     * A few dozen common nouns, for use without knowledge. Grown women count as civilians, as news uses the word; men
     * and people do not say what they are. Police are combatants: they carry arms for a party.
     */
    static WhoLookup small() {
        Map<String, Who> known = new HashMap<>();
        put(known, Who.CIVILIAN, "civilian resident villager woman bystander peasant farmer worker journalist teacher"
                + " student refugee protester demonstrator passenger nun priest doctor nurse tourist shopper worshipper"
                + " worshiper pilgrim merchant shopkeeper patient reporter engineer family");
        put(known, Who.COMBATANT, "soldier troop fighter militant rebel insurgent guerrilla gunman terrorist policeman"
                + " policewoman police officer marine serviceman servicewoman jihadist extremist combatant paratrooper"
                + " commander militiaman commando sniper bomber subversive attacker lieutenant");
        put(known, Who.CHILD, "child boy girl baby infant toddler teenager schoolchild schoolboy schoolgirl minor youngster");
        put(known, Who.OTHER, "official judge mayor minister president diplomat politician ambassador lawmaker governor"
                + " senator peacekeeper contractor prosecutor lawyer councilman");
        return lemma -> known.getOrDefault(lemma, Who.UNKNOWN);
    }

    private static void put(Map<String, Who> known, Who who, String lemmas) {
        for (String lemma : lemmas.toLowerCase(Locale.ROOT).split(" ", -1)) {
            known.put(lemma, who);
        }
    }
}
