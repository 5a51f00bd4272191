package org.tocsin.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of one record: document, event, mention or incident. */
final class RecordSchema {

    private final Schema schema;
    private final List<String> keys;

    RecordSchema(String record) {
        String text = read(record + ".schema.json");
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        this.keys = List.copyOf(
                JsonMapper.shared().readTree(text).path("properties").propertyNames());
    }

    private static String read(String name) {
        try (InputStream in = RecordSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Records records, Faults faults) {
        for (Records.Line line : records.lines()) {
            schema.validate(line.json()).forEach(e -> faults.add(line.name(), e.toString()));
            faults.unless(inOrder(line.json()), line.name(), "its keys are not in the order " + keys);
        }
    }

    private boolean inOrder(JsonNode json) {
        List<String> written = new ArrayList<>(json.propertyNames());
        written.retainAll(keys);
        List<String> expected = new ArrayList<>(keys);
        expected.retainAll(written);
        return written.equals(expected);
    }
}
