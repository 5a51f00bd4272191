package org.tocsin.link;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Participant;
import org.tocsin.link.SameOnes.Phrase;

/**
 * People, a body or a thing in one statement, read for whether another statement speaks of the same.
 *
 * @param name what it is called throughout the document
 * @param id the id in the knowledge base, or null
 * @param phrase noun, number and what the words say of it; null for a proper name
 * @param person whether it is a person or several
 * @param country its country, or null
 * @param state whether it is a state or an organ of one
 * @param rebel whether it is armed and of no state
 * @param known whether the words speak of it as known: "the policemen"
 */
public record Whom(String name, @Nullable String id, @Nullable Phrase phrase, boolean person, @Nullable String country, boolean state, boolean rebel, boolean known) {

    /** Whether two are the same. */
    public enum Identity {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    /** Nouns that so many are called by that the noun alone tells nothing. */
    private static final Set<String> COMMON = Set.of(
            "person", "people", "man", "woman", "child", "civilian", "soldier", "policeman", "officer", "member", "individual",
            "guerrilla", "rebel", "terrorist", "subversive", "extremist", "insurgent", "troop", "resident", "inhabitant",
            "citizen", "victim", "passenger", "worker", "official", "leader", "militant", "fighter", "gunman", "force", "unit",
            "other", "student", "peasant", "house", "home", "building", "vehicle", "car", "bus", "truck", "office", "store",
            "window", "place", "town", "village", "city", "position", "target", "installation", "facility", "property", "area");

    /** A party; the name is the one that its persons bear throughout the document, else its own. */
    public static Whom of(Participant who, String name, boolean known) {
        boolean state = who.sectors().stream().anyMatch(ORGANS::contains)
                || (who.id() != null && who.id().equals(who.country()));
        boolean rebel = who.sectors().contains("REB") || who.sectors().contains("UAF");
        return new Whom(name, who.id(), phrase(name), who.persons() != null, who.country(), state && !rebel, rebel, known);
    }

    /** A thing. */
    public static Whom of(String name, boolean known) {
        return new Whom(name, null, phrase(name), false, null, false, false, known);
    }

    private static @Nullable Phrase phrase(String name) {
        return SameOnes.isProper(name) || isOneName(name) ? null : SameOnes.read(name);
    }

    /** Whether it is a person by name. */
    public boolean isNamedPerson() {
        return person && phrase == null;
    }

    /** Whether the words tell how many they are. */
    public boolean isCounted() {
        return phrase != null && phrase.number() != null;
    }

    /** The noun that it is called by, empty for a proper name. */
    String noun() {
        return phrase == null ? "" : phrase.noun();
    }

    /** Whether it is one person as the text calls somebody it knows, without a name: "the general". */
    boolean isShortForm() {
        return person && known && phrase != null && phrase.number() == null && !phrase.plural();
    }

    private static boolean isOneName(String name) {
        return name.indexOf(' ') < 0 && !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !name.endsWith("s");
    }

    /** Whether this and another are the same. */
    public Identity with(Whom other) {
        boolean abroad = state && other.state && country != null && other.country != null && !country.equals(other.country);
        if (abroad || (state && other.rebel) || (rebel && other.state)) {
            return Identity.DIFFERENT;
        }
        if (id != null && other.id != null) {
            boolean related = state && other.state && Objects.equals(country, other.country);
            return id.equals(other.id) ? Identity.SAME : related ? Identity.UNKNOWN : Identity.DIFFERENT;
        }
        if (phrase == null && other.phrase == null) {
            List<String> mine = Wording.words(name);
            List<String> theirs = Wording.words(other.name);
            boolean same = mine.containsAll(theirs) || theirs.containsAll(mine);
            return same ? Identity.SAME : mine.size() == 1 || theirs.size() == 1 ? Identity.UNKNOWN : Identity.DIFFERENT;
        }
        return phrase == null || other.phrase == null
                ? Identity.UNKNOWN
                : described(phrase, other.phrase, known || other.known);
    }

    /** Whether two are one, or organs of one state. */
    public boolean isOfOneSideWith(Whom other) {
        return with(other) == Identity.SAME || (state && other.state && country != null && country.equals(other.country));
    }

    private static Identity described(Phrase one, Phrase other, boolean known) {
        if (!one.noun().equals(other.noun())) {
            boolean shorter = one.says().contains(other.noun()) || other.says().contains(one.noun());
            return shorter ? Identity.SAME : Identity.UNKNOWN;
        }
        Integer number = one.number();
        Integer otherNumber = other.number();
        boolean counted = number != null && otherNumber != null;
        if (counted && !Objects.equals(number, otherNumber)) {
            return Identity.DIFFERENT;
        }
        boolean oneOfMany = number == null && otherNumber == null && one.plural() != other.plural();
        boolean telling = !oneOfMany && ( known || !COMMON.contains(one.noun()) || (counted && number != null && number > 1));
        return one.sameAs(other) && telling ? Identity.SAME : Identity.UNKNOWN;
    }

    /** Whether somebody of the one is somebody of the other. */
    public static boolean anySame(List<Whom> some, List<Whom> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.with(other) == Identity.SAME));
    }

    /** Whether both name somebody and nobody of the one can be of the other. */
    public static boolean allDifferent(List<Whom> some, List<Whom> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        return areOtherThan(some, others) || areOtherThan(others, some)
                || some.stream().allMatch(one -> others.stream().allMatch(other -> one.with(other) == Identity.DIFFERENT));
    }

    /** Whether the one names persons, each by name, and the other tells of another number of people. */
    private static boolean areOtherThan(List<Whom> named, List<Whom> counted) {
        return named.stream().allMatch(Whom::isNamedPerson) && counted.stream().allMatch(who -> {
            Integer number = who.phrase == null ? null : who.phrase.number();
            return number != null && number > 1 && number != named.size();
        });
    }
}
