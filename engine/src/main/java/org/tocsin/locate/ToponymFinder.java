package org.tocsin.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.NameFolding;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;

/**
 * Finds the place names of a document: those recognized, and names of the lists. The lists hold villages called "Of" and
 * "March", so that a name of theirs is taken with evidence only: the entity recognizer's tag, words that stand before
 * places, a kind of place beside it, a wider place behind it, or the same name elsewhere in the document.
 */
final class ToponymFinder {

    private static final int LONGEST = 6;
    private static final int SHORTEST = 3;
    private static final int ABBREVIATION = 4;
    private static final int UNMISTAKABLE = 5;
    private static final long TOWN = 5_000;

    private static final Set<String> LOCATIVE = Set.of("in", "near", "outside", "around", "inside", "at");

    /** Words before the name of a part of a place. */
    private static final Set<String> PARTS = Set.of(
            "the", "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeast",
            "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "greater",
            "downtown", "inner", "upper", "lower", "mid", "rural", "metropolitan", "suburban", "mainland", "old", "of", "city",
            "town", "village", "province", "state", "occupied");

    /** Names of villages that are other words first. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "god", "internet", "police",
            "man", "of", "us", "eu", "un", "islam", "christmas", "easter", "ramadan", "allah", "congress", "parliament", "senate",
            "mr", "mrs", "president", "english", "french", "german", "covid", "ebola", "university", "hospital", "army", "navy",
            "court", "church", "council", "ministry", "minister", "federal", "national", "international", "republic", "union");

    /** Words behind names that are then names of illnesses: "West Nile virus". */
    private static final Set<String> ILLNESSES = Set.of(
            "virus", "ebolavirus", "viruses", "fever", "flu", "disease", "syndrome", "strain", "encephalitis");

    private final Senses senses;
    private final Map<String, List<Sense>> looked = new HashMap<>();

    /** One for each document: it remembers what it looked up. */
    ToponymFinder(Senses senses) {
        this.senses = senses;
    }

    /** A name found, with whether anything shows that it is a place's. */
    private record Found(Toponym toponym, boolean evident) {}

    /** The place names of all sentences, in order, none overlapping another. */
    List<Toponym> find(List<Candidates> all) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            find(i, all.get(i), found);
        }
        Set<String> evident = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Found one : found) {
            if (one.evident()) {
                evident.add(one.toponym().key());
                one.toponym().senses().stream().filter(Sense::isState).forEach(sense -> countries.add(sense.country()));
            }
        }
        all.forEach(candidates -> addNations(candidates, countries));
        return found.stream()
                .filter(one -> one.evident() || evident.contains(one.toponym().key()) || isFitting(one.toponym(), countries))
                .map(Found::toponym)
                .toList();
    }

    private static void addNations(Candidates candidates, Set<String> countries) {
        for (int at = 0; at < candidates.sentence().size(); at++) {
            Country nation = candidates.nationalityAt(at);
            if (nation != null) {
                countries.add(nation.code());
            }
        }
    }

    /** Whether a name that nothing marks is that of a town in a country that the report names. */
    private static boolean isFitting(Toponym toponym, Set<String> countries) {
        Token head = toponym.sentence().token(toponym.last());
        return toponym.first() > 0 && toponym.key().length() >= UNMISTAKABLE && head.entity() == EntityClass.NONE
                && toponym.senses().stream()
                        .anyMatch(sense -> sense.place().population() >= TOWN && countries.contains(sense.country()));
    }

    private void find(int index, Candidates candidates, List<Found> found) {
        Sentence sentence = candidates.sentence();
        int at = 0;
        while (at < sentence.size()) {
            PlaceMention given = candidates.placeAt(at);
            Found one = given != null && given.first() == at ? given(index, candidates, given) : free(index, candidates, at);
            if (one != null) {
                found.add(one);
                at = Math.max(at, one.toponym().last()) + 1;
            } else {
                at++;
            }
        }
    }

    /** A place that was recognized, with the words of a longer listed name that it is part of; null where it is no place. */
    private @Nullable Found given(int index, Candidates candidates, PlaceMention given) {
        Sentence sentence = candidates.sentence();
        int last = given.last();
        if (sentence.token(last).form().indexOf('$') >= 0
                || (last + 1 < sentence.size() && ILLNESSES.contains(sentence.lowerForm(last + 1)))) {
            return null;
        }
        for (int to = given.last() + 1; to < sentence.size() && to - given.first() < LONGEST; to++) {
            boolean hyphen = sentence.token(to).tag().equals("HYPH");
            boolean joins = sentence.token(to).entity() == EntityClass.LOCATION && candidates.actorAt(to) == null;
            if (hyphen) {
                continue;
            }
            if (!joins || !senses.goesOn(key(sentence, given.first(), to - 1))) {
                break;
            }
            last = senses(key(sentence, given.first(), to)).isEmpty() ? last : to;
        }
        int first = first(candidates, given.first(), last);
        if (first == given.first() && last == given.last() && !given.known()) {
            return new Found(unknown(index, sentence, given), true);
        }
        String key = key(sentence, first, last);
        return new Found(new Toponym(index, sentence, first, last, key, named(sentence, first, last, key)), true);
    }

    /** "British Columbia", "Inner Mongolia": where the longest listed name that ends with a place's begins. */
    private int first(Candidates candidates, int first, int last) {
        Sentence sentence = candidates.sentence();
        int longest = first;
        for (int from = first - 1; from >= Math.max(0, first - 2); from--) {
            Token token = sentence.token(from);
            boolean joins = (token.isProperNoun() || token.tag().startsWith("JJ"))
                    && Character.isUpperCase(token.form().charAt(0)) && candidates.placeAt(from) == null;
            if (!joins) {
                break;
            }
            longest = senses(key(sentence, from, last)).isEmpty() ? longest : from;
        }
        return longest;
    }

    /** A name that the entity recognizer alone takes for a place's: looked up whole, else without words for parts and kinds. */
    private Toponym unknown(int index, Sentence sentence, PlaceMention given) {
        String whole = key(sentence, given.first(), given.last());
        List<Sense> named = named(sentence, given.first(), given.last(), whole);
        int first = given.first();
        int last = given.last();
        while (named.isEmpty() && first < last) {
            if (PARTS.contains(sentence.lowerForm(first))) {
                first++;
            } else if (FeatureNouns.of(sentence.lowerForm(last)) != null || sentence.token(last).tag().equals("POS")) {
                last--;
            } else {
                break;
            }
            named = named(sentence, first, last, key(sentence, first, last));
        }
        boolean bare = !named.isEmpty();
        return new Toponym(
                index, sentence, bare ? first : given.first(), bare ? last : given.last(),
                bare ? key(sentence, first, last) : whole, named);
    }

    /** The longest listed name that begins at a token which nothing else was recognized at. */
    private @Nullable Found free(int index, Candidates candidates, int first) {
        Sentence sentence = candidates.sentence();
        if (!isFree(candidates, first) || !sentence.token(first).isProperNoun()
                || !Character.isUpperCase(sentence.token(first).form().charAt(0))) {
            return null;
        }
        Toponym longest = null;
        for (int to = first; to < sentence.size() && to - first < LONGEST && isFree(candidates, to); to++) {
            String key = key(sentence, first, to);
            List<Sense> named = sentence.token(to).isProperNoun() ? named(sentence, first, to, key) : List.of();
            if (!named.isEmpty() && !OTHER_WORDS.contains(key)) {
                longest = new Toponym(index, sentence, first, to, key, named);
            }
            if (!senses.goesOn(key)) {
                break;
            }
        }
        if (longest == null || isWithinName(candidates, longest)) {
            return null;
        }
        return new Found(longest, isEvident(candidates, longest));
    }

    private static boolean isFree(Candidates candidates, int token) {
        ActorMention actor = candidates.actorAt(token);
        return candidates.placeAt(token) == null
                && candidates.nationalityAt(token) == null
                && candidates.weaponAt(token) == null
                && (actor == null || actor.form() == ActorMention.Form.STATE || actor.form() == ActorMention.Form.CAPITAL);
    }

    /** "Monaco Grand Prix", "Treaty of Nice": a name beside which the longer name goes on is no place's. */
    private static boolean isWithinName(Candidates candidates, Toponym toponym) {
        Sentence sentence = candidates.sentence();
        int next = toponym.last() + 1;
        boolean goesOn = next < sentence.size() && sentence.token(next).isProperNoun()
                && FeatureNouns.of(sentence.lowerForm(next)) == null && candidates.placeAt(next) == null;
        int before = toponym.first() - 1;
        boolean begun = before >= 0 && sentence.token(before).isProperNoun() && candidates.placeAt(before) == null
                && !PARTS.contains(sentence.lowerForm(before));
        return goesOn || begun;
    }

    private boolean isEvident(Candidates candidates, Toponym toponym) {
        Sentence sentence = candidates.sentence();
        Token head = sentence.token(toponym.last());
        if (head.entity() == EntityClass.LOCATION) {
            return true;
        }
        if (head.entity() == EntityClass.PERSON || toponym.key().length() < SHORTEST) {
            return false;
        }
        return LOCATIVE.contains(toponym.before(1))
                || !FeatureNouns.beside(toponym).isEmpty()
                || (toponym.behind(1).equals(",") && toponym.last() + 2 < sentence.size()
                        && isContainer(candidates, toponym));
    }

    private static boolean isContainer(Candidates candidates, Toponym toponym) {
        PlaceMention next = candidates.placeAt(toponym.last() + 2);
        return next != null && next.country() != null && !next.capital()
                && toponym.senses().stream().anyMatch(sense -> next.country().code().equals(sense.country()));
    }

    /** What words may stand for: of short words and of abbreviations only what the knowledge describes. */
    private List<Sense> named(Sentence sentence, int first, int last, String key) {
        if (first == last && (key.length() < SHORTEST || isAbbreviation(sentence.token(first).form()))) {
            return senses.described(key);
        }
        return senses(key);
    }

    private List<Sense> senses(String key) {
        return looked.computeIfAbsent(key, each -> List.copyOf(senses.of(each)));
    }

    private static boolean isAbbreviation(String form) {
        return form.length() <= ABBREVIATION && form.chars().noneMatch(Character::isLowerCase);
    }

    private static String key(Sentence sentence, int first, int last) {
        if (first == last) {
            return NameFolding.placeKey(sentence.token(first).form());
        }
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last; at++) {
            if (at > first) {
                words.append(' ');
            }
            words.append(sentence.token(at).form());
        }
        return NameFolding.placeKey(words.toString());
    }
}
