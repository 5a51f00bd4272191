package org.tocsin.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Collects what the events of a run leave open: actors that are not known, places without a country. */
final class Gaps {

    private final Map<Key, Gap> gaps = new LinkedHashMap<>();

    private record Key(String kind, String name) {}

    /** An actor or place of one event, and whether its first letter is a capital for sure by being a name. */
    private record Open(Key key, boolean named) {}

    /** Takes in an event as its line of events.jsonl. */
    void add(JsonNode event) {
        Gap.Sentence sentence = new Gap.Sentence(
                event.path("document_id").asString(""), event.path("field").asString(""), event.path("start").asInt(),
                event.path("end").asInt());
        Set<Open> open = new LinkedHashSet<>();
        for (String role : List.of("actor", "recipient")) {
            for (JsonNode actor : event.path(role)) {
                if (unknownActor(actor)) {
                    open("actor", actor, sentence, open);
                }
            }
        }
        JsonNode place = event.path("place");
        if (place.isObject() && missing(place.path("country"))) {
            open("place", place, sentence, open);
        }
        long names = open.stream().filter(Open::named).count();
        for (Open each : open) {
            gaps.computeIfAbsent(each.key(), key -> new Gap(key.kind(), key.name()))
                    .met(sentence, each.named() && names == 1, each.named());
        }
    }

    /** Not in the knowledge; or a phrase that tells no country. */
    private static boolean unknownActor(JsonNode actor) {
        boolean known = actor.path("known").asBoolean(false);
        return !known || (missing(actor.path("country")) && missing(actor.path("id")));
    }

    private static boolean missing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void open(String kind, JsonNode of, Gap.Sentence sentence, Set<Open> to) {
        String name = of.path("name").asString("");
        if (name.chars().anyMatch(Character::isUpperCase)) {
            boolean first = of.path("start").asInt() == sentence.start();
            boolean inner = name.chars().skip(1).anyMatch(Character::isUpperCase);
            to.add(new Open(new Key(kind, name), inner || !first));
        }
    }

    /** Names only, those first that complete the most events. */
    List<Gap> ranked() {
        return gaps.values().stream()
                .filter(Gap::isName)
                .sorted(Comparator.comparingInt(Gap::completed)
                        .thenComparingInt(Gap::events)
                        .reversed()
                        .thenComparing(Gap::name)
                        .thenComparing(Gap::kind))
                .toList();
    }
}
