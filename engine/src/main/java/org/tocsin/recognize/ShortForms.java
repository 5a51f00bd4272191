package org.tocsin.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** No more bearers of a noun are looked at. */
    private static final int MOST_BEARERS = 50;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Words of those who left an office, and of those who are about to. */
    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "toppled", "outgoing", "late", "old");

    private final TakingNouns taking;
    private final PluralForms plurals = new PluralForms();
    private final Abbreviations abbreviations = new Abbreviations();
    private final Map<String, List<Named>> byNoun = new HashMap<>();
    private final Map<String, Named> byFirstWord = new HashMap<>();

    /** @param day the day of publication, on which offices are looked up, or null */
    ShortForms(@Nullable LocalDate day) {
        this.taking = new TakingNouns(day);
    }

    /**
     * An actor that the document has named, and its words.
     *
     * @param weak whether only a noun names it, so that it gives way to all with a name or a nation
     */
    private record Named(ActorMention actor, String words, int sentence, boolean weak) {

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
        abbreviations.define(found);
        for (int at = 0; at < sentence.size(); at++) {
            ActorMention several = plurals.at(at, found);
            ActorMention taken = several != null ? several : takenUp(at, found);
            if (taken != null) {
                actors.removeIf(actor -> actor.first() <= taken.last() && actor.last() >= taken.first());
                actors.add(taken);
            }
        }
        actors.sort(Comparator.comparingInt(ActorMention::first));
        Candidates settled = found.withActors(actors);
        for (ActorMention actor : actors) {
            if (actor.standsFor() == null) {
                name(actor, settled);
            }
        }
        plurals.add(settled);
        return settled;
    }

    private void name(ActorMention actor, Candidates found) {
        Sentence sentence = found.sentence();
        ActorMention group = groupOf(actor);
        if (group != null) {
            name(group, found);
        }
        String words = sentence.words(nameStart(actor, sentence), actor.last());
        boolean weak = actor.form() == Form.ROLE && actor.entry() == null && actor.countries().isEmpty() && !isNamed(actor, sentence);
        Named named = new Named(actor, words, sentence.index(), weak);
        if (actor.first() < actor.last() && (actor.form() == Form.ORGANIZATION || isGroup(actor))) {
            byFirstWord.putIfAbsent(sentence.token(actor.first()).form(), named);
        }
        for (String noun : taking.of(actor, found)) {
            byNoun.computeIfAbsent(noun, key -> new ArrayList<>(2)).add(named);
        }
    }

    private static boolean isGroup(ActorMention actor) {
        return actor.form() == Form.KNOWN && actor.entry() != null && actor.entry().kind() != ActorEntry.Kind.PERSON;
    }

    /** "M23 fighters" name the group as well; null where no group's fighters are named. */
    private static @Nullable ActorMention groupOf(ActorMention actor) {
        RoleNoun role = actor.role();
        ActorEntry entry = actor.entry();
        boolean fighters = actor.form() == Form.ROLE && role != null && role.flags().contains(RoleNoun.Flag.ARMED);
        return fighters && entry != null && entry.kind() == ActorEntry.Kind.GROUP && actor.body() != null
                ? new ActorMention(
                        actor.body().first(), actor.body().last(), actor.body().last(), Form.KNOWN, entry, List.of(), null)
                : null;
    }

    /** "Jaish" for "Jaish al-Adl": the first word of a name, alone, where it is the name of nothing else. */
    private @Nullable ActorMention firstWord(int at, Candidates found) {
        Sentence sentence = found.sentence();
        Token token = sentence.token(at);
        Named named = token.isProperNoun() ? byFirstWord.get(token.form()) : null;
        if (named == null || found.placeAt(at) != null || token.entity() == EntityClass.LOCATION) {
            return null;
        }
        ActorMention actor = found.actorAt(at);
        boolean unknown = actor == null
                || (actor.first() == actor.last() && actor.entry() == null && actor.countries().isEmpty() && actor.form() != Form.ROLE);
        boolean joined = (at > 0 && sentence.token(at - 1).isProperNoun())
                || (at + 1 < sentence.size() && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).tag().equals("HYPH")));
        return !unknown || joined
                ? null
                : named.actor().takenUp(at, at, at, new Antecedent(named.words(), named.sentence()));
    }

    /** A person's name begins behind the title. */
    private static int nameStart(ActorMention actor, Sentence sentence) {
        int first = actor.form() == Form.PERSON ? actor.last() : actor.first();
        while (first > actor.first() && sentence.token(first - 1).entity() == EntityClass.PERSON) {
            first--;
        }
        return first;
    }

    /** "Third Infantry Battalion". */
    private static boolean isNamed(ActorMention actor, Sentence sentence) {
        return actor.first() < actor.head() && sentence.token(actor.head()).isProperNoun()
                && sentence.token(actor.first()).isProperNoun();
    }

    private @Nullable ActorMention takenUp(int at, Candidates found) {
        Sentence sentence = found.sentence();
        ActorMention actor = found.actorAt(at);
        ActorMention abbreviated = abbreviations.at(at, sentence);
        if (abbreviated != null && (actor == null || (actor.first() == at && actor.last() == at))) {
            boolean already = actor != null && actor.entry() != null && actor.entry().equals(abbreviated.entry());
            return already ? null : abbreviated;
        }
        ActorMention shortened = firstWord(at, found);
        if (shortened != null) {
            return shortened;
        }
        boolean definite = at > 0 && sentence.token(at - 1).tag().equals("DT") && DEFINITE.contains(sentence.lowerForm(at - 1));
        if (!definite || (actor != null && !isBare(actor, at))) {
            return null;
        }
        int last = actor == null ? nounBehind(at, found) : actor.last();
        if (last < 0 || (last + 1 < sentence.size() && continues(sentence.token(last + 1)))) {
            return null;
        }
        Named bearer = bearer(at, last, actor, sentence);
        return bearer == null ? null : bearer.actor().takenUp(at, last, last, new Antecedent(bearer.words(), bearer.sentence()));
    }

    private @Nullable Named bearer(int at, int last, @Nullable ActorMention actor, Sentence sentence) {
        RoleNoun role = actor == null ? null : actor.role();
        boolean plural = role != null && sentence.token(last).tag().endsWith("S") && !role.plural().isEmpty();
        String noun = role == null ? sentence.lowerForm(last) : plural ? role.plural() : role.noun();
        Country country = actor == null || actor.countries().isEmpty() ? null : actor.countries().get(0);
        ActorEntry body = actor == null ? null : actor.entry();
        Named bearer = null;
        if (FORMER.contains(sentence.lowerForm(at))) {
            bearer = bearer("former " + (noun.startsWith("former ") ? noun.substring(7) : noun), country, body);
        }
        bearer = bearer == null ? bearer(noun, country, body) : bearer;
        if (bearer == null && role != null && role.kind() != RoleNoun.Kind.PERSON) {
            // "the militant group" is a group.
            bearer = bearer(noun.substring(noun.lastIndexOf(' ') + 1), country, body);
        }
        return bearer;
    }

    /** "the ministry of", "the fund manager", "the president Aldo Ruiz": more is said, so that the noun is no short form. */
    private static boolean continues(Token next) {
        return next.form().equals("of") || next.form().equals("for") || next.isNoun();
    }

    /** A noun for people or a body, from a token on, with no name in it but of a nation or a body: "the Turkish president". */
    private static boolean isBare(ActorMention actor, int at) {
        RoleNoun role = actor.role();
        boolean single = role != null && role.kind() == RoleNoun.Kind.PERSON;
        boolean office = role != null && single && role.noun().contains(" of ");
        return actor.form() == Form.ROLE && actor.first() == at && actor.countries().size() < 2
                && (single || (actor.entry() == null && actor.body() == null))
                && (actor.head() == actor.last() || office);
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

    /**
     * Whoever of those named bears a noun, and is of a country or a body where one is said: the last one, if no other is
     * near. One whom only a noun names is no rival of one who has a name.
     */
    private @Nullable Named bearer(String noun, @Nullable Country country, @Nullable ActorEntry body) {
        List<Named> bearers = byNoun.getOrDefault(noun.toLowerCase(Locale.ROOT), List.of());
        Named last = null;
        Named weak = null;
        for (int i = bearers.size() - 1; i >= Math.max(0, bearers.size() - MOST_BEARERS); i--) {
            Named other = bearers.get(i);
            if ((country != null && !isOf(other.actor(), country)) || (body != null && !isOf(other.actor(), body))) {
                continue;
            }
            if (other.weak()) {
                weak = weak == null ? other : weak;
            } else if (last == null) {
                last = other;
            } else if (last.sentence() - other.sentence() > RIVALRY) {
                return last;
            } else if (!last.sameAs(other)) {
                return null;
            }
        }
        return last == null ? weak : last;
    }

    /** Whether an actor is a country's by its words or by what is known of it. */
    private static boolean isOf(ActorMention actor, Country country) {
        ActorEntry entry = actor.entry();
        if (entry == null) {
            return actor.countries().contains(country);
        }
        return country.code().equals(entry.country())
                || entry.offices().stream().anyMatch(office -> country.code().equals(office.country()));
    }

    /** "the Kremlin spokesman": whether a person holds an office of a body, or of the state whose organ it is. */
    private static boolean isOf(ActorMention actor, ActorEntry body) {
        ActorEntry entry = actor.entry();
        if (entry == null || entry.kind() != ActorEntry.Kind.PERSON) {
            return entry != null && entry.equals(body);
        }
        boolean organ = body.kind() == ActorEntry.Kind.ORGAN && body.country() != null;
        return entry.offices().stream()
                .anyMatch(office -> body.id().equals(office.of()) || (organ && Objects.equals(body.country(), office.country())));
    }
}
