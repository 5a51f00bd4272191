package org.tocsin.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code countries.yaml}. */
final class CountryReader {

    private static final List<String> KEYS = List.of(
            "code", "name", "names", "adjectives", "people", "capital", "capital_names", "capital_at", "at", "geonames",
            "cow", "since", "until");

    private CountryReader() {}

    static List<Country> read(SourceFile source, Faults faults) {
        YamlFile file = new YamlFile(source, faults);
        List<Country> countries = new ArrayList<>();
        file.root().ifPresent(root -> {
            for (Node node : file.list(root, "the file of countries")) {
                Fields fields = new Fields(file, node, "a country", KEYS);
                String code = fields.needed("code");
                if (!code.isEmpty() && !code.matches("[A-Z]{3,4}")) {
                    fields.fault("code", "code \"" + code + "\", expected three capital letters (four for a former state)");
                }
                countries.add(new Country(
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
                        fields.last("until")));
            }
        });
        return countries;
    }
}
