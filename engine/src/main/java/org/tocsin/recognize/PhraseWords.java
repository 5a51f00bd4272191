package org.tocsin.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.knowledge.ActorEntry;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.NameFinder.Name;

/** The names and nouns of the knowledge base in one sentence, by token: what a stretch of it says of country, body and role. */
final class PhraseWords {

    /** Participles of those who stand behind others: "Iran-backed", "US-led". */
    private static final Set<String> SPONSORED = Set.of(
            "backed", "led", "aligned", "allied", "funded", "sponsored", "supported", "trained", "armed", "linked", "affiliated",
            "run", "financed", "brokered", "mediated");

    private final Sentence sentence;
    private final @Nullable Name[] nameAt;
    private final @Nullable Name[] nounEndingAt;

    PhraseWords(Sentence sentence, List<Name> names, List<Name> nouns) {
        this.sentence = sentence;
        this.nameAt = new Name[sentence.size()];
        this.nounEndingAt = new Name[sentence.size()];
        for (Name name : names) {
            for (int i = name.first(); i <= name.last(); i++) {
                nameAt[i] = name;
            }
        }
        for (Name noun : nouns) {
            nounEndingAt[noun.last()] = noun;
        }
    }

    /** The name that holds a token, or null. */
    @Nullable Name nameAt(int token) {
        return nameAt[token];
    }

    /** The noun for people or bodies that ends at a token, or null. */
    @Nullable Name nounEndingAt(int token) {
        return nounEndingAt[token];
    }

    /** "Jaime Batres Commando Unit": a band with a name of its own, which the knowledge base lacks. */
    boolean isNamedBand(Name noun, RoleNoun role, int first) {
        int before = noun.first() - 1;
        return role.flags().contains(RoleNoun.Flag.BAND)
                && before >= first
                && sentence.token(noun.last()).isProperNoun()
                && sentence.token(before).isProperNoun()
                && nameAt[before] == null
                && nounEndingAt[before] == null;
    }

    static boolean partOfLongerName(@Nullable Name name, Name noun) {
        return name != null && name.first() < noun.first() && name.term(Term.KnownPlace.class) != null;
    }

    static @Nullable RoleNoun roleOf(Name noun) {
        Term.Noun term = noun.term(Term.Noun.class);
        return term == null ? null : term.noun();
    }

    /** "FMLN" in "FMLN terrorists", "army" in "army soldiers": the body that is named before the noun for its people. */
    ActorMention.@Nullable Body bodyBefore(int first, int head) {
        Name noun = nounEndingAt[head];
        return bodyIn(first, noun == null ? head : noun.first());
    }

    ActorMention.@Nullable Body bodyIn(int first, int end) {
        for (int at = first; at < end; at++) {
            Name name = nameAt[at];
            Term.KnownActor known = name == null ? null : name.term(Term.KnownActor.class);
            if (name != null && known != null && known.entry().kind() != ActorEntry.Kind.PERSON && name.last() < end) {
                return new ActorMention.Body(name.first(), name.last(), known.entry());
            }
            Name body = nounEndingAt[at];
            if (body != null && body.first() >= first && BodyJoins.isBody(roleOf(body))) {
                return new ActorMention.Body(body.first(), at);
            }
            boolean organization = name == null && sentence.token(at).entity() == EntityClass.ORGANIZATION;
            if (organization && Recognizer.lastOfEntity(sentence, at) < end) {
                return new ActorMention.Body(at, Recognizer.lastOfEntity(sentence, at));
            }
        }
        return null;
    }

    /** People named before a thing: "rebel camps", "police stations". */
    @Nullable RoleNoun people(int at, int head) {
        Name noun = nounEndingAt[at];
        RoleNoun role = noun == null || at >= head ? null : roleOf(noun);
        return role == null || role.flags().contains(RoleNoun.Flag.TITLE) || role.sectors().isEmpty() ? null : role;
    }

    /** Where people named before a thing begin: their own words and a nationality right before them. */
    int startOfPeople(int first, int at) {
        Name noun = nounEndingAt[at];
        int from = noun == null ? at : Math.max(first, noun.first());
        Name before = from > first ? nameAt[from - 1] : null;
        return before != null && before.term(Term.Nationality.class) != null ? Math.max(first, before.first()) : from;
    }

    List<Country> countriesIn(int first, int last) {
        List<Country> found = new ArrayList<>(2);
        for (int at = first; at <= last; at++) {
            Name name = nameAt[at];
            if (name == null || name.first() != at || isSponsor(name)) {
                continue;
            }
            for (Term term : name.terms()) {
                Country country = term.countryNamed();
                if (country != null && !found.contains(country)) {
                    found.add(country);
                    break;
                }
            }
        }
        return found;
    }

    /** "Iran" in "Iran-backed militia": a state that stands behind those whom the phrase names. */
    private boolean isSponsor(Name name) {
        String own = sentence.lowerForm(name.last());
        int hyphen = own.indexOf('-');
        if (hyphen > 0) {
            return SPONSORED.contains(own.substring(own.lastIndexOf('-') + 1));
        }
        int next = name.last() + 1;
        boolean hyphenated = next + 1 < sentence.size() && sentence.token(next).form().equals("-");
        return hyphenated && SPONSORED.contains(sentence.lowerForm(next + 1));
    }

    @Nullable ActorEntry entryIn(int first, int last) {
        for (int at = first; at <= last; at++) {
            Name name = nameAt[at];
            Term.KnownActor known = name == null || isSponsor(name) ? null : name.term(Term.KnownActor.class);
            if (known != null) {
                return known.entry();
            }
        }
        return null;
    }

    @Nullable RoleNoun roleIn(int first, int last) {
        for (int at = last; at >= first; at--) {
            Name noun = nounEndingAt[at];
            if (noun != null && noun.first() >= first) {
                return roleOf(noun);
            }
        }
        return null;
    }
}
