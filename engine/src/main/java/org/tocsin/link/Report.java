package org.tocsin.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.Event;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.event.Place;
import org.tocsin.event.PlaceBasis;
import org.tocsin.event.Stage;
import org.tocsin.event.Target;
import org.tocsin.event.TargetKind;
import org.tocsin.event.Time;
import org.tocsin.event.TimeBasis;

/**
 * An event read for what it says of its happening.
 *
 * @param event the event
 * @param act what kind of violence
 * @param noun the noun of its trigger in the singular, or null
 * @param reference how that noun refers
 * @param plural whether the noun is of several acts
 * @param order how its words set it beside another act of the sentence
 * @param opensWithPlace whether its sentence opens with its place
 * @param takenUp the acts that its sentence speaks of as known: "during the attack"
 * @param victims people and bodies acted on
 * @param things things hit
 * @param doers who acts
 */
record Report(
        Event event,
        Act act,
        @Nullable String noun,
        Reference reference,
        boolean plural,
        Order order,
        boolean opensWithPlace,
        List<Act> takenUp,
        List<Whom> victims,
        List<Whom> things,
        List<Whom> doers) {

    static Report of(Event event, Wording wording, SameOnes people, SameOnes things) {
        String noun = Wording.noun(event);
        List<Whom> hit = new ArrayList<>();
        for (Target target : event.targets()) {
            if (target.kind() == TargetKind.PHYSICAL) {
                hit.add(Whom.of(things.name(target.quote().text()), wording.isKnown(event, target.quote())));
            }
        }
        return new Report(
                event, Act.of(event, noun), noun, wording.reference(event), noun != null && wording.isPlural(event),
                wording.order(event), wording.opensWithPlace(event),
                noun == null ? List.copyOf(wording.actsTakenUp(event)) : List.of(),
                whom(event, event.recipient(), wording, people), List.copyOf(hit), whom(event, event.actor(), wording, people));
    }

    private static List<Whom> whom(Event event, List<Participant> parties, Wording wording, SameOnes people) {
        List<Whom> found = new ArrayList<>(parties.size());
        for (Participant who : parties) {
            if (!SameOnes.isNobody(who)) {
                found.add(Whom.of(
                        who, who.persons() == null ? who.name() : people.name(who.persons()),
                        wording.isKnown(event, who.quote())));
            }
        }
        return List.copyOf(found);
    }

    /** The day that the text tells, not merely that of publication. */
    @Nullable Time toldTime() {
        Time time = event.time();
        return time == null || time.basis() == TimeBasis.PUBLICATION || time.from() == null || time.to() == null ? null : time;
    }

    /** Whether the text tells a day or a period that is open at one end: "since October". */
    boolean isOpenEnded() {
        Time time = event.time();
        return time != null && time.basis() != TimeBasis.PUBLICATION && (time.from() == null || time.to() == null);
    }

    /** The place that the sentence tells. */
    @Nullable Place toldPlace() {
        Place place = event.place();
        return place == null || place.basis() != PlaceBasis.STATED ? null : place;
    }

    /** Whether it took place, by whosesoever word. */
    boolean happened() {
        return event.stage() == Stage.ACCOMPLISHED || event.stage() == Stage.ATTEMPTED;
    }

    boolean isBackground() {
        return event.factuality() == Factuality.HISTORICAL;
    }
}
