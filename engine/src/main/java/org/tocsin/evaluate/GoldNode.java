package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An object of a gold line with its path in the line, which messages name. */
final class GoldNode {

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .build();

    private final JsonNode node;
    private final String path;

    private GoldNode(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static GoldNode line(String json) throws GoldException {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new GoldException("column " + e.getLocation().getColumnNr() + ": broken JSON: "
                    + e.getOriginalMessage().replaceAll("\\s+", " ") + "; write one object a line");
        }
        if (!node.isObject()) {
            throw new GoldException("expected a JSON object, found " + kind(node) + "; write one object a line");
        }
        return new GoldNode(node, "");
    }

    /** Whether the key is there with a value other than null. */
    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Whether the key is there at all, be it with null. */
    boolean states(String key) {
        return node.has(key);
    }

    String needed(String key) throws GoldException {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw fault(key, "is missing or empty, expected a string");
        }
        return text;
    }

    /** A string, or null where it is missing or null. A whole number gives its digits. */
    @Nullable String text(String key) throws GoldException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isIntegralNumber()) {
            return value.asString();
        }
        if (!value.isString()) {
            throw fault(key, "is " + kind(value) + ", expected a string or null");
        }
        return value.stringValue();
    }

    boolean flag(String key) throws GoldException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw fault(key, "is " + kind(value) + ", expected true or false");
        }
        return value.booleanValue();
    }

    @Nullable Integer number(String key) throws GoldException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw fault(key, "is " + kind(value) + ", expected a whole number or null");
        }
        return value.intValue();
    }

    /** Strings; a string alone is a list of one. */
    List<String> texts(String key) throws GoldException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(key, value, "a list of strings")) {
            if (!item.isString() || item.stringValue().isBlank()) {
                throw fault(key + "[" + texts.size() + "]", "is " + kind(item) + ", expected a string that is not empty");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    List<GoldNode> objects(String key) throws GoldException {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<GoldNode> objects = new ArrayList<>();
        for (JsonNode item : items(key, value, "a list of objects")) {
            String at = path + key + "[" + objects.size() + "]";
            if (!item.isObject()) {
                throw new GoldException(at + " is " + kind(item) + ", expected an object");
            }
            objects.add(new GoldNode(item, at + "."));
        }
        return objects;
    }

    private Iterable<JsonNode> items(String key, JsonNode value, String expected) throws GoldException {
        if (!value.isArray()) {
            throw fault(key, "is " + kind(value) + ", expected " + expected);
        }
        return value;
    }

    /** A constant by its name in any letter case, or null where the key is missing or null. */
    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) throws GoldException {
        String text = text(key);
        return text == null ? null : constant(key, type, text);
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type) throws GoldException {
        Set<E> constants = new TreeSet<>();
        for (String text : texts(key)) {
            constants.add(constant(key, type, text));
        }
        return constants;
    }

    private <E extends Enum<E>> E constant(String key, Class<E> type, String text) throws GoldException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) || key.equals("type") || key.equals("also");
        throw fault(key, "\"" + text + "\" is not known, expected one of " + Arrays.stream(type.getEnumConstants())
                .map(constant -> capitals ? constant.name() : constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
    }

    GoldException fault(String key, String why) {
        return new GoldException("\"" + path + key + "\" " + why);
    }

    private static String kind(JsonNode value) {
        String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return kind.equals("null") ? kind : (kind.startsWith("a") || kind.startsWith("o") ? "an " : "a ") + kind;
    }
}
