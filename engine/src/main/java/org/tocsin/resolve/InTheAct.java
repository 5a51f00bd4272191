package org.tocsin.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.Sentence;
import org.tocsin.detect.Statement;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;
import org.tocsin.knowledge.Role;
import org.tocsin.recognize.ActorMention;
import org.tocsin.recognize.ActorMention.Form;
import org.tocsin.recognize.Candidates;
import org.tocsin.recognize.PlaceMention;
import org.tocsin.resolve.Participants.Resolved;

/**
 * What an act tells of those who take part in it. People of a nation who are counted, protest or are harmed are civilians,
 * not their state; a nation's jets are its military; a capital that is shelled is a town, not a government; and a crowd
 * without a nation belongs to the country where it protests.
 */
final class InTheAct {

    private static final List<String> CIVILIANS = List.of("CVL");

    private static final List<String> MILITARY = List.of("MIL");

    /** What only armed forces have. */
    private static final Set<String> PLATFORMS = Set.of(
            "aircraft", "jet", "warplane", "fighter", "bomber", "plane", "helicopter", "gunship", "warship", "gunboat", "frigate",
            "destroyer", "submarine", "tank", "artillery", "navy", "f-16");

    private static final Set<EventType> SUFFERED =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID, EventType.SANCTION);

    private static final Set<String> AMOUNTS =
            Set.of("dozen", "score", "hundred", "thousand", "million", "ten", "crowd", "group", "number", "couple", "handful");

    private InTheAct() {}

    /** A participant as the act shows it. */
    static Resolved of(Resolved resolved, Role role, Statement statement) {
        Candidates here = statement.candidates();
        EventType type = statement.rule().type();
        ActorMention mention = here.actorAt(resolved.last());
        boolean suffers = role == Role.RECIPIENT && SUFFERED.contains(type);
        boolean protests = role == Role.ACTOR && type == EventType.PROTEST;
        Participant who = resolved.participant();
        if (mention == null) {
            return role == Role.ACTOR && type == EventType.ASSAULT && isBeforePlatform(here.sentence(), resolved.last())
                    ? with(resolved, who.country(), MILITARY, "\"" + who.quote().text() + "\" names whose military it is")
                    : resolved;
        }
        boolean bare = who.sectors().isEmpty() && who.country() != null;
        if (mention.form() == Form.PEOPLE && bare && (suffers || protests || isCounted(here.sentence(), mention))) {
            return with(resolved, who.country(), CIVILIANS, "\"" + who.quote().text() + "\" are people, not their state");
        }
        if (mention.form() == Form.CAPITAL && role == Role.RECIPIENT && type == EventType.ASSAULT) {
            return with(resolved, who.country(), List.of(), "\"" + who.quote().text() + "\" is hit as a town");
        }
        String country = protests && who.country() == null && who.id() == null && mention.people() ? countryOf(statement) : null;
        return country == null
                ? resolved
                : with(resolved, country, who.sectors(), "\"" + who.quote().text() + "\" belongs to " + country + ", where the protest is");
    }

    private static Resolved with(Resolved resolved, @Nullable String country, List<String> sectors, String step) {
        Participant who = resolved.participant();
        Participant shown = new Participant(who.quote(), who.name(), who.id(), country, sectors, who.known(), who.persons());
        return new Resolved(resolved.first(), resolved.last(), shown, resolved.step() == null ? step : resolved.step());
    }

    private static boolean isBeforePlatform(Sentence sentence, int token) {
        int head = sentence.token(token).head();
        return head > token && PLATFORMS.contains(sentence.lowerLemma(head));
    }

    private static boolean isCounted(Sentence sentence, ActorMention mention) {
        if (sentence.child(mention.head(), "nummod") >= 0) {
            return true;
        }
        int above = sentence.token(mention.head()).relation().equals("nmod") ? sentence.token(mention.head()).head() : -1;
        return above >= 0 && above < mention.first()
                && (sentence.token(above).tag().equals("CD") || AMOUNTS.contains(sentence.lowerLemma(above)));
    }

    /** The country of the places of a protest, if it is one. */
    private static @Nullable String countryOf(Statement statement) {
        Candidates here = statement.candidates();
        String only = null;
        for (int at : new int[] {statement.predicate(), statement.trigger()}) {
            for (int child : here.sentence().children(at)) {
                String relation = here.sentence().token(child).relation();
                PlaceMention place = relation.startsWith("obl") || relation.equals("nmod") ? here.placeAt(child) : null;
                String country = place == null ? null : Homeland.country(place);
                if (country != null && only != null && !only.equals(country)) {
                    return null;
                }
                only = country == null ? only : country;
            }
        }
        return only;
    }
}
