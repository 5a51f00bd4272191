package org.tocsin.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the states of {@code countries.yaml}. */
final class CountryReader {

    private static final List<String> KEYS = List.of(
            "code", "name", "names", "adjectives", "people", "capital", "capital_names", "capital_at", "at", "geonames",
            "cow", "since", "until");

    private final Faults faults;
    private final Origins origins;
    private final Map<String, Country> countries = new LinkedHashMap<>();

    /** @param known states that are known already */
    CountryReader(List<Country> known, Faults faults, Origins origins) {
        this.faults = faults;
        this.origins = origins;
        known.forEach(country -> countries.put(country.code(), country));
    }

    /** Takes in the entries of a file. */
    void add(SourceFile source) {
        YamlFile file = new YamlFile(source, faults);
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of countries")) {
                Fields fields = new Fields(file, node, "a country", KEYS);
                Country country = origins.note(country(fields), file.location(node));
                if (countries.putIfAbsent(country.code(), country) != null) {
                    fields.fault("code", "code \"" + country.code() + "\" is taken, expected one that is unique over all files");
                }
            }
        });
    }

    /** All states, in order. */
    List<Country> countries() {
        return List.copyOf(countries.values());
    }

    private static Country country(Fields fields) {
        String code = fields.needed("code");
        if (!code.isEmpty() && !code.matches("[A-Z]{3,4}")) {
            fields.fault("code", "code \"" + code + "\", expected three capital letters (four for a former state)");
        }
        return new Country(
                code,
                fields.needed("name"),
                fields.texts("names"),
                fields.texts("adjectives"),
                fields.texts("people"),
                fields.text("capital"),
                fields.texts("capital_names"),
                fields.point("capital_at"),
                fields.point("at"),
                fields.number("geonames"),
                fields.number("cow"),
                fields.first("since"),
                fields.last("until"));
    }
}
