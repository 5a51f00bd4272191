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
import org.tocsin.knowledge.PlaceFeature;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;

/** Says where a statement's act happened, from the words of its own sentence. */
final class PlaceResolver {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "on", "outside", "inside", "around", "across", "over", "within", "throughout", "along",
            "off", "toward", "towards", "into", "to", "from", "of", "between", "through", "beyond");

    /** Acts that go on in one place over several verbs: "stormed the base and killed six guards in Homs". */
    private static final Set<EventType> VIOLENT =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.RETREAT, EventType.MOBILIZE);

    private static final Set<String> DIRECTIONS = Set.of(
            "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outside", "side", "outskirts");

    private static final Set<String> SETTLED = Set.of(
            "in", "at", "near", "outside", "inside", "around", "across", "over", "within", "throughout", "along", "off");

    /** The place named, with its words. */
    Place named(PlaceMention mention, Sentence sentence, FieldText text, PlaceBasis basis) {
        return named(mention, text.quote(sentence.span(mention.first(), mention.last())), basis);
    }

    /** The place spoken of, with its words: where they tell it by another's distance, the one told. */
    Place place(PlaceMention mention, Sentence sentence, FieldText text, PlaceBasis basis) {
        PlaceMention.Area area = mention.area();
        Place named = named(mention, sentence, text, basis);
        if (area == null) {
            return named;
        }
        Quote quote = text.quote(sentence.span(area.first(), area.last()));
        return new Place(
                quote, quote.text(), named.country(), null, area.at().lat(), area.at().lon(), null, area.precision(), basis);
    }

    private static Place named(PlaceMention mention, Quote quote, PlaceBasis basis) {
        Country country = mention.country();
        PlaceEntry entry = mention.entry();
        if (country != null && mention.capital()) {
            GeoPoint at = country.capitalAt();
            String name = country.capital() == null ? quote.text() : country.capital();
            return new Place(
                    quote, name, country.code(), entry == null ? null : entry.admin1(), lat(at), lon(at),
                    entry == null ? null : entry.geonames(), PlacePrecision.SETTLEMENT, basis);
        }
        if (country != null) {
            GeoPoint at = country.at();
            return new Place(
                    quote, country.name(), country.code(), null, lat(at), lon(at), country.geonames(),
                    PlacePrecision.COUNTRY, basis);
        }
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
        return best == null ? null : finer(statement, best);
    }

    /** "a police post in Lashio, in Myanmar's Shan state": the finest of places that the words set in one another. */
    private static PlaceMention finer(Statement statement, PlaceMention wide) {
        Candidates candidates = statement.candidates();
        PlaceMention finest = wide;
        for (PlaceMention place : candidates.places()) {
            boolean before = place.last() < wide.first() && isPhrase(candidates.sentence(), place.last() + 1, wide.first());
            boolean owned = wide.last() < place.first() && place.first() - wide.last() <= 3
                    && candidates.sentence().token(wide.last() + 1).tag().equals("POS");
            boolean aside = isAside(candidates.sentence(), wide) && fineness(place) >= fineness(finest);
            if ((before || owned) && (aside || fineness(place) > fineness(finest)) && liesIn(place, wide)
                    && !isParticipant(statement, place)) {
                finest = place;
            }
        }
        return finest;
    }

    /** "in Leigh-on-Sea, east of London": what another place only helps to find. */
    private static boolean isAside(Sentence sentence, PlaceMention wide) {
        return wide.area() == null && wide.first() >= 2 && sentence.lowerForm(wide.first() - 1).equals("of")
                && DIRECTIONS.contains(sentence.lowerForm(wide.first() - 2));
    }

    private static boolean liesIn(PlaceMention place, PlaceMention wide) {
        String country = country(place);
        return country == null || country(wide) == null || country.equals(country(wide));
    }

    private static @Nullable String country(PlaceMention place) {
        PlaceEntry entry = place.entry();
        Country country = place.country();
        return country != null ? country.code() : entry == null ? null : entry.country();
    }

    /** Whether words hold no verb and join on by a comma or a preposition. */
    private static boolean isPhrase(Sentence sentence, int from, int to) {
        if (to - from > 9) {
            return false;
        }
        boolean joined = false;
        for (int at = from; at < to; at++) {
            String tag = sentence.token(at).tag();
            if (tag.startsWith("VB") || tag.equals("CC") || tag.equals("MD") || tag.equals("CD") || tag.equals(":")) {
                return false;
            }
            String form = sentence.lowerForm(at);
            boolean apart = tag.equals("IN") && !form.equals("in") && !form.equals("of") && !form.equals("on") && !form.equals("at");
            if (apart) {
                return false;
            }
            joined |= tag.equals(",") || tag.equals("IN") || tag.equals("POS");
        }
        return joined;
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
        boolean origin = preposition.equals("from") && statement.rule().type() != EventType.RETREAT;
        if (origin || isOfPeople(statement, head, preposition)) {
            return 0;
        }
        if (preposition.equals("from")) {
            return closeness + 20 + fineness;
        }
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

    /** "an asylum seeker of Herat origin", "rebels who had come through Sudan": where people are from, not what they did. */
    private static boolean isOfPeople(Statement statement, int head, String preposition) {
        Sentence sentence = statement.candidates().sentence();
        for (int at = head; at >= 0 && at != statement.predicate(); at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (word.relation().startsWith("acl") && word.isVerb() && fills(statement, Role.ACTOR, word.head())) {
                return true;
            }
        }
        return preposition.equals("to") && statement.rule().type() == EventType.RETREAT;
    }

    private static boolean fills(Statement statement, Role role, int token) {
        return statement.fillers(role).stream().anyMatch(filler -> filler.token() == token);
    }

    private static int fineness(PlaceMention place) {
        if (place.entry() != null && place.entry().feature() == PlaceFeature.SETTLEMENT
                && place.entry().precision() != PlacePrecision.SETTLEMENT) {
            // A place that nobody lists, known only to lie in another.
            return 5;
        }
        if (place.entry() != null) {
            return switch (place.entry().precision()) {
                case POINT, SETTLEMENT -> 5;
                case ADMIN2 -> 4;
                case ADMIN1 -> 3;
                case REGION -> place.entry().country() == null ? 1 : 3;
                case COUNTRY -> 1;
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
        if (VIOLENT.contains(statement.rule().type()) && isObject(statement, place)) {
            return true;
        }
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

    /** "seized Goma's airport", "recaptured the Mosul dam": a place finer than a state is or names what the act is done to. */
    private static boolean isObject(Statement statement, PlaceMention place) {
        if (place.entry() == null) {
            return false;
        }
        Sentence sentence = statement.candidates().sentence();
        int at = headOf(sentence, place);
        Token word = sentence.token(at);
        if (word.relation().equals("compound") || word.relation().equals("nmod:poss")) {
            word = sentence.token(word.head());
        }
        boolean object = word.relation().equals("obj") || word.relation().equals("nsubj:pass");
        return object && (word.head() == statement.trigger() || word.head() == statement.predicate())
                && statement.candidates().nationalityAt(at) == null;
    }

    /** "Ain al-Asad airbase", "the city of Aleppo": the place names the thing. */
    private static boolean names(Candidates candidates, PlaceMention place, int thing) {
        Sentence sentence = candidates.sentence();
        int head = headOf(sentence, place);
        Token word = sentence.token(head);
        boolean finer = place.entry() != null || !place.known();
        boolean naming = word.relation().equals("compound") || word.relation().equals("appos")
                || word.relation().equals("nmod:poss")
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
     * Steps from a place up the tree to a word of the statement's clause, or from there down; -1 where another clause lies
     * between: one with a doer of its own, one that tells who says it, or one that a statement about the act hangs by.
     */
    private static int distance(Sentence sentence, int place, Statement statement) {
        int at = place;
        int from = place;
        for (int steps = 0; at >= 0; steps++) {
            if (at == statement.trigger() || at == statement.predicate() || statement.absorbed().contains(at)) {
                return steps;
            }
            int below = stepsUp(sentence, statement.predicate(), at);
            if (below > 0) {
                return isReporting(sentence, statement.predicate(), at, from) && isNearer(place, at, statement.predicate())
                        ? -1
                        : sentence.token(at).isVerb() ? steps + 2 * below : steps + below;
            }
            if (isOtherClause(sentence, at, statement)) {
                return -1;
            }
            from = at;
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** Whether words stand nearer to the verb of saying than to the act: the parser hangs some places by the wrong one. */
    private static boolean isNearer(int place, int saying, int act) {
        return Math.abs(place - saying) < Math.abs(place - act);
    }

    /** Whether the act hangs by a clause that tells it: "monitors in Geneva said gunmen stormed the base". */
    private static boolean isReporting(Sentence sentence, int predicate, int verb, int place) {
        if (sentence.token(place).relation().equals("conj")) {
            return false;
        }
        for (int at = predicate; at >= 0 && at != verb; at = sentence.token(at).head()) {
            String relation = sentence.token(at).relation();
            if (relation.equals("ccomp") || relation.equals("parataxis")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb on the way up from a place begins a clause whose places are not the act's. */
    private static boolean isOtherClause(Sentence sentence, int at, Statement statement) {
        Token word = sentence.token(at);
        String relation = word.relation();
        boolean clause = word.isVerb() || sentence.child(at, "cop") >= 0;
        if (!clause) {
            return false;
        }
        boolean own = sentence.child(at, "nsubj") >= 0 || sentence.child(at, "nsubj:pass") >= 0;
        return switch (relation) {
            case "parataxis", "ccomp" -> true;
            case "conj", "advcl" -> own || !VIOLENT.contains(statement.rule().type());
            default -> false;
        };
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
