package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.annotate.Token;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention.Antecedent;
import org.tocsin.recognize.ActorMention.Form;

/**
 * Takes up later short forms of what a document has named: the abbreviation that it defines in brackets ("World Monuments
 * Fund (WMF)" ... "WMF"), a body by its head noun ("the fund", "the ministry", "the group"), a person by the office ("the
 * secretary"), people by their noun ("the rebels"). A form that two of those named lately could bear stays as it is.
 */
final class ShortForms {

    /** Two bearers of a noun rival each other where the text named them within so many sentences. */
    private static final int RIVALRY = 2;

    private static final int LONGEST_ABBREVIATION = 10;

    /** Nouns that take up any group. */
    private static final Set<String> GROUP = Set.of("group", "militia", "movement", "organization", "organisation", "faction");

    private static final Set<String> COALITION = Set.of("coalition", "alliance");

    /** Nouns that take up a body by what it does. */
    private static final Map<String, Set<String>> BY_SECTOR = Map.of(
            "REB", Set.of("rebels", "insurgents", "militants", "fighters", "guerrillas"),
            "PRM", Set.of("paramilitaries", "militiamen", "mercenaries", "fighters"),
            "IMG", Set.of("militants", "jihadists", "fighters"),
            "MIL", Set.of("army", "military", "armed forces"),
            "LEG", Set.of("parliament", "chamber", "assembly", "legislature"),
            "JUD", Set.of("court", "tribunal"),
            "PTY", Set.of("party"),
            "COP", Set.of("police"),
            "IGO", Set.of("organization", "organisation", "bloc"),
            "NGO", Set.of("organization", "organisation", "charity"));

    /** Nouns for the head of a state or government. */
    private static final Set<String> HEADS = Set.of("president", "minister", "king", "chancellor", "premier", "emir", "leader");

    private final @Nullable LocalDate day;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Named> abbreviations = new HashMap<>();

    /** @param day the day of publication, on which offices are looked up, or null */
    ShortForms(@Nullable LocalDate day) {
        this.day = day;
    }

    /** An actor that the document has named in full, and the nouns that can take it up. */
    private record Named(ActorMention actor, String words, int sentence, Set<String> nouns) {

        boolean sameAs(Named other) {
            if (actor.entry() != null || other.actor.entry() != null) {
                return Objects.equals(actor.entry(), other.actor.entry());
            }
            boolean roles = actor.form() == Form.ROLE && other.actor.form() == Form.ROLE;
            return words.equalsIgnoreCase(other.words) || (roles && actor.countries().equals(other.actor.countries()));
        }
    }

    /** What was recognized in the next sentence of the document, its short forms taken up. */
    Candidates settle(Candidates found) {
        Sentence sentence = found.sentence();
        List<ActorMention> actors = new ArrayList<>(found.actors());
        defineAbbreviations(found);
        for (int at = 0; at < sentence.size(); at++) {
            ActorMention taken = takenUp(at, found);
            if (taken != null) {
                actors.removeIf(actor -> actor.first() <= taken.last() && actor.last() >= taken.first());
                actors.add(taken);
            }
        }
        actors.sort(Comparator.comparingInt(ActorMention::first));
        Candidates settled = found.withActors(actors);
        for (ActorMention actor : actors) {
            Set<String> nouns = actor.standsFor() == null ? nouns(actor, settled) : Set.of();
            if (!nouns.isEmpty()) {
                named.add(new Named(actor, words(sentence, nameStart(actor, sentence), actor.last()), sentence.index(), nouns));
            }
        }
        return settled;
    }

    /** A person's name begins behind the title. */
    private static int nameStart(ActorMention actor, Sentence sentence) {
        int first = actor.form() == Form.PERSON ? actor.last() : actor.first();
        while (first > actor.first() && sentence.token(first - 1).entity() == EntityClass.PERSON) {
            first--;
        }
        return first;
    }

    private void defineAbbreviations(Candidates found) {
        Sentence sentence = found.sentence();
        for (ActorMention actor : found.actors()) {
            int at = actor.last() + 2;
            boolean bracketed = at + 1 < sentence.size() && isOpening(sentence.token(at - 1)) && isClosing(sentence.token(at + 1));
            if (bracketed && actor.last() > actor.first() && !actor.human()) {
                String words = words(sentence, actor.first(), actor.last());
                String form = sentence.token(at).form();
                if (abbreviates(form, words)) {
                    abbreviations.putIfAbsent(form, new Named(actor, words, sentence.index(), Set.of()));
                }
            }
        }
    }

    private static boolean isOpening(Token token) {
        return token.form().equals("(") || token.form().equals("-LRB-");
    }

    private static boolean isClosing(Token token) {
        return token.form().equals(")") || token.form().equals("-RRB-");
    }

    /** Whether a word in capitals has its letters, in order, from the words, and begins as one of them does. */
    private static boolean abbreviates(String form, String words) {
        if (form.length() < 2 || form.length() > LONGEST_ABBREVIATION
                || !form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.' || Character.isDigit(c))) {
            return false;
        }
        String letters = words.toUpperCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetter(form.charAt(i))) {
                at = letters.indexOf(form.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return letters.startsWith(form.substring(0, 1)) || letters.contains(" " + form.charAt(0));
    }

    private @Nullable ActorMention takenUp(int at, Candidates found) {
        Sentence sentence = found.sentence();
        ActorMention actor = found.actorAt(at);
        Token token = sentence.token(at);
        Named defined = abbreviations.get(token.form());
        if (defined != null && (actor == null || (actor.first() == at && actor.last() == at))) {
            boolean already = actor != null && actor.entry() != null && actor.entry().equals(defined.actor().entry());
            return already ? null : standing(defined, at);
        }
        boolean definite = at > 0 && sentence.token(at - 1).form().equalsIgnoreCase("the");
        if (!definite || (actor != null && !isBare(actor, at))) {
            return null;
        }
        int last = actor == null ? nounBehind(at, found) : actor.last();
        if (last < 0 || (last + 1 < sentence.size() && continues(sentence.token(last + 1)))) {
            return null;
        }
        RoleNoun role = actor == null ? null : actor.role();
        boolean plural = role != null && sentence.token(last).tag().endsWith("S") && !role.plural().isEmpty();
        String noun = role == null
                ? words(sentence, last, last).toLowerCase(Locale.ROOT)
                : plural ? role.plural() : role.noun();
        Country country = actor == null || actor.countries().isEmpty() ? null : actor.countries().get(0);
        Named bearer = bearer(noun, country);
        if (bearer == null && role != null && role.kind() != RoleNoun.Kind.PERSON) {
            // "the militant group" is a group.
            bearer = bearer(noun.substring(noun.lastIndexOf(' ') + 1), country);
        }
        return bearer == null ? null : bearer.actor().takenUp(at, last, last, new Antecedent(bearer.words(), bearer.sentence()));
    }

    private static ActorMention standing(Named named, int at) {
        return named.actor().takenUp(at, at, at, new Antecedent(named.words(), named.sentence()));
    }

    /** "the ministry of", "the fund manager", "the president Aldo Ruiz": more is said, so that the noun is no short form. */
    private static boolean continues(Token next) {
        return next.form().equals("of") || next.form().equals("for") || next.isNoun();
    }

    /** A noun for people or a body, from a token on, with no name in it but a nationality: "the Turkish president". */
    private static boolean isBare(ActorMention actor, int at) {
        return actor.form() == Form.ROLE && actor.first() == at && actor.entry() == null && actor.countries().size() < 2
                && actor.body() == null && actor.head() == actor.last();
    }

    /** The noun that closes "the fund", "the Islamist group" from a token on, where it is no actor's; -1 where none does. */
    private static int nounBehind(int at, Candidates found) {
        Sentence sentence = found.sentence();
        int last = at;
        while (last < sentence.size() && sentence.token(last).tag().startsWith("JJ")) {
            last++;
        }
        return last < sentence.size() && sentence.token(last).isNoun() && found.actorAt(last) == null ? last : -1;
    }

    /** Whoever of those named bears a noun, and is of a country where one is said: the last one, if no other is near. */
    private @Nullable Named bearer(String noun, @Nullable Country country) {
        Named last = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Named other = named.get(i);
            if (!other.nouns().contains(noun) || (country != null && !isOf(other.actor(), country))) {
                continue;
            }
            if (last == null) {
                last = other;
            } else if (last.sentence() - other.sentence() > RIVALRY) {
                return last;
            } else if (!last.sameAs(other)) {
                return null;
            }
        }
        return last;
    }

    /** Whether an actor is a country's by its words or by what is known of it. */
    private boolean isOf(ActorMention actor, Country country) {
        ActorEntry entry = actor.entry();
        if (entry == null) {
            return actor.countries().contains(country);
        }
        return country.code().equals(entry.country())
                || entry.offices().stream().anyMatch(office -> country.code().equals(office.country()));
    }

    /** The nouns that can take an actor up, in lower case. */
    private Set<String> nouns(ActorMention actor, Candidates found) {
        Set<String> nouns = new HashSet<>();
        ActorEntry entry = actor.entry();
        switch (actor.form()) {
            case KNOWN -> {
                if (entry != null && entry.kind() == ActorEntry.Kind.PERSON) {
                    addOffices(actor, entry, found, nouns);
                } else {
                    addBody(words(found.sentence(), actor.first(), actor.last()), nouns);
                    addKind(entry, nouns);
                }
            }
            case PERSON -> addOffices(actor, null, found, nouns);
            case ORGANIZATION -> addBody(words(found.sentence(), actor.first(), actor.last()), nouns);
            case ROLE -> {
                if (entry != null || !actor.countries().isEmpty() || isNamed(actor, found.sentence())) {
                    addRole(actor, found.sentence(), nouns);
                }
            }
            case STATE, PEOPLE, CAPITAL, PRONOUN -> {
                // Short forms of states are names of their own.
            }
        }
        return nouns;
    }

    /** "Third Infantry Battalion". */
    private static boolean isNamed(ActorMention actor, Sentence sentence) {
        return actor.first() < actor.head() && sentence.token(actor.head()).isProperNoun()
                && sentence.token(actor.first()).isProperNoun();
    }

    private static void addRole(ActorMention actor, Sentence sentence, Set<String> nouns) {
        RoleNoun role = actor.role();
        boolean single = role != null && role.kind() == RoleNoun.Kind.PERSON && !sentence.token(actor.head()).tag().endsWith("S");
        if (role != null && !single) {
            addEnds(sentence.token(actor.head()).tag().endsWith("S") ? role.plural() : role.noun(), nouns);
        }
    }

    private static void addKind(@Nullable ActorEntry entry, Set<String> nouns) {
        if (entry == null) {
            return;
        }
        addBody(entry.name(), nouns);
        switch (entry.kind()) {
            case GROUP -> nouns.addAll(GROUP);
            case COALITION -> nouns.addAll(COALITION);
            case COMPANY -> nouns.add("company");
            case ORGAN, ORGANIZATION, PERSON -> {
                // Their own head nouns and sectors say what they are.
            }
        }
        entry.sectors().forEach(sector -> nouns.addAll(BY_SECTOR.getOrDefault(sector, Set.of())));
    }

    /** "fund" of "World Monuments Fund", "department" of "Department of State". */
    private static void addBody(String name, Set<String> nouns) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String preposition : new String[] {" of ", " for ", " in ", " on ", " against "}) {
            int at = lower.indexOf(preposition);
            lower = at > 0 ? lower.substring(0, at) : lower;
        }
        nouns.add(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    private void addOffices(ActorMention person, @Nullable ActorEntry entry, Candidates found, Set<String> nouns) {
        Sentence sentence = found.sentence();
        if (person.role() != null) {
            addEnds(person.role().noun(), nouns);
        }
        int above = sentence.token(person.head()).relation().equals("appos") ? sentence.token(person.head()).head() : -1;
        for (int token : new int[] {sentence.child(person.head(), "appos"), above}) {
            ActorMention described = token < 0 ? null : found.actorAt(token);
            if (described != null && described.form() == Form.ROLE && described.role() != null) {
                addEnds(described.role().noun(), nouns);
            }
        }
        if (entry != null && day != null) {
            for (ActorEntry.Office office : entry.offices()) {
                if (office.heldOn(day)) {
                    String title = office.title().toLowerCase(Locale.ROOT);
                    int of = title.indexOf(" of ");
                    addEnds(of < 0 ? title : title.substring(0, of), nouns);
                    if (title.equals("prime minister") || HEADS.contains(title)) {
                        nouns.add("leader");
                    }
                }
            }
        }
    }

    /** "prime minister" and "minister". */
    private static void addEnds(String noun, Set<String> nouns) {
        String rest = noun;
        while (true) {
            nouns.add(rest);
            int space = rest.indexOf(' ');
            if (space < 0) {
                return;
            }
            rest = rest.substring(space + 1);
        }
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last; at++) {
            Token token = sentence.token(at);
            boolean apart = at > first && token.span().start() > sentence.token(at - 1).span().end();
            words.append(apart ? " " : "").append(token.form());
        }
        return words.toString();
    }
}
