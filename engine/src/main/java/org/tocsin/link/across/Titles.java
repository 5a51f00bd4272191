package org.tocsin.link.across;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.event.EventType;
import org.tocsin.event.Incident.IncidentDate;
import org.tocsin.event.Incident.Perpetrator;
import org.tocsin.event.Place;
import org.tocsin.event.TimePrecision;

/** Titles as a person would write them: "United States: air strike on Kataib Hezbollah, Iraq, 24 Jan 2024". */
final class Titles {

    private static final int MOST_NAMES = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** What an act of a mode is called: its noun and the word before whom it was done to. */
    private static final Map<String, String> MODES = Map.ofEntries(
            Map.entry("ASSAULT aerial", "air strike on"), Map.entry("ASSAULT heavy-weapons", "shelling of"),
            Map.entry("ASSAULT firearms", "shooting of"), Map.entry("ASSAULT explosives", "bombing of"),
            Map.entry("ASSAULT suicide-attack", "suicide attack on"), Map.entry("ASSAULT abduct", "abduction of"),
            Map.entry("ASSAULT destroy", "destruction of"), Map.entry("ASSAULT targeted", "targeted killing of"),
            Map.entry("ASSAULT execute", "execution of"), Map.entry("ASSAULT torture", "torture of"),
            Map.entry("ASSAULT beat", "beating of"), Map.entry("ASSAULT sexual", "sexual violence against"),
            Map.entry("ASSAULT crowd-control", "force used against"), Map.entry("PROTEST riot", "riot against"),
            Map.entry("PROTEST strike", "strike against"), Map.entry("COERCE arrest", "arrest of"),
            Map.entry("COERCE seize", "seizure from"), Map.entry("COERCE deport", "deportation of"),
            Map.entry("RETREAT release", "release of"), Map.entry("RETREAT ceasefire", "ceasefire with"),
            Map.entry("RETREAT withdraw", "withdrawal from"), Map.entry("CONSULT visit", "visit to"));

    private Titles() {}

    static String title(
            EventType type,
            @Nullable String mode,
            List<Perpetrator> who,
            List<String> whom,
            @Nullable Place place,
            @Nullable IncidentDate date) {
        StringBuilder title = new StringBuilder();
        String doers = names(who.stream().filter(one -> !one.confidence().equals("denied")).map(Perpetrator::name).distinct().toList());
        if (!doers.isEmpty()) {
            title.append(doers).append(": ");
        }
        String act = MODES.getOrDefault(type + " " + mode, act(type));
        String hit = names(whom);
        title.append(hit.isEmpty() ? act.substring(0, act.lastIndexOf(' ')) : act + " " + hit);
        if (place != null) {
            title.append(", ").append(place.name());
        }
        String day = day(date);
        if (!day.isEmpty()) {
            title.append(", ").append(day);
        }
        String all = title.toString();
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private static String act(EventType type) {
        return switch (type) {
            case ASSAULT -> "attack on";
            case PROTEST -> "protest against";
            case COERCE -> "coercion of";
            case MOBILIZE -> "mobilization against";
            case RETREAT -> "retreat before";
            case AID -> "aid to";
            case SANCTION -> "sanctions on";
            case AGREE -> "agreement with";
            case CONSULT -> "talks with";
            case SUPPORT -> "support for";
            case CONCEDE -> "concession to";
            case COOPERATE -> "cooperation with";
            case REQUEST -> "request to";
            case ACCUSE -> "accusation of";
            case REJECT -> "rejection of";
            case THREATEN -> "threat to";
        };
    }

    private static String names(List<String> names) {
        String first = String.join(" and ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? String.join(", ", names.subList(0, MOST_NAMES)) + " and others" : first;
    }

    private static String day(@Nullable IncidentDate date) {
        LocalDate from = date == null ? null : date.from();
        if (date == null || from == null) {
            return "";
        }
        return date.precision() == TimePrecision.DAY || date.precision() == TimePrecision.WEEK
                ? DAY.format(from)
                : date.precision() == TimePrecision.MONTH ? MONTH.format(from) : Integer.toString(from.getYear());
    }
}
