package org.tocsin.evaluation.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dispatches with the incidents that they speak of, as a person reads them.
 *
 * @param id its name
 * @param documents the dispatches
 * @param incidents what they speak of
 */
record Bundle(String id, List<Document> documents, List<GoldIncident> incidents) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Words of a dispatch, in code points. */
    record Words(String documentId, int start, int end) {

        boolean overlap(String document, int from, int to) {
            return documentId.equals(document) && from < end && start < to;
        }
    }

    /** What somebody says about an incident. */
    record GoldClaim(String kind, String by, Words words) {}

    /** A link to another incident, by its key. */
    record GoldLink(String kind, String to) {}

    /** One happening. */
    record GoldIncident(
            String key, Set<Words> triggers, List<GoldClaim> claims, Set<String> disputes, List<GoldLink> links) {}

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    static List<Bundle> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(MAPPER::readTree).map(Bundle::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Bundle of(JsonNode line) {
        List<Document> documents = new ArrayList<>();
        for (JsonNode one : line.get("documents")) {
            documents.add(new Document(
                    one.get("id").asString(), null, one.get("source").asString(), one.get("title").asString(), null,
                    one.get("published").asString(), "en", one.get("text").asString()));
        }
        List<GoldIncident> incidents = new ArrayList<>();
        line.get("incidents").forEach(one -> incidents.add(incident(one)));
        return new Bundle(line.get("id").asString(), documents, incidents);
    }

    private static GoldIncident incident(JsonNode one) {
        Set<Words> triggers = new HashSet<>();
        one.get("triggers").forEach(trigger -> triggers.add(words(trigger, trigger.get("text"))));
        List<GoldClaim> claims = new ArrayList<>();
        one.path("claims").forEach(claim -> claims.add(new GoldClaim(
                claim.get("kind").asString(), claim.path("by").asString(""), words(claim, claim.get("words")))));
        Set<String> disputes = new HashSet<>();
        one.path("disputes").forEach(dispute -> disputes.add(dispute.get("field").asString()));
        List<GoldLink> links = new ArrayList<>();
        one.path("links").forEach(link -> links.add(new GoldLink(link.get("kind").asString(), link.get("to").asString())));
        return new GoldIncident(one.get("key").asString(), triggers, claims, disputes, links);
    }

    private static Words words(JsonNode node, JsonNode text) {
        int start = node.get("start").asInt();
        String words = text.asString();
        return new Words(node.get("document").asString(), start, start + words.codePointCount(0, words.length()));
    }
}
