package org.tocsin.evaluation.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Incident.Claim;
import org.tocsin.event.Incident.Dispute;
import org.tocsin.event.Incident.Link;
import org.tocsin.evaluation.incidents.Bundle.GoldClaim;
import org.tocsin.evaluation.incidents.Bundle.GoldIncident;
import org.tocsin.evaluation.incidents.Bundle.GoldLink;
import org.tocsin.evaluation.incidents.Bundle.Words;

/**
 * The incidents of a bundle beside its gold. Incidents are matched one to one by the triggers that they share, those with most
 * first; the similarity of a pair is the F of their triggers (CEAF with entities' φ₄, Luo 2005), where a gold trigger that no
 * event covers stays missed and an event elsewhere than on a gold trigger is not judged. Claims count when their kind is that
 * of a gold claim of the matched incident and their words overlap, disputes by their field, links by kind and the incidents
 * that they join.
 */
final class BundleScore {

    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Sums of a figure: similarity or number of right ones, those that we gave, those of the gold. */
    record Tally(double right, double given, double gold) {

        Tally plus(double moreRight, double moreGiven, double moreGold) {
            return new Tally(right + moreRight, given + moreGiven, gold + moreGold);
        }

        double precision() {
            return given == 0 ? 0 : right / given;
        }

        double recall() {
            return gold == 0 ? 0 : right / gold;
        }

        double f() {
            return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    /** An incident of ours that has a gold trigger. */
    private record Ours(Incident incident, Set<Words> triggers) {}

    private record Pair(GoldIncident gold, Ours ours, double similarity) {}

    Tally tally(String figure) {
        return tallies.getOrDefault(figure, new Tally(0, 0, 0));
    }

    /** What is not as the gold has it, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void add(String figure, double right, double given, double gold) {
        tallies.merge(figure, new Tally(right, given, gold), (one, other) -> one.plus(right, given, gold));
    }

    void add(Bundle bundle, List<CodedDocument> coded, List<Incident> incidents) {
        Map<String, Event> events = new HashMap<>();
        coded.forEach(document -> document.events().forEach(event -> events.put(event.id(), event)));
        List<Ours> ours = new ArrayList<>();
        for (Incident incident : incidents) {
            Set<Words> triggers = triggers(bundle, incident, events);
            if (!triggers.isEmpty()) {
                ours.add(new Ours(incident, triggers));
            }
        }
        List<Pair> pairs = pairs(bundle, ours);
        add("incidents", pairs.stream().mapToDouble(Pair::similarity).sum(), ours.size(), bundle.incidents().size());
        Map<String, Pair> byKey = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (Pair pair : pairs) {
            byKey.put(pair.gold().key(), pair);
            keys.put(pair.ours().incident().id(), pair.gold().key());
            if (pair.similarity() < 1) {
                faults.add(bundle.id() + " " + pair.gold().key() + ": " + shown(bundle, pair, events));
            }
        }
        for (GoldIncident gold : bundle.incidents()) {
            Pair pair = byKey.get(gold.key());
            if (pair == null) {
                faults.add(bundle.id() + " " + gold.key() + ": no incident");
            }
            claims(bundle, gold, pair);
            disputes(bundle, gold, pair);
            links(bundle, gold, pair, keys);
        }
    }

    private static Set<Words> triggers(Bundle bundle, Incident incident, Map<String, Event> events) {
        Set<Words> found = new HashSet<>();
        for (String id : incident.events()) {
            Event event = events.get(id);
            if (event != null && event.field() == Field.TEXT) {
                bundle.incidents().stream().flatMap(gold -> gold.triggers().stream())
                        .filter(words -> words.overlap(event.documentId(), event.trigger().start(), event.trigger().end()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Pair> pairs(Bundle bundle, List<Ours> ours) {
        List<Pair> all = new ArrayList<>();
        for (GoldIncident gold : bundle.incidents()) {
            for (Ours one : ours) {
                Set<Words> shared = new HashSet<>(gold.triggers());
                shared.retainAll(one.triggers());
                if (!shared.isEmpty()) {
                    all.add(new Pair(gold, one, 2.0 * shared.size() / (gold.triggers().size() + one.triggers().size())));
                }
            }
        }
        all.sort((one, other) -> Double.compare(other.similarity(), one.similarity()));
        List<Pair> chosen = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        for (Pair pair : all) {
            String key = "gold " + pair.gold().key();
            String id = "ours " + pair.ours().incident().id();
            if (!matched.contains(key) && !matched.contains(id)) {
                matched.addAll(List.of(key, id));
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static String shown(Bundle bundle, Pair pair, Map<String, Event> events) {
        Set<Words> missing = new HashSet<>(pair.gold().triggers());
        missing.removeAll(pair.ours().triggers());
        Set<Words> uncoded = new HashSet<>(missing);
        uncoded.removeIf(words -> isCoded(words, events));
        missing.removeAll(uncoded);
        Set<Words> other = new HashSet<>(pair.ours().triggers());
        other.removeAll(pair.gold().triggers());
        return "elsewhere " + shown(bundle, missing) + ", with " + shown(bundle, other) + ", no event " + shown(bundle, uncoded);
    }

    private static boolean isCoded(Words words, Map<String, Event> events) {
        return events.values().stream().anyMatch(event -> event.field() == Field.TEXT
                && words.overlap(event.documentId(), event.trigger().start(), event.trigger().end()));
    }

    private static List<String> shown(Bundle bundle, Set<Words> words) {
        return words.stream().map(one -> one.documentId() + " " + text(bundle, one)).sorted().toList();
    }

    private static String text(Bundle bundle, Words words) {
        String text = bundle.documents().stream().filter(one -> one.id().equals(words.documentId())).findFirst().orElseThrow().text();
        int from = text.offsetByCodePoints(0, words.start());
        return "\"" + text.substring(from, text.offsetByCodePoints(from, words.end() - words.start())) + "\"";
    }

    private void claims(Bundle bundle, GoldIncident gold, @Nullable Pair pair) {
        List<Claim> given = pair == null
                ? List.of()
                : pair.ours().incident().claims().stream().filter(claim -> claim.field() == Field.TEXT).toList();
        Set<GoldClaim> found = new HashSet<>();
        int right = 0;
        for (Claim claim : given) {
            GoldClaim same = gold.claims().stream()
                    .filter(one -> one.kind().equals(claim.kind()) && !found.contains(one)
                            && one.words().overlap(claim.documentId(), claim.start(), claim.end()))
                    .findFirst().orElse(null);
            if (same == null) {
                faults.add(bundle.id() + " " + gold.key() + ": ledger has " + claim.kind() + " by " + claim.by() + " \"" + claim.text() + "\" " + claim.documentId());
            } else {
                found.add(same);
                right++;
            }
        }
        gold.claims().stream().filter(one -> !found.contains(one)).forEach(one -> faults.add(
                bundle.id() + " " + gold.key() + ": ledger lacks " + one.kind() + " by " + one.by() + " " + text(bundle, one.words())));
        add("ledger", right, given.size(), gold.claims().size());
    }

    private void disputes(Bundle bundle, GoldIncident gold, @Nullable Pair pair) {
        Set<String> given = new HashSet<>();
        if (pair != null) {
            pair.ours().incident().disputes().stream().map(Dispute::field).forEach(given::add);
        }
        Set<String> right = new HashSet<>(given);
        right.retainAll(gold.disputes());
        given.stream().filter(field -> !gold.disputes().contains(field)).forEach(field -> faults.add(
                bundle.id() + " " + gold.key() + ": dispute on " + field + " that is none"));
        gold.disputes().stream().filter(field -> !given.contains(field)).forEach(field -> faults.add(
                bundle.id() + " " + gold.key() + ": dispute on " + field + " is missed"));
        add("disputes", right.size(), given.size(), gold.disputes().size());
    }

    private void links(Bundle bundle, GoldIncident gold, @Nullable Pair pair, Map<String, String> keys) {
        Set<GoldLink> given = new HashSet<>();
        if (pair != null) {
            for (Link link : pair.ours().incident().links()) {
                given.add(new GoldLink(link.kind(), keys.getOrDefault(link.to(), link.to())));
            }
        }
        Set<GoldLink> right = new HashSet<>(given);
        right.retainAll(gold.links());
        given.stream().filter(link -> !right.contains(link)).forEach(link -> faults.add(
                bundle.id() + " " + gold.key() + ": link " + link.kind() + " " + link.to() + " that is none"));
        gold.links().stream().filter(link -> !right.contains(link)).forEach(link -> faults.add(
                bundle.id() + " " + gold.key() + ": link " + link.kind() + " " + link.to() + " is missed"));
        add("links", right.size(), given.size(), gold.links().size());
    }
}
