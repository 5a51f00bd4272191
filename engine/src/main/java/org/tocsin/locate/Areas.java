package org.tocsin.locate;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.PlacePrecision;
import org.tocsin.knowledge.GeoPoint;
import org.tocsin.recognize.PlaceMention.Area;

/** Places that are told by others: by distance and direction from one, or between two. */
final class Areas {

    private static final double MILE = 1.609;

    /** Further away nobody tells a place by another's distance and means a spot. */
    private static final double FAR = 500;

    private static final double BETWEEN = 400;

    private static final Map<String, Integer> BEARINGS = Map.ofEntries(
            Map.entry("north", 0), Map.entry("northeast", 45), Map.entry("east", 90), Map.entry("southeast", 135),
            Map.entry("south", 180), Map.entry("southwest", 225), Map.entry("west", 270), Map.entry("northwest", 315));

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("km", 1.0), Map.entry("kms", 1.0), Map.entry("kilometer", 1.0), Map.entry("kilometers", 1.0),
            Map.entry("kilometre", 1.0), Map.entry("kilometres", 1.0), Map.entry("mile", MILE), Map.entry("miles", MILE),
            Map.entry("mi", MILE));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("twelve", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30),
            Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("hundred", 100));

    private static final Pattern JOINED = Pattern.compile("(\\d+)-?(km|kms|miles?)");
    private static final Set<String> OF = Set.of("of", "from");

    private Areas() {}

    /** The area that the words around a name tell by its distance; null for none. */
    static @Nullable Area offset(Toponym toponym, Sense sense) {
        Sentence sentence = toponym.sentence();
        int at = toponym.first() - 1;
        while (at > 0 && isArticle(sentence, at)) {
            at--;
        }
        if (at < 2 || !OF.contains(sentence.lowerForm(at))) {
            return null;
        }
        at--;
        Integer bearing = BEARINGS.get(sentence.lowerForm(at).replace("-", ""));
        if (bearing == null) {
            return null;
        }
        at--;
        if (sentence.lowerForm(at).equals("-") && at > 1 && BEARINGS.containsKey(sentence.lowerForm(at - 1))) {
            Integer joined = BEARINGS.get(sentence.lowerForm(at - 1) + sentence.lowerForm(at + 1));
            bearing = joined == null ? bearing : joined;
            at -= 2;
        }
        if (at >= 0 && (sentence.token(at).form().equals(")") || sentence.token(at).form().equals("-RRB-"))) {
            while (at >= 0 && !sentence.token(at).form().equals("(") && !sentence.token(at).form().equals("-LRB-")) {
                at--;
            }
            at--;
        }
        return measured(toponym, sense, at, bearing);
    }

    /** "the town of Kunduz", "the city of": words between a direction and the name. */
    private static boolean isArticle(Sentence sentence, int at) {
        String word = sentence.lowerForm(at);
        boolean kind = FeatureNouns.of(word) != null || word.equals("the") || sentence.token(at).tag().startsWith("JJ");
        boolean ofKind = word.equals("of") && FeatureNouns.of(sentence.lowerForm(at - 1)) != null;
        return kind || ofKind;
    }

    private static @Nullable Area measured(Toponym toponym, Sense sense, int unit, int bearing) {
        if (unit < 0) {
            return null;
        }
        Sentence sentence = toponym.sentence();
        double distance;
        int first = unit;
        Matcher joined = JOINED.matcher(sentence.lowerForm(unit));
        if (joined.matches()) {
            distance = Integer.parseInt(joined.group(1)) * UNITS.getOrDefault(joined.group(2), 1.0);
        } else {
            Double factor = UNITS.get(sentence.lowerForm(unit));
            first = unit - 1;
            if (first > 0 && sentence.lowerForm(first).equals("-")) {
                first--;
            }
            Double number = factor == null || first < 0 ? null : number(sentence.lowerForm(first));
            if (factor == null || number == null) {
                return null;
            }
            distance = number * factor;
        }
        return distance > FAR
                ? null
                : new Area(first, toponym.last(), sense.at().towards(bearing, distance), PlacePrecision.SETTLEMENT);
    }

    private static @Nullable Double number(String word) {
        String digits = word.replace(",", "");
        if (digits.matches("\\d{1,4}(?:\\.\\d+)?")) {
            return Double.valueOf(digits);
        }
        Integer number = NUMBERS.get(word);
        return number == null ? null : Double.valueOf(number);
    }

    /** The area between two names: "on the road between Homs and Hama"; null where they stand otherwise, or too far apart. */
    static @Nullable Area between(Toponym one, Sense first, Toponym other, Sense second) {
        boolean told = one.before(1).equals("between") && one.behind(1).equals("and") && other.first() == one.last() + 2;
        double apart = first.at().kilometres(second.at());
        if (!told || apart > BETWEEN || first.isState() || second.isState()) {
            return null;
        }
        GeoPoint middle = middle(first.at(), second.at());
        return new Area(
                one.first() - 1, other.last(), middle, apart < 60 ? PlacePrecision.ADMIN2 : PlacePrecision.REGION);
    }

    private static GeoPoint middle(GeoPoint one, GeoPoint other) {
        double lon = Math.abs(one.lon() - other.lon()) > 180
                ? (one.lon() + other.lon() + 360) / 2
                : (one.lon() + other.lon()) / 2;
        return new GeoPoint((one.lat() + other.lat()) / 2, lon > 180 ? lon - 360 : lon);
    }
}
