package org.tocsin.convert.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is read of an entity.
 *
 * @param json the entity
 */
record Entity(JsonNode json) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 200;

    /** A statement with the qualifiers that say since when and until when. */
    record Dated(String item, @Nullable String from, @Nullable String to) {}

    /** Its id, such as Q42; "" where it has none. */
    String id() {
        return json.path("id").asString("");
    }

    /** Its English name; "" where it has none. */
    String label() {
        return name(json.path("labels").path("en").path("value"));
    }

    /** Other English names; those without a capital are common nouns and left out. */
    Set<String> aliases() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode alias : json.path("aliases").path("en")) {
            String name = name(alias.path("value"));
            if (names.size() < MOST && name.codePoints().anyMatch(Character::isUpperCase)) {
                names.add(name);
            }
        }
        names.remove(label());
        return names;
    }

    private static String name(JsonNode value) {
        String text = value.asString("").strip();
        return text.length() > LONGEST_NAME ? "" : text;
    }

    /** The items that a property names: the preferred ones, or where there are none all that are not deprecated. */
    Set<String> items(String property) {
        return dated(property).stream().map(Dated::item).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same with their days. */
    List<Dated> dated(String property) {
        List<JsonNode> statements = statements(property);
        boolean preferred = !property.equals("P39") && statements.stream().anyMatch(each -> rank(each).equals("preferred"));
        List<Dated> found = new ArrayList<>();
        for (JsonNode statement : statements) {
            String item = statement.path("mainsnak").path("datavalue").path("value").path("id").asString("");
            boolean wanted = preferred ? rank(statement).equals("preferred") : !rank(statement).equals("deprecated");
            if (wanted && item.matches("Q\\d{1,12}") && found.size() < MOST) {
                JsonNode qualifiers = statement.path("qualifiers");
                found.add(new Dated(item, day(qualifiers.path("P580").path(0)), day(qualifiers.path("P582").path(0))));
            }
        }
        return found;
    }

    private List<JsonNode> statements(String property) {
        List<JsonNode> statements = new ArrayList<>();
        json.path("claims").path(property).forEach(statements::add);
        return statements;
    }

    private static String rank(JsonNode statement) {
        return statement.path("rank").asString("normal");
    }

    /** The text of a property, such as a code; "" where it has none. */
    String text(String property) {
        return json.path("claims").path(property).path(0).path("mainsnak").path("datavalue").path("value").asString("");
    }

    /** The first day of a property that is no closer known than the year, the month or the day, as our files write it; or null. */
    @Nullable String date(String property) {
        for (JsonNode statement : statements(property)) {
            String day = rank(statement).equals("deprecated") ? null : day(statement.path("mainsnak"));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "+2001-05-00T00:00:00Z" with the precision of a month is 2001-05. */
    private static @Nullable String day(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        String time = value.path("time").asString("");
        if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*")) {
            return null;
        }
        return switch (value.path("precision").asInt(0)) {
            case 9 -> time.substring(1, 5);
            case 10 -> time.substring(1, 8);
            case 11 -> time.substring(1, 11);
            default -> null;
        };
    }
}
