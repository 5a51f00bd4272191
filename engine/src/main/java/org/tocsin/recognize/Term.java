package org.tocsin.recognize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.knowledge.WeaponEntry;

/** What a name or noun of the knowledge base stands for. */
public sealed interface Term {

    /** A state by one of its names. */
    record CountryName(Country country) implements Term {}

    /** An adjective of nationality. */
    record Nationality(Country country) implements Term {}

    /** A noun for a state's people. */
    record People(Country country) implements Term {}

    /** A state's capital. */
    record Capital(Country country) implements Term {}

    /** An actor known by name. */
    record KnownActor(ActorEntry entry) implements Term {}

    /** Office holders of several states who bear one name on one day, where nothing says which of them is meant. */
    record Rivals(List<ActorEntry> entries) implements Term {

        public Rivals {
            entries = List.copyOf(entries);
        }
    }

    /** A place of the gazetteer. */
    record KnownPlace(PlaceEntry entry) implements Term {}

    /** A noun for people or bodies; {@code plural} where the plural was matched. */
    record Noun(RoleNoun noun) implements Term {}

    /** A weapon. */
    record KnownWeapon(WeaponEntry entry) implements Term {}

    /** The country that a term names or belongs to, or null. */
    default @Nullable Country countryNamed() {
        if (this instanceof CountryName name) {
            return name.country();
        }
        if (this instanceof Nationality nationality) {
            return nationality.country();
        }
        if (this instanceof People people) {
            return people.country();
        }
        return this instanceof Capital capital ? capital.country() : null;
    }
}
