package org.tocsin.resolve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.detect.Filler;
import org.tocsin.detect.Statement;
import org.tocsin.document.FieldText;
import org.tocsin.document.Quote;
import org.tocsin.event.EventType;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.knowledge.PlaceEntry;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;

/** Says where a statement's act happened, from the words of its own sentence. */
final class PlaceResolver {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "on", "outside", "inside", "around", "across", "over", "within", "throughout", "along",
            "off", "toward", "towards", "into", "to", "from", "of", "between", "through", "beyond");

    private static final Set<String> SETTLED = Set.of(
            "in", "at", "near", "outside", "inside", "around", "across", "over", "within", "throughout", "along", "off");

    /** The place with its words. */
    Place place(PlaceMention mention, Sentence sentence, FieldText text, PlaceBasis basis) {
        Quote quote = text.quote(sentence.span(mention.first(), mention.last()));
        return named(mention, quote, basis);
    }

    private static Place named(PlaceMention mention, Quote quote, PlaceBasis basis) {
        Country country = mention.country();
        if (country != null && mention.capital()) {
            GeoPoint at = country.capitalAt();
            String name = country.capital() == null ? quote.text() : country.capital();
            return new Place(quote, name, country.code(), null, lat(at), lon(at), null, PlacePrecision.SETTLEMENT, basis);
        }
        if (country != null) {
            GeoPoint at = country.at();
            return new Place(
                    quote, country.name(), country.code(), null, lat(at), lon(at), country.geonames(),
                    PlacePrecision.COUNTRY, basis);
        }
        PlaceEntry entry = mention.entry();
        if (entry != null) {
            return new Place(
                    quote, entry.name(), entry.country(), entry.admin1(), entry.at().lat(), entry.at().lon(),
                    entry.geonames(), entry.precision(), basis);
        }
        return new Place(quote, quote.text(), null, null, null, null, null, null, basis);
    }

    private static @Nullable Double lat(@Nullable GeoPoint point) {
        return point == null ? null : point.lat();
    }

    private static @Nullable Double lon(@Nullable GeoPoint point) {
        return point == null ? null : point.lon();
    }

    /** The place mention that a statement's act is set in, or null: the finest of those that hang closest to it. */
    @Nullable PlaceMention scene(Statement statement) {
        Candidates candidates = statement.candidates();
        PlaceMention best = null;
        int bestScore = 0;
        for (PlaceMention place : candidates.places()) {
            int score = score(statement, place);
            if (score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }

    /** 0 where a place cannot be the scene; else higher for the closer and finer. */
    private int score(Statement statement, PlaceMention place) {
        Sentence sentence = statement.candidates().sentence();
        int head = headOf(sentence, place);
        if (isHit(statement, place)) {
            return 75 + fineness(place);
        }
        if (isParticipant(statement, place)) {
            return 0;
        }
        String preposition = preposition(sentence, head);
        int distance = distance(sentence, head, statement);
        if (distance < 0) {
            return 0;
        }
        int closeness = Math.max(1, 8 - distance) * 10;
        int fineness = fineness(place);
        if (SETTLED.contains(preposition)) {
            return closeness + 20 + fineness;
        }
        if (LOCATIVE.contains(preposition)) {
            return Math.max(1, closeness - 20) + fineness;
        }
        Token word = sentence.token(head);
        boolean before = word.relation().equals("compound") || word.relation().equals("nmod:poss");
        boolean ofTrigger = word.head() == statement.trigger() || statement.absorbed().contains(word.head());
        boolean nation = statement.candidates().nationalityAt(head) != null;
        return before && ofTrigger && !nation ? closeness + fineness : 0;
    }

    private static int fineness(PlaceMention place) {
        if (place.entry() != null) {
            return switch (place.entry().precision()) {
                case POINT, SETTLEMENT -> 5;
                case ADMIN2 -> 4;
                case ADMIN1 -> 3;
                case COUNTRY, REGION -> 1;
            };
        }
        return place.country() == null || place.capital() ? 4 : 2;
    }

    private static boolean isParticipant(Statement statement, PlaceMention place) {
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT}) {
            for (Filler filler : statement.fillers(role)) {
                if (place.covers(filler.token())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "shelled Juba", "struck Gaza": the place itself is hit. */
    private static boolean isHit(Statement statement, PlaceMention place) {
        if (statement.rule().type() != EventType.ASSAULT) {
            return false;
        }
        for (Role role : new Role[] {Role.TARGET, Role.RECIPIENT}) {
            for (Filler filler : statement.fillers(role)) {
                if (place.covers(filler.token()) || names(statement.candidates(), place, filler.token())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Ain al-Asad airbase", "the city of Aleppo": the place names the thing. */
    private static boolean names(Candidates candidates, PlaceMention place, int thing) {
        Sentence sentence = candidates.sentence();
        int head = headOf(sentence, place);
        Token word = sentence.token(head);
        boolean finer = place.entry() != null || !place.known();
        boolean naming = word.relation().equals("compound") || word.relation().equals("appos")
                || (word.relation().equals("nmod") && preposition(sentence, head).equals("of"));
        return finer && naming && word.head() == thing && candidates.nationalityAt(head) == null;
    }

    private static int headOf(Sentence sentence, PlaceMention place) {
        for (int at = place.first(); at <= place.last(); at++) {
            if (!place.covers(sentence.token(at).head()) || sentence.token(at).head() < 0) {
                return at;
            }
        }
        return place.last();
    }

    private static String preposition(Sentence sentence, int head) {
        int at = head;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            int mark = sentence.child(at, "case");
            if (mark >= 0 && !sentence.token(mark).tag().equals("POS")) {
                return sentence.token(mark).form().toLowerCase(Locale.ROOT);
            }
            Token word = sentence.token(at);
            boolean climbs = word.relation().equals("compound") || word.relation().equals("conj")
                    || word.relation().equals("appos") || word.relation().equals("nmod:poss") || word.relation().equals("flat");
            if (!climbs) {
                return "";
            }
            at = word.head();
        }
        return "";
    }

    /**
     * Steps from a place up the tree to a word of the statement's clause, or from there down; -1 where another finite
     * clause lies between.
     */
    private static int distance(Sentence sentence, int place, Statement statement) {
        int at = place;
        for (int steps = 0; at >= 0; steps++) {
            if (at == statement.trigger() || at == statement.predicate() || statement.absorbed().contains(at)) {
                return steps;
            }
            int below = stepsUp(sentence, statement.predicate(), at);
            if (below > 0) {
                return sentence.token(at).isVerb() ? steps + 2 * below : steps + below;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    private static int stepsUp(Sentence sentence, int from, int to) {
        int at = from;
        for (int steps = 0; at >= 0 && steps < 10; steps++) {
            if (at == to) {
                return steps;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }
}
