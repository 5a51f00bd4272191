package org.tocsin.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EntityClass;
import org.tocsin.annotate.Sentence;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.Country;
import org.tocsin.knowledge.RoleNoun;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.resolve.Participants.Resolved;

/** The country of people whose words name none: where their phrase places them, or the only one of their sentence. */
final class Homeland {

    /** Sectors of people and bodies that belong to one country or another. */
    private static final Set<String> DOMESTIC =
            Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "REB", "PRM", "EDU", "LAB", "AGR", "REF", "REL");

    /** Participles of "rebels based in Chad". */
    private static final Set<String> RESIDENCE =
            Set.of("base", "operate", "live", "station", "reside", "exile", "shelter", "hide", "hole", "headquarter");

    private Homeland() {}

    /**
     * Officials, forces and the like whose nation is not said belong to the only country that their sentence names; "the
     * army" and "the president", where it names none, to the one that the document is about.
     */
    static Resolved inOnlyCountry(ActorMention mention, Candidates here, Resolved resolved) {
        Participant who = resolved.participant();
        boolean domestic = who.country() == null && who.id() == null && !who.sectors().isEmpty()
                && DOMESTIC.contains(who.sectors().get(0))
                && (mention.form() == Form.ROLE || mention.form() == Form.PERSON);
        if (!domestic || hasName(mention, here.sentence())) {
            return resolved;
        }
        Set<String> countries = countries(here);
        String only = countries.size() == 1 ? countries.iterator().next() : null;
        if (only != null) {
            return national(resolved, only, "the only country that the sentence names");
        }
        String main = countries.isEmpty() && isInstitution(mention, here.sentence()) ? here.mainCountry() : null;
        return main == null ? resolved : national(resolved, main, "the country that the document is about");
    }

    private static Resolved national(Resolved resolved, String country, String why) {
        Participant who = resolved.participant();
        Participant national =
                new Participant(who.quote(), who.name(), null, country, who.sectors(), who.known(), who.persons());
        String step = "\"" + who.quote().text() + "\" belongs to " + country + ", " + why;
        return new Resolved(resolved.first(), resolved.last(), national, step);
    }

    /** A body, a force or an officer of a state; not "a court". */
    private static boolean isInstitution(ActorMention mention, Sentence sentence) {
        RoleNoun role = mention.role();
        if (role == null || role.flags().contains(RoleNoun.Flag.BAND)) {
            return false;
        }
        String before = mention.first() == 0 ? "" : sentence.lowerForm(mention.first() - 1);
        boolean some = before.equals("a") || before.equals("an") || sentence.token(mention.first()).tag().equals("CD");
        boolean office = role.flags().contains(RoleNoun.Flag.OFFICIAL) && !sentence.token(mention.head()).tag().endsWith("S");
        return !some && (role.kind() != RoleNoun.Kind.PERSON || office);
    }

    /** "Coalition military forces" are those of some body, whichever it is. */
    private static boolean hasName(ActorMention mention, Sentence sentence) {
        for (int at = mention.first(); at < mention.head() && mention.form() == Form.ROLE; at++) {
            if (sentence.token(at).isProperNoun() && sentence.token(at).entity() == EntityClass.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    /** The countries that a sentence names; two where one of them is only acted on, so that nobody else need be its. */
    private static Set<String> countries(Candidates here) {
        Set<String> countries = new TreeSet<>();
        for (ActorMention actor : here.actors()) {
            if (isActedOn(here.sentence(), actor)) {
                // Who praises Kenya need not be Kenyan.
                return Set.of("", "?");
            }
            actor.countries().forEach(country -> countries.add(country.code()));
            String own = actor.entry() == null ? null : ActorResolver.country(actor.entry());
            if (own != null) {
                countries.add(own);
            }
        }
        for (PlaceMention place : here.places()) {
            String country = country(place);
            if (country != null) {
                countries.add(country);
            }
        }
        for (int at = 0; at < here.sentence().size(); at++) {
            Country nation = here.nationalityAt(at);
            if (nation != null) {
                countries.add(nation.code());
            }
        }
        return countries;
    }

    /** A state that somebody does something to or with. */
    private static boolean isActedOn(Sentence sentence, ActorMention actor) {
        String relation = sentence.token(actor.head()).relation();
        return actor.form() == Form.STATE && (relation.equals("obj") || relation.equals("iobj"));
    }

    static @Nullable String country(PlaceMention place) {
        if (place.country() != null) {
            return place.country().code();
        }
        return place.entry() == null ? null : place.entry().country();
    }

    /**
     * "security forces in Guinea", "rebels based in Chad": people without a nation belong to the country that their phrase
     * places them in.
     */
    static @Nullable Resolved placed(ActorMention mention, Candidates here, Resolved resolved) {
        Participant who = resolved.participant();
        boolean people = mention.form() == Form.ROLE || mention.form() == Form.PEOPLE;
        if (who.country() != null || who.id() != null || !people) {
            return null;
        }
        Sentence sentence = here.sentence();
        for (int child : sentence.children(mention.head())) {
            if (child <= mention.last()) {
                continue;
            }
            String relation = sentence.token(child).relation();
            Resolved found = null;
            if (relation.equals("nmod")) {
                found = inCountryOf(child, here, resolved);
            } else if (relation.equals("acl") && RESIDENCE.contains(sentence.token(child).lemma())) {
                for (int where : sentence.children(child)) {
                    found = found == null && sentence.token(where).relation().equals("obl")
                            ? inCountryOf(where, here, resolved)
                            : found;
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Resolved inCountryOf(int token, Candidates here, Resolved resolved) {
        PlaceMention place = here.placeAt(token);
        String country = place == null ? null : country(place);
        if (country == null) {
            return null;
        }
        Participant who = resolved.participant();
        Participant national = new Participant(
                who.quote(), who.name(), null, country, who.sectors(), true, who.persons());
        String step = "\"" + who.quote().text() + "\" belongs to the country of \""
                + here.sentence().token(token).form() + "\"";
        return new Resolved(resolved.first(), resolved.last(), national, step);
    }
}
