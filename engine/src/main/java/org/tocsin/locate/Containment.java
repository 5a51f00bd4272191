package org.tocsin.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.recognize.Candidates;

/**
 * Places that the words set in wider ones: "Paris, Texas", "Mosul in northern Iraq", "Iraq's Anbar province", "the Syrian
 * town of Manbij", "Springfield, Ill.".
 */
final class Containment {

    private static final double DISTRICT = 120;
    private static final double REGION = 700;
    private static final double TOWN = 40;
    private static final double UNIT = 250;
    private static final int REACH = 5;
    private static final int DESCRIBED = 9;
    private static final double COMPARABLE = 2.5;

    /** The states as American papers shorten them behind the name of a town. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ala", "alabama"), Map.entry("ariz", "arizona"), Map.entry("ark", "arkansas"),
            Map.entry("calif", "california"), Map.entry("colo", "colorado"), Map.entry("conn", "connecticut"),
            Map.entry("del", "delaware"), Map.entry("fla", "florida"), Map.entry("ga", "georgia"), Map.entry("ill", "illinois"),
            Map.entry("ind", "indiana"), Map.entry("kan", "kansas"), Map.entry("ky", "kentucky"), Map.entry("la", "louisiana"),
            Map.entry("md", "maryland"), Map.entry("mass", "massachusetts"), Map.entry("mich", "michigan"),
            Map.entry("minn", "minnesota"), Map.entry("miss", "mississippi"), Map.entry("mo", "missouri"),
            Map.entry("mont", "montana"), Map.entry("neb", "nebraska"), Map.entry("nev", "nevada"),
            Map.entry("nh", "new hampshire"), Map.entry("nj", "new jersey"), Map.entry("nm", "new mexico"),
            Map.entry("ny", "new york"), Map.entry("nc", "north carolina"), Map.entry("nd", "north dakota"),
            Map.entry("okla", "oklahoma"), Map.entry("ore", "oregon"), Map.entry("pa", "pennsylvania"),
            Map.entry("ri", "rhode island"), Map.entry("sc", "south carolina"), Map.entry("sd", "south dakota"),
            Map.entry("tenn", "tennessee"), Map.entry("tex", "texas"), Map.entry("vt", "vermont"), Map.entry("va", "virginia"),
            Map.entry("wash", "washington"), Map.entry("wva", "west virginia"), Map.entry("wis", "wisconsin"),
            Map.entry("wyo", "wyoming"), Map.entry("dc", "district of columbia"), Map.entry("tx", "texas"),
            Map.entry("ca", "california"), Map.entry("fl", "florida"), Map.entry("il", "illinois"), Map.entry("oh", "ohio"),
            Map.entry("tn", "tennessee"), Map.entry("mi", "michigan"), Map.entry("al", "alabama"), Map.entry("az", "arizona"),
            Map.entry("ma", "massachusetts"), Map.entry("mn", "minnesota"), Map.entry("wi", "wisconsin"),
            Map.entry("ct", "connecticut"));

    private static final Set<String> BETWEEN = Set.of("DT", "JJ", "NN", "NNS", "IN", "POS", "HYPH");

    /** A narrowing with its reason, and whether it sets the place in another. */
    record Narrowed(List<Sense> senses, String reason, boolean placed) {

        Narrowed(List<Sense> senses, String reason) {
            this(senses, reason, true);
        }
    }

    private final Senses senses;

    Containment(Senses senses) {
        this.senses = senses;
    }

    /**
     * What a name stands for by the wider place that the words set it in; null where they set it in none that holds any.
     *
     * @param others the names of the same sentence
     */
    @Nullable Narrowed narrow(Toponym toponym, List<Toponym> others, Candidates candidates) {
        Toponym wider = wider(toponym, others);
        if (wider != null) {
            List<Sense> inside = inside(toponym.senses(), wider.senses());
            if (!inside.isEmpty() && isMeant(toponym, inside, wider, others)) {
                return new Narrowed(inside, "the words set it in \"" + words(wider) + "\"");
            }
        }
        String state = toponym.behind(1).equals(",") ? STATES.get(toponym.behind(2).replace(".", "")) : null;
        if (state != null && isWritten(toponym)) {
            List<Sense> inside = inside(toponym.senses(), senses.of(state).stream().filter(Containment::isAmerican).toList());
            if (!inside.isEmpty()) {
                return new Narrowed(inside, "the words set it in " + state);
            }
        }
        Country nation = nation(toponym, candidates);
        if (nation != null) {
            List<Sense> inside = toponym.senses().stream()
                    .filter(sense -> !sense.isState() && nation.code().equals(sense.country()))
                    .toList();
            if (!inside.isEmpty() && isComparable(toponym, inside)) {
                return new Narrowed(inside, "the words before it say " + nation.name());
            }
        }
        return null;
    }

    /** "China, Japan and Britain" is a list, and no village in Japan. */
    private static boolean isMeant(Toponym toponym, List<Sense> inside, Toponym wider, List<Toponym> others) {
        boolean states = toponym.senses().stream().anyMatch(Sense::isState) && wider.senses().stream().anyMatch(Sense::isState);
        if (states && inside.stream().noneMatch(sense -> sense.place().precision() == PlacePrecision.ADMIN1)) {
            return false;
        }
        boolean listed = toponym.behind(1).equals(",") && others.stream()
                .anyMatch(other -> (other.first() - wider.last() == 2 || other.first() - wider.last() == 3
                                || toponym.first() - other.last() == 2)
                        && isJoined(wider, toponym, other));
        return !listed || isComparable(toponym, inside);
    }

    private static boolean isJoined(Toponym wider, Toponym toponym, Toponym other) {
        String between = other.first() > wider.last() ? wider.behind(1) : toponym.before(1);
        return between.equals(",") || between.equals("and") || between.equals("or");
    }

    /** Whether what is left is nearly as well known as the best known of the name. */
    private static boolean isComparable(Toponym toponym, List<Sense> inside) {
        double most = toponym.senses().stream().mapToDouble(Signs.Prominence::of).max().orElse(0);
        return inside.stream().anyMatch(sense -> Signs.Prominence.of(sense) > most - COMPARABLE);
    }

    /** The wider places that words behind a comma name: "Nigeria", "Ill.". */
    List<Sense> region(String words) {
        String key = NameFolding.placeKey(words);
        String state = STATES.get(key);
        return state == null ? senses.of(key) : senses.of(state).stream().filter(Containment::isAmerican).toList();
    }

    private static boolean isAmerican(Sense sense) {
        return "USA".equals(sense.country()) && sense.place().precision() == PlacePrecision.ADMIN1;
    }

    /** "Ill." and "IL" begin with a capital. */
    private static boolean isWritten(Toponym toponym) {
        return Character.isUpperCase(toponym.sentence().token(toponym.last() + 2).form().charAt(0));
    }

    /** The name that stands where a wider place does; null for none. */
    static @Nullable Toponym wider(Toponym toponym, List<Toponym> others) {
        Toponym best = null;
        for (Toponym other : others) {
            int gap = other.first() - toponym.last();
            boolean behind = (gap == 2 && (toponym.behind(1).equals(",") || toponym.behind(1).equals("(")))
                    || (gap > 1 && gap <= REACH && isIn(toponym) && isPlain(toponym.sentence(), toponym.last() + 2, other.first()))
                    || (gap > 2 && gap <= DESCRIBED && isDescribed(toponym, other));
            int before = toponym.first() - other.last();
            boolean owner = before >= 2 && before <= REACH && isPossessive(other)
                    && isPlain(toponym.sentence(), other.last() + 2, toponym.first());
            if (behind || owner) {
                best = best == null || other.first() < best.first() ? other : best;
            }
        }
        return best;
    }

    /** "Molenbeek district of Brussels", "Kulbus, a locality of West Darfur": what kind of place it is, and of which. */
    private static boolean isDescribed(Toponym toponym, Toponym other) {
        Sentence sentence = toponym.sentence();
        int from = toponym.last() + 1;
        boolean kind = FeatureNouns.of(toponym.behind(1)) != null;
        boolean apposition = toponym.behind(1).equals(",")
                && (toponym.behind(2).equals("a") || toponym.behind(2).equals("an") || toponym.behind(2).equals("the")
                        || FeatureNouns.of(toponym.behind(3)) != null);
        int before = other.first() - 1;
        while (before > from && (sentence.token(before).tag().equals("DT") || sentence.token(before).tag().startsWith("JJ")
                || sentence.token(before).tag().equals("POS") || sentence.token(before).isProperNoun())) {
            before--;
        }
        String preposition = sentence.lowerForm(before);
        boolean joined = preposition.equals("of") || preposition.equals("in") || preposition.equals("on");
        return (kind || apposition) && joined && isPlain(sentence, apposition ? from + 1 : from, before);
    }

    private static boolean isIn(Toponym toponym) {
        String next = toponym.behind(1);
        return next.equals("in") || (next.equals(",") && toponym.behind(2).equals("in"));
    }

    private static boolean isPossessive(Toponym owner) {
        String next = owner.behind(1);
        return next.equals("'s") || next.equals("'") || next.equals("\u2019s") || next.equals("\u2019");
    }

    private static boolean isPlain(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!BETWEEN.contains(sentence.token(at).tag())) {
                return false;
            }
        }
        return true;
    }

    /** The nationality before a name: "the Syrian border town of Manbij". */
    private static @Nullable Country nation(Toponym toponym, Candidates candidates) {
        for (int at = toponym.first() - 1; at >= Math.max(0, toponym.first() - REACH); at--) {
            Country nation = candidates.nationalityAt(at);
            if (nation != null) {
                return nation;
            }
            if (!BETWEEN.contains(toponym.sentence().token(at).tag())) {
                return null;
            }
        }
        return null;
    }

    /** Those that lie in one of the wider places: by the name of the unit where any does, else by the distance. */
    static List<Sense> inside(List<Sense> senses, List<Sense> wider) {
        List<Sense> named = new ArrayList<>();
        List<Sense> close = new ArrayList<>();
        for (Sense sense : senses) {
            for (Sense outer : wider) {
                if (!sense.isSame(outer) && isNamedIn(sense, outer)) {
                    named.add(sense);
                    break;
                }
                if (!sense.isSame(outer) && isCloseTo(sense, outer)) {
                    close.add(sense);
                    break;
                }
            }
        }
        return named.isEmpty() ? close : named;
    }

    private static boolean isNamedIn(Sense sense, Sense outer) {
        if (!Objects.equals(sense.country(), outer.country()) || sense.isState()) {
            return false;
        }
        if (outer.isState()) {
            return true;
        }
        String region = sense.place().admin1();
        return outer.place().precision() == PlacePrecision.ADMIN1 && region != null
                && NameFolding.placeKey(region).equals(NameFolding.placeKey(
                        outer.place().admin1() == null ? outer.place().name() : outer.place().admin1()))
                && sense.place().precision() != PlacePrecision.ADMIN1;
    }

    private static boolean isCloseTo(Sense sense, Sense outer) {
        boolean abroad = sense.country() != null && outer.country() != null && !sense.country().equals(outer.country());
        if (abroad || sense.isState() || outer.isState()) {
            return false;
        }
        double reach = switch (outer.place().precision()) {
            case ADMIN1 -> UNIT;
            case ADMIN2 -> DISTRICT;
            case REGION, COUNTRY -> REGION;
            case SETTLEMENT, POINT -> TOWN;
        };
        boolean finer = outer.isWide() || sense.place().precision() == PlacePrecision.POINT
                || sense.place().population() < outer.place().population() || outer.capital();
        return finer && sense.at().kilometres(outer.at()) < reach;
    }

    static String words(Toponym toponym) {
        StringBuilder words = new StringBuilder();
        for (int at = toponym.first(); at <= toponym.last(); at++) {
            words.append(words.isEmpty() ? "" : " ").append(toponym.sentence().token(at).form());
        }
        return words.toString();
    }
}
