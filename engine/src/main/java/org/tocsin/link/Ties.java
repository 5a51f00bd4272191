package org.tocsin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.document.Field;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;

/** The ties, the strongest first. A report goes where the first of them that holds leads, to the happening last spoken of. */
final class Ties {

    /** How many sentences on a detail is still told of what was spoken of; of the lead's happening all the text may tell. */
    private static final int REACH = 6;

    private static final int LEAD = 1;

    /** Types that name one act from two sides: the second type is told of the same party. */
    private static final Map<EventType, EventType> SIDES = Map.of(
            EventType.MOBILIZE, EventType.ASSAULT, EventType.COERCE, EventType.ACCUSE);

    /** What no likeness outweighs. */
    private static final Set<Bar> EVER = EnumSet.of(Bar.ACT, Bar.MODE, Bar.STAGE, Bar.REVERSED, Bar.FURTHER);

    static final List<Tie> ALL = List.of(
            new Tie("the same dealing of two parties, told from either", Set.of(),
                    (report, happening, turns) -> isTwin(report, happening)),
            new Tie("two sides of one act", Set.of(), (report, happening, turns) -> isSameSentence(report, happening)
                    && happening.any(other -> areSides(other, report) || areSides(report, other))),
            new Tie("the same person hit", with(), (report, happening, turns) -> isViolence(report)
                    && Whom.anySame(persons(report.victims()), persons(happening.victims()))),
            new Tie("the same victims", with(Bar.DAY, Bar.PLACE, Bar.SCENE, Bar.DOERS), (report, happening, turns) ->
                    isViolence(report) && Whom.anySame(people(report.victims()), people(happening.victims()))),
            new Tie("the same thing hit", with(Bar.DAY, Bar.PAST, Bar.PLACE, Bar.VICTIMS, Bar.DOERS, Bar.NEW),
                    (report, happening, turns) -> Whom.anySame(report.things(), happening.things())),
            new Tie("told in one sentence", with(Bar.DAY, Bar.PLACE, Bar.DOERS, Bar.BACKGROUND, Bar.BESIDE), Ties::isOneSentence),
            new Tie("spoken of as the one just told of", with(Bar.OWN_VICTIMS, Bar.OWN_THINGS, Bar.DOERS, Bar.FEWER),
                    (report, happening, turns) -> report.reference() == Reference.THIS && isBack(report, happening)),
            new Tie("spoken of as known, in the same word",
                    with(Bar.DAY, Bar.PLACE, Bar.OWN_VICTIMS, Bar.OWN_THINGS, Bar.DOERS, Bar.NUMBER),
                    (report, happening, turns) -> isBack(report, happening)
                            && happening.any(other -> Wording.isSameWord(report.event(), other.event()))),
            new Tie("spoken of as known, by the same doers",
                    with(Bar.DAY, Bar.PLACE, Bar.OWN_VICTIMS, Bar.OWN_THINGS, Bar.FEWER),
                    (report, happening, turns) -> isBack(report, happening) && report.doers().stream().anyMatch(
                            who -> happening.doers().stream().anyMatch(who::isOfOneSideWith))),
            new Tie("spoken of as known", with(Bar.DAY, Bar.PLACE, Bar.OWN_VICTIMS, Bar.OWN_THINGS, Bar.DOERS, Bar.FEWER),
                    (report, happening, turns) -> isViolence(report) && isBack(report, happening)),
            new Tie("its sentence speaks of the act as known", with(Bar.DAY, Bar.PLACE),
                    (report, happening, turns) -> !isSameSentence(report, happening)
                            && report.takenUp().stream().anyMatch(act -> happening.all(other -> act.canBe(other.act())))),
            new Tie("the same day, place and kind of act", with(Bar.VICTIMS, Bar.DOERS, Bar.NEW),
                    (report, happening, turns) -> happening.onDayOf(report) && happening.ground(report) == Ground.SAME),
            new Tie("the same parties", with(Bar.DAY, Bar.PLACE, Bar.NEW, Bar.BACKGROUND), Ties::isOfSameParties),
            new Tie("headline and lead", with(Bar.DAY, Bar.PLACE, Bar.VICTIMS, Bar.DOERS), Ties::isLead),
            new Tie("further detail, with nothing that sets it apart",
                    with(Bar.DAY, Bar.PAST, Bar.PLACE, Bar.SCENE, Bar.VICTIMS, Bar.DOERS, Bar.NEW, Bar.BACKGROUND, Bar.NUMBER,
                            Bar.ONE_OF_SEVERAL, Bar.BESIDE),
                    Ties::isDetail));

    private Ties() {}

    private static Set<Bar> with(Bar... some) {
        Set<Bar> bars = EnumSet.copyOf(EVER);
        bars.addAll(List.of(some));
        return Collections.unmodifiableSet(bars);
    }

    private static boolean isViolence(Report report) {
        return report.event().type() == EventType.ASSAULT;
    }

    private static List<Whom> people(List<Whom> victims) {
        return victims.stream().filter(Whom::person).toList();
    }

    private static List<Whom> persons(List<Whom> victims) {
        return victims.stream().filter(Whom::isNamedPerson).toList();
    }

    private static boolean isTwin(Report report, Happening happening) {
        String mirror = report.event().reciprocal();
        return mirror != null && happening.any(other -> other.event().id().equals(mirror));
    }

    private static boolean areSides(Report one, Report other) {
        Event first = one.event();
        Event second = other.event();
        boolean arrest = first.type() == EventType.COERCE && "arrest".equals(first.mode());
        if (SIDES.get(first.type()) != second.type() || (first.type() == EventType.COERCE && !arrest)) {
            return false;
        }
        return arrest ? Whom.anySame(one.victims(), other.victims()) : Whom.anySame(one.doers(), other.doers());
    }

    private static boolean isOneSentence(Report report, Happening happening, Tie.Turns turns) {
        boolean another = report.noun() != null && happening.last().noun() != null
                && (report.reference().isBack() || hasOwn(report, happening));
        return isViolence(report) && !another && isSameSentence(report, happening);
    }

    private static boolean hasOwn(Report report, Happening happening) {
        return Bar.OWN_VICTIMS.keepsApart(report, happening) || Bar.OWN_THINGS.keepsApart(report, happening);
    }

    private static boolean isSameSentence(Report report, Happening happening) {
        return happening.last().event().sentence() == report.event().sentence()
                && happening.last().event().field() == report.event().field();
    }

    private static boolean isBack(Report report, Happening happening) {
        return report.reference().isBack() && !isSameSentence(report, happening);
    }

    /** Statements and dealings between the same two: who acts and who is acted on may be told by either. */
    private static boolean isOfSameParties(Report report, Happening happening, Tie.Turns turns) {
        List<String> parties = parties(report.event());
        boolean told = !isViolence(report) || (!report.doers().isEmpty() && !report.victims().isEmpty());
        return told && !parties.isEmpty() && happening.any(other -> parties.equals(parties(other.event())));
    }

    private static List<String> parties(Event event) {
        List<Participant> all = new ArrayList<>(event.actor());
        all.addAll(event.recipient());
        return all.stream()
                .map(who -> who.id() == null ? who.country() + "/" + who.name() : who.id())
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isLead(Report report, Happening happening, Tie.Turns turns) {
        Event headline = happening.last().event();
        return isViolence(report) && headline.field() == Field.TITLE && report.event().field() == Field.TEXT
                && report.event().sentence() <= headline.sentence() + 2;
    }

    private static boolean isDetail(Report report, Happening happening, Tie.Turns turns) {
        int earlier = happening.last().event().sentence();
        int later = report.event().sentence();
        boolean near = later - earlier <= REACH || happening.first().event().sentence() <= LEAD;
        boolean another = report.reference().isBack() && hasOwn(report, happening);
        return isViolence(report) && near && !another && !turns.between(earlier, later);
    }
}
