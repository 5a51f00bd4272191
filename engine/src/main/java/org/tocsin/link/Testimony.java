package org.tocsin.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.Casualties;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Participant;
import org.tocsin.event.Who;

/**
 * One thing that somebody says of a happening: how many were killed, who did it, that it was not so.
 *
 * @param subject what it is about
 * @param value as a reader is told it: "12", "Wagner Group"
 * @param low lowest number, for a number of people
 * @param high highest number, for a number of people; {@link Integer#MAX_VALUE} where it is open
 * @param who what people the number is of
 * @param party who did it, for a perpetrator
 * @param speaker who says so, or null where the text itself does
 * @param speakerId the speaker's id, or null
 * @param denied whether it is said not to be so
 * @param documentId where it is said
 * @param field in which field
 * @param quote in which words
 */
public record Testimony(
        Subject subject,
        String value,
        int low,
        int high,
        Who who,
        @Nullable Whom party,
        @Nullable String speaker,
        @Nullable String speakerId,
        boolean denied,
        String documentId,
        Field field,
        Quote quote) {

    /** What is told of. */
    public enum Subject {
        KILLED,
        INJURED,
        PERPETRATOR
    }

    /** That somebody did it, on an accuser's word; on the text's own where it tells none. */
    static Testimony accusation(Event event, Participant accused, @Nullable Participant accuser) {
        return party(event, accused, accuser, false);
    }

    /** That somebody denies having done it. */
    static Testimony denial(Event event, Participant denier) {
        return party(event, denier, denier, true);
    }

    private static Testimony party(Event event, Participant who, @Nullable Participant speaker, boolean denied) {
        return new Testimony(
                Subject.PERPETRATOR, who.name(), 0, 0, Who.UNKNOWN, Whom.of(who, who.name(), false),
                speaker == null ? null : speaker.name(), speaker == null ? null : speaker.id(), denied, event.documentId(),
                event.field(), who.quote());
    }

    static List<Testimony> of(Document document, Event event) {
        Participant speaker = event.attribution().isEmpty() ? null : event.attribution().get(0).speaker();
        String by = speaker == null || SameOnes.isNobody(speaker) ? null : speaker.name();
        String byId = speaker == null ? null : speaker.id();
        boolean denied = event.factuality() == Factuality.DENIED;
        List<Testimony> found = new ArrayList<>();
        Map<Effect, Count> counts = new EnumMap<>(Effect.class);
        for (Casualties harmed : event.casualties()) {
            counts.merge(harmed.effect(), Count.of(harmed), Count::plus);
        }
        counts.forEach((effect, count) -> {
            Subject subject = effect == Effect.KILLED ? Subject.KILLED : effect == Effect.INJURED ? Subject.INJURED : null;
            if (subject != null) {
                found.add(new Testimony(
                        subject, count.value(), count.low, count.high, count.who, null, by, byId, denied, document.id(),
                        event.field(), count.quote));
            }
        });
        if (event.type() == EventType.ASSAULT) {
            for (Participant actor : event.actor()) {
                if (!SameOnes.isNobody(actor)) {
                    found.add(new Testimony(
                            Subject.PERPETRATOR, actor.name(), 0, 0, Who.UNKNOWN, Whom.of(actor, actor.name(), false), by, byId,
                            denied, document.id(), event.field(), actor.quote()));
                }
            }
        }
        return found;
    }

    /** People harmed in one statement. */
    private record Count(int low, @Nullable Integer best, int high, Who who, Quote quote) {

        static Count of(Casualties harmed) {
            return new Count(
                    harmed.low(), harmed.best(), harmed.high() == null ? Integer.MAX_VALUE : harmed.high(), harmed.who(),
                    harmed.quote());
        }

        Count plus(Count other) {
            int top = (int) Math.min(Integer.MAX_VALUE, (long) high + other.high);
            Integer sum = best == null || other.best == null ? null : Integer.valueOf(best + other.best);
            return new Count(low + other.low, sum, top, who == other.who ? who : Who.UNKNOWN, quote);
        }

        String value() {
            return best != null ? best.toString()
                    : high == Integer.MAX_VALUE ? "at least " + low : low == high ? Integer.toString(low) : low + " to " + high;
        }
    }
}
