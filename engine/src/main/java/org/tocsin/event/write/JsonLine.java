package org.tocsin.event.write;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** One JSON object while it is written, key by key. A null value is written as null. */
final class JsonLine {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The object that {@code content} fills, without a line end. */
    static String of(Consumer<JsonLine> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            content.accept(new JsonLine(generator));
            generator.writeEndObject();
        }
        return escapeLoneSurrogates(text.toString());
    }

    JsonLine text(String name, @Nullable String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    JsonLine number(String name, @Nullable Integer value) {
        return number(name, value == null ? null : Long.valueOf(value));
    }

    JsonLine number(String name, @Nullable Long value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.longValue());
        }
        return this;
    }

    /** A number with at least one decimal and at most {@code places}, never with an exponent. */
    JsonLine decimal(String name, @Nullable Double value, int places) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(plain(value, places));
        }
        return this;
    }

    JsonLine flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    /** The three keys of a quote, all null where there is none. */
    JsonLine quote(@Nullable Quote quote) {
        return text("text", quote == null ? null : quote.text())
                .number("start", quote == null ? null : Integer.valueOf(quote.start()))
                .number("end", quote == null ? null : Integer.valueOf(quote.end()));
    }

    JsonLine texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    <T> JsonLine objects(String name, List<T> values, BiConsumer<JsonLine, T> content) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            content.accept(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    <T> JsonLine object(String name, @Nullable T value, BiConsumer<JsonLine, T> content) {
        if (value == null) {
            generator.writeNullProperty(name);
            return this;
        }
        generator.writeObjectPropertyStart(name);
        content.accept(this, value);
        generator.writeEndObject();
        return this;
    }

    static String plain(double value, int places) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 1 ? rounded.setScale(1, RoundingMode.UNNECESSARY) : rounded).toPlainString();
    }

    /** Half of a surrogate pair cannot be encoded in UTF-8; as an escape it keeps its code point. */
    private static String escapeLoneSurrogates(String line) {
        if (line.codePoints().noneMatch(JsonLine::isSurrogate)) {
            return line;
        }
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        line.codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
