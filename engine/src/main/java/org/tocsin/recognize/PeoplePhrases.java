package org.tocsin.recognize;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Token;
import org.tocsin.event.Who;

/** Reads the noun phrase around a head: how many people, of which kind. Works on tags, with or without a tree. */
final class PeoplePhrases {

    private static final Set<String> INSIDE = Set.of(
            "DT", "PDT", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "HYPH", "AFX");
    private static final Set<String> ONE = Set.of("him", "her", "he", "she", "himself", "herself", "me");
    private static final Set<String> MANY = Set.of("them", "they", "themselves");
    private static final Set<String> NOBODY = Set.of("none", "nobody");
    private static final Set<String> ORDER = Set.of("latest", "last", "next");

    private final Words words;
    private final WhoLookup lookup;
    private final @Nullable Quantity[] quantityAt;

    PeoplePhrases(Words words, List<Quantity> quantities, WhoLookup lookup) {
        this.words = words;
        this.lookup = lookup;
        this.quantityAt = new @Nullable Quantity[words.size()];
        for (Quantity quantity : quantities) {
            for (int i = quantity.firstToken(); i <= quantity.lastToken(); i++) {
                quantityAt[i] = quantity;
            }
        }
    }

    @Nullable Quantity quantityAt(int at) {
        return words.inside(at) ? quantityAt[at] : null;
    }

    /** The last token of the noun phrase that starts at a token, or -1. */
    int headFrom(int at) {
        int head = -1;
        Quantity quantity = quantityAt(at);
        int i = at;
        if (quantity != null && quantity.firstToken() == at) {
            head = quantity.form() == Quantity.Form.ARTICLE ? -1 : quantity.headToken();
            i = quantity.lastToken() + 1;
        }
        while (words.inside(i) && nominal(i) && !(i > at && (determiner(i) || startsQuantity(i)))) {
            if (words.tag(i).startsWith("NN")) {
                if (temporal(i) && head >= 0) {
                    break;
                }
                head = i;
            }
            i++;
        }
        if (head < 0 && (ONE.contains(words.at(at)) || MANY.contains(words.at(at)) || words.at(at).startsWith("any"))) {
            return at;
        }
        return head;
    }

    private boolean startsQuantity(int at) {
        Quantity quantity = quantityAt(at);
        return quantity != null && quantity.firstToken() == at;
    }

    private boolean nominal(int at) {
        return INSIDE.contains(words.tag(at)) || words.hyphen(at) || words.hyphen(at - 1) || state(at);
    }

    /** A participle between a number and its noun: "four armed men", "two wounded soldiers". */
    private boolean state(int at) {
        String tag = words.tag(at);
        return (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD"))
                && words.tag(at + 1).startsWith("NN")
                && quantityAt(at - 1) != null;
    }

    private boolean determiner(int at) {
        return words.tag(at).equals("DT") || words.tag(at).equals("PRP$");
    }

    /** A word of time that is no part of a compound: not the "year" of "five-year-old". */
    private boolean freeTime(int at) {
        return temporal(at) && !words.hyphen(at - 1) && !words.hyphen(at + 1);
    }

    boolean temporal(int at) {
        return CalendarWords.UNITS.containsKey(words.at(at))
                || CalendarWords.DAY_PARTS.containsKey(words.at(at))
                || (words.capital(at) && (CalendarWords.WEEKDAYS.containsKey(words.at(at)) || CalendarWords.isMonth(words, at)))
                || words.is(at, "yesterday")
                || words.is(at, "today")
                || words.is(at, "tonight");
    }

    /** The phrase with this head, or null where it names no people. */
    @Nullable PeoplePhrase read(int head) {
        if (!words.inside(head)) {
            return null;
        }
        Quantity own = quantityAt(head);
        if (own != null && own.form() != Quantity.Form.ARTICLE) {
            return numberAsHead(own);
        }
        int first = head;
        while (first > 0 && quantityAt(first) == null && !determiner(first) && nominal(first - 1) && !freeTime(first - 1)) {
            first--;
        }
        Quantity quantity = quantityAt(first);
        if (quantity == null && words.is(first - 1, "of") && quantityAt(first - 2) != null) {
            return whole(head, quantityAt(first - 2), head);
        }
        if (quantity != null) {
            return whole(head, quantity, head);
        }
        return uncounted(first, head);
    }

    private @Nullable PeoplePhrase numberAsHead(Quantity quantity) {
        int next = quantity.lastToken() + 1;
        int from = words.is(next, "of") ? next + 1 : next;
        boolean of = from > next;
        int noun = words.inside(from) && (of || words.tag(from).startsWith("NN") || words.tag(from).startsWith("JJ"))
                ? headFrom(from)
                : -1;
        if (of && words.is(from, "whom")) {
            noun = from;
        }
        if (noun < 0 || temporal(noun)) {
            return words.hyphen(next) ? null : whole(quantity.headToken(), quantity, quantity.lastToken());
        }
        return whole(noun, quantity, noun);
    }

    private @Nullable PeoplePhrase whole(int head, @Nullable Quantity quantity, int last) {
        if (quantity == null || !people(head) || (quantity.form() == Quantity.Form.ARTICLE && plural(head))) {
            return null;
        }
        boolean group = PeopleNouns.GROUPS.contains(words.at(head));
        return new PeoplePhrase(
                quantity.firstToken(),
                last,
                head,
                true,
                who(quantity.lastToken() + 1, head),
                quantity.low(),
                group ? null : quantity.best(),
                group ? null : quantity.high());
    }

    /** Names and plurals: one for a name or a definite singular, at least two for a plural. */
    private @Nullable PeoplePhrase uncounted(int first, int head) {
        String word = words.at(head);
        if (ONE.contains(word)) {
            return new PeoplePhrase(head, head, head, false, Who.UNKNOWN, 1, 1, 1);
        }
        if (MANY.contains(word)) {
            return new PeoplePhrase(head, head, head, false, Who.UNKNOWN, 2, null, null);
        }
        if (!words.tag(head).startsWith("NN") || !people(head)) {
            return null;
        }
        int start = determiner(first) && !words.tag(first).equals("PRP$") && first < head ? first + 1 : first;
        Who who = who(start, head);
        if (plural(head)) {
            return new PeoplePhrase(start, head, head, false, who, 2, null, null);
        }
        boolean name = words.tag(head).startsWith("NNP");
        boolean known = who != Who.UNKNOWN || PeopleNouns.PEOPLE.contains(word) || entity(head) == EntityClass.PERSON;
        if (!known && !name && !determiner(first)) {
            return null;
        }
        return new PeoplePhrase(start, head, head, false, who, 1, 1, 1);
    }

    boolean people(int head) {
        EntityClass entity = entity(head);
        boolean thing = entity == EntityClass.LOCATION || entity == EntityClass.ORGANIZATION;
        return !PeopleNouns.NOT_PEOPLE.contains(words.at(head)) && !temporal(head)
                && !(thing && words.tag(head).equals("NNP")) && !ORDER.contains(words.at(head));
    }

    /** Whether the phrase is known to be of people, for verbs that also take things. */
    boolean surelyPeople(PeoplePhrase phrase) {
        boolean person = entity(phrase.head()) == EntityClass.PERSON;
        return person || phrase.who() != Who.UNKNOWN || PeopleNouns.PEOPLE.contains(words.at(phrase.head()));
    }

    private boolean plural(int at) {
        return words.tag(at).endsWith("NNS") || words.tag(at).equals("NNPS");
    }

    private EntityClass entity(int at) {
        return words.sentence().token(at).entity();
    }

    private Who who(int first, int head) {
        if (NOBODY.contains(words.at(head))) {
            return Who.UNKNOWN;
        }
        Who who = of(head);
        for (int i = head - 1; i >= first && who == Who.UNKNOWN; i--) {
            who = of(i);
        }
        return who;
    }

    private Who of(int at) {
        Token token = words.sentence().token(at);
        return lookup.of(token.lemma().toLowerCase(Locale.ROOT));
    }
}
