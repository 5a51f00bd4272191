package org.tocsin.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.knowledge.Outlet;

/** Where a document's outlet is at home: by the table of outlets, else by a place in its name ("The Houston Chronicle"). */
final class Homes {

    /** Words of papers' names that are villages' names too. */
    private static final Set<String> PAPERS = Set.of(
            "times", "post", "news", "daily", "star", "sun", "herald", "tribune", "journal", "gazette", "press", "mail", "mirror",
            "independent", "observer", "guardian", "telegraph", "express", "standard", "chronicle", "record", "world", "today",
            "union", "leader", "republic", "democrat", "sentinel", "citizen", "nation", "voice", "report", "reporter", "bee",
            "eagle", "call", "argus", "globe", "courier", "review", "register", "examiner", "enquirer", "dispatch", "bulletin",
            "advocate", "banner", "beacon", "the", "morning", "evening", "weekly", "sunday", "online", "com", "radio", "tv",
            "channel", "media", "free", "american", "capital", "pilot", "monitor", "signal", "wire", "agency", "local", "patriot",
            "progress", "commercial", "appeal", "plain", "dealer", "light", "state", "city", "county", "national");

    private static final int LONGEST = 3;

    private final Senses senses;
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Sense> states = new HashMap<>();

    Homes(Knowledge knowledge, Senses senses) {
        this.senses = senses;
        knowledge.countries().forEach(country -> senses.of(NameFolding.placeKey(country.name())).stream()
                .filter(sense -> sense.isState() && country.code().equals(sense.country()))
                .forEach(sense -> states.put(country.code(), sense)));
        for (Outlet outlet : knowledge.outlets()) {
            if (outlet.country() != null) {
                countries.put(NameFolding.placeKey(outlet.name()), outlet.country());
                outlet.aliases().forEach(alias -> countries.put(NameFolding.placeKey(alias), outlet.country()));
                outlet.domains().forEach(domain -> countries.put(domain.toLowerCase(Locale.ROOT), outlet.country()));
            }
        }
    }

    /** The outlet's home: a state, or a town that its name has; null where nothing tells. */
    @Nullable Sense of(Document document) {
        String source = document.source();
        if (source != null) {
            String country = countries.get(NameFolding.placeKey(source));
            if (country == null) {
                country = countries.get(source.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
            }
            return country == null ? named(source) : states.get(country);
        }
        return null;
    }

    private @Nullable Sense named(String source) {
        List<String> pieces = NameFolding.pieces(source);
        List<Sense> found = new ArrayList<>();
        for (int first = 0; first < pieces.size() && found.isEmpty(); first++) {
            for (int count = Math.min(LONGEST, pieces.size() - first); count > 0 && found.isEmpty(); count--) {
                List<String> words = pieces.subList(first, first + count);
                if (words.stream().noneMatch(PAPERS::contains)) {
                    found.addAll(senses.of(NameFolding.placeKey(String.join(" ", words))));
                }
            }
        }
        return found.stream()
                .filter(sense -> sense.isState() || sense.place().population() > 0)
                .max(Comparator.comparingDouble(sense -> sense.isState() ? 1e10 : sense.place().population()))
                .orElse(null);
    }
}
