package org.tocsin.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.Gazetteer;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.PlaceFeature;

/** All that a name may stand for: states, capitals, places that the knowledge describes, and places of its lists. */
final class Senses {

    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    private final Map<String, List<Sense>> described = new HashMap<>();
    private final Gazetteer gazetteer;

    Senses(Knowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        for (Country country : knowledge.countries()) {
            addCountry(country);
        }
        for (PlaceEntry place : knowledge.places()) {
            Sense sense = new Sense(place, null, false, true);
            add(place.name(), sense);
            place.aliases().forEach(alias -> add(alias, sense));
        }
    }

    private void addCountry(Country country) {
        Sense state = new Sense(
                entry(country.name(), country, country.at(), PlacePrecision.COUNTRY, PlaceFeature.REGION, country.geonames()),
                country, false, true);
        add(country.name(), state);
        country.names().forEach(name -> add(name, state));
        if (country.capital() != null) {
            Sense capital = new Sense(
                    entry(country.capital(), country, country.capitalAt(), PlacePrecision.SETTLEMENT, PlaceFeature.CITY, null),
                    country, true, true);
            add(country.capital(), capital);
            country.capitalNames().forEach(name -> add(name, capital));
        }
    }

    private static PlaceEntry entry(
            String name, Country country, @Nullable GeoPoint at, PlacePrecision precision, PlaceFeature feature,
            @Nullable Long id) {
        return new PlaceEntry(
                name, country.code(), null, at == null ? NOWHERE : at, precision, feature, id, 0, List.of());
    }

    private void add(String name, Sense sense) {
        List<Sense> all = described.computeIfAbsent(NameFolding.placeKey(name), key -> new ArrayList<>(1));
        if (all.stream().noneMatch(other -> other.isSame(sense))) {
            all.add(sense);
        }
    }

    /** The places that bear a name, those that the knowledge describes first; each once. */
    List<Sense> of(String key) {
        List<Sense> senses = new ArrayList<>(described.getOrDefault(key, List.of()));
        for (PlaceEntry listed : gazetteer.find(key)) {
            Sense sense = new Sense(listed, null, false, false);
            int same = -1;
            for (int i = 0; i < senses.size() && same < 0; i++) {
                same = senses.get(i).isSame(sense) ? i : -1;
            }
            if (same < 0) {
                senses.add(sense);
            } else {
                senses.set(same, senses.get(same).with(listed));
            }
        }
        return senses;
    }

    /** Those alone that the knowledge describes. */
    List<Sense> described(String key) {
        return described.getOrDefault(key, List.of());
    }

    /** Whether a listed name is longer and begins with these words. */
    boolean goesOn(String key) {
        return gazetteer.goesOn(key);
    }
}
