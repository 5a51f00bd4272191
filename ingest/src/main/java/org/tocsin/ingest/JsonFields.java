package org.tocsin.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the fields of an article from a JSON object. Unknown keys are passed over. */
final class JsonFields {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.RAW).build())
                    .build())
            .build();

    private JsonFields() {}

    static Fields of(JsonNode object) throws UnreadableInputException {
        if (!object.isObject()) {
            throw new UnreadableInputException("expected an object with the key \"text\" or \"html\", found " + kind(object));
        }
        String text = string(object, "text");
        String html = string(object, "html");
        if (text == null && html == null) {
            throw new UnreadableInputException("neither \"text\" nor \"html\"; one of them is needed");
        }
        Fields page = text == null && html != null ? HtmlPage.read(html, string(object, "url")) : null;
        return new Fields(
                id(object),
                or(string(object, "url"), page == null ? null : page.url()),
                or(string(object, "source"), page == null ? null : page.source()),
                or(string(object, "title"), page == null ? null : page.title()),
                or(string(object, "byline"), page == null ? null : page.byline()),
                or(string(object, "published"), page == null ? null : page.published()),
                or(string(object, "language"), page == null ? null : page.language()),
                page == null ? String.valueOf(text) : page.text());
    }

    private static @Nullable String or(@Nullable String given, @Nullable String found) {
        return given == null || given.isBlank() ? found : given;
    }

    /** Ids are often numbers; their digits are the id. */
    private static @Nullable String id(JsonNode object) throws UnreadableInputException {
        JsonNode id = object.get("id");
        return id != null && id.isIntegralNumber() ? id.asString() : string(object, "id");
    }

    private static @Nullable String string(JsonNode object, String key) throws UnreadableInputException {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new UnreadableInputException("\"" + key + "\" is " + kind(value) + ", expected a string");
        }
        return value.stringValue();
    }

    private static String kind(JsonNode value) {
        String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return (kind.startsWith("a") || kind.startsWith("o") ? "an " : "a ") + kind;
    }

    /** What is wrong with JSON, without the parser's own account of the place. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return "broken JSON: " + message.replaceAll("\\s*\\n.*", "").replaceAll("\\s+", " ");
    }
}
