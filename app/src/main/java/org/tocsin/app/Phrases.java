package org.tocsin.app;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.document.Field;
import org.tocsin.event.Casualties;
import org.tocsin.event.Effect;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Place;
import org.tocsin.event.Stage;
import org.tocsin.event.Target;
import org.tocsin.event.Time;
import org.tocsin.event.Weapon;

/** The values of records in a few words, for people. */
final class Phrases {

    private Phrases() {}

    /** "ASSAULT/aerial 195". */
    static String kind(Event event) {
        return event.type() + (event.mode() == null ? "" : "/" + event.mode()) + " " + event.cameo();
    }

    /** "2024-01-24", "2024-01-01..2024-01-31", "2024-01-01..". */
    static String days(@Nullable Time time) {
        return time == null ? "no date" : days(time.from(), time.to());
    }

    static String days(Incident.@Nullable IncidentDate date) {
        return date == null ? "no date" : days(date.from(), date.to());
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "no date";
        }
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }

    /** "Ain al-Asad, IRQ (point)"; what was not stated with the act says where it is from. */
    static String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        String precision = place.precision() == null ? "not known" : place.precision().label();
        String basis =
                switch (place.basis()) {
                    case STATED -> "";
                    case CONTEXT, DATELINE -> ", from the " + place.basis().label();
                };
        return place.name() + (place.country() == null ? "" : ", " + place.country()) + " (" + precision + basis + ")";
    }

    /** "claimed, attempted; says Ministry of Defence (said); says Reuters (according to)". */
    static String stance(Event event) {
        String stage = event.stage() == Stage.ACCOMPLISHED ? "" : ", " + event.stage().label();
        return event.factuality().label()
                + stage
                + event.attribution().stream()
                        .map(a -> "; by " + a.speaker().name() + " (\"" + a.cue().text() + "\")")
                        .collect(Collectors.joining());
    }

    /** "killed 3..5 civilian (three to five villagers)". */
    static String casualties(Casualties casualties) {
        return casualties.effect().label()
                + " " + range(casualties.low(), casualties.best(), casualties.high())
                + " " + casualties.who().label() + " (\"" + casualties.quote().text() + "\")";
    }

    private static String range(int low, @Nullable Integer best, @Nullable Integer high) {
        if (best != null) {
            return best.toString();
        }
        return high == null ? low + "+" : low + ".." + high;
    }

    static String target(Target target) {
        String number = target.number() == null ? "" : ", " + target.number();
        String effect = target.effect() == Effect.UNKNOWN ? "" : ", " + target.effect().label();
        return target.quote().text() + " (" + target.kind().label() + number + effect + ")";
    }

    static String weapon(Weapon weapon) {
        return weapon.quote().text() + " (" + weapon.kind().label() + ")";
    }

    /** The event's sentence with its trigger marked. */
    static String sentence(Event event, Document document, Ink ink) {
        String field = event.field() == Field.TITLE && document.title() != null ? document.title() : document.text();
        String before = slice(field, event.start(), event.trigger().start());
        String after = slice(field, event.trigger().end(), event.end());
        return marked(before, event.trigger().text(), after, ink);
    }

    private static String marked(String before, String trigger, String after, Ink ink) {
        String lead = Terminal.oneLine(before);
        String tail = Terminal.oneLine(after);
        return lead
                + (endsInBlank(before) && !lead.isEmpty() ? " " : "")
                + ink.trigger(Terminal.oneLine(trigger))
                + (startsWithBlank(after) && !tail.isEmpty() ? " " : "")
                + tail;
    }

    private static boolean endsInBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean startsWithBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** "1 event", "2 events". */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
