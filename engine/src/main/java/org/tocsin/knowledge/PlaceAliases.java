package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads other names of settlements that a list of places has: {@code name country admin1 aliases}. A row must mean one
 * settlement, by name and country, and by region where it gives one: the only one, or one far more populous than the next.
 */
final class PlaceAliases {

    /** How many times as populous as the next a settlement is that is meant before it. */
    private static final int FAR_MORE = 5;

    private final Gazetteer gazetteer;

    PlaceAliases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The settlements that the rows mean, with the rows' names for them; rows that mean none or several are faults. */
    List<PlaceEntry> read(SourceFile file, Faults faults, Origins origins) {
        List<PlaceEntry> places = new ArrayList<>();
        Table.read(file, faults, List.of("name", "country", "admin1", "aliases"), List.of(), row -> {
            List<String> aliases = row.list("aliases", ";");
            if (aliases.isEmpty()) {
                row.fault("aliases", "no aliases, expected other names of " + row.cell("name"));
                return;
            }
            List<PlaceEntry> meant = meant(row.cell("name"), row.cell("country"), row.cell("admin1"));
            if (meant.size() != 1) {
                row.fault("name", fault(row, meant));
                return;
            }
            PlaceEntry listed = meant.get(0);
            places.add(origins.note(
                    new PlaceEntry(
                            listed.name(), listed.country(), listed.admin1(), listed.at(), listed.precision(),
                            listed.feature(), listed.geonames(), listed.population(), aliases),
                    row.location()));
        });
        return places;
    }

    private List<PlaceEntry> meant(String name, String country, String admin1) {
        List<PlaceEntry> bearers = gazetteer.find(NameFolding.placeKey(name)).stream()
                .filter(place -> place.feature().settled() || place.feature() == PlaceFeature.QUARTER)
                .filter(place -> country.equals(place.country()))
                .filter(place -> admin1.isEmpty()
                        || (place.admin1() != null && NameFolding.placeKey(admin1).equals(NameFolding.placeKey(place.admin1()))))
                .sorted(Comparator.comparingLong(PlaceEntry::population).reversed())
                .toList();
        boolean clear = bearers.size() > 1 && bearers.get(0).population() > FAR_MORE * Math.max(1, bearers.get(1).population());
        return clear ? bearers.subList(0, 1) : bearers;
    }

    private static String fault(Table.Row row, List<PlaceEntry> meant) {
        String what = row.cell("name") + " in " + row.cell("country")
                + (row.cell("admin1").isEmpty() ? "" : ", " + row.cell("admin1"));
        if (meant.isEmpty()) {
            return "no listed settlement " + what + ", expected the name that the list of places has; a place that it lacks"
                    + " goes into a table of places";
        }
        return meant.size() + " listed settlements " + what + ", expected one: say in admin1 which of "
                + String.join(", ", meant.stream()
                        .map(place -> place.admin1() + " (" + place.population() + ")")
                        .toList());
    }
}
