package org.tocsin.convert;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of a YAML file of actors while it is written. Every text is in double quotes, so that none needs thought. */
final class Yaml {

    private final StringBuilder text = new StringBuilder();

    Yaml text(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? this : raw(key, quoted(value));
    }

    Yaml texts(String key, List<String> values) {
        return values.isEmpty()
                ? this
                : raw(key, values.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A value that is YAML already. */
    Yaml raw(String key, String value) {
        text.append(text.isEmpty() ? "- " : "  ").append(key).append(": ").append(value).append('\n');
        return this;
    }

    Conversion.Entry entry() {
        return new Conversion.Entry(text.toString());
    }

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().filter(c -> !Character.isISOControl(c)).forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }
}
