package org.tocsin.convert;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of a YAML list while it is written. Every text is in double quotes, so that none needs thought. */
public final class EntryYaml {

    private final StringBuilder text = new StringBuilder();

    /** A key with a text; nothing where there is none. */
    public EntryYaml text(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? this : raw(key, quoted(value));
    }

    /** A key with a list of texts; nothing where it is empty. */
    public EntryYaml texts(String key, List<String> values) {
        return values.isEmpty() ? this : raw(key, list(values));
    }

    /** A key with a list of values that are YAML already; nothing where it is empty. */
    public EntryYaml raws(String key, List<String> values) {
        return values.isEmpty() ? this : raw(key, "[" + String.join(", ", values) + "]");
    }

    /** A key with a value that is YAML already. */
    public EntryYaml raw(String key, String value) {
        text.append(text.isEmpty() ? "- " : "  ").append(key).append(": ").append(value).append('\n');
        return this;
    }

    /** The lines of the entry. */
    public String lines() {
        return text.toString();
    }

    /** Texts as a list of YAML on one line. */
    public static String list(List<String> values) {
        return values.stream().map(EntryYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in double quotes, without characters that YAML forbids. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().filter(EntryYaml::isPrintable).forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF && c != 0x2028 && c != 0x2029;
    }
}
