package org.tocsin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident.Claim;
import org.tocsin.event.Participant;

/**
 * What a document says about its incidents: who claims or denies them, who condemns, accuses, demands, endorses or justifies.
 * A statement is about the act that its sentence speaks of; where it speaks of none ("Jordan called it a crime"), about the
 * one last spoken of; where it speaks of two, about neither.
 */
final class Ledger {

    /** How many sentences back a statement without an act of its own can refer. */
    private static final int REACH = 3;

    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.MOBILIZE);
    private static final Set<String> PRAISE = Set.of(
            "praise", "praised", "praises", "hail", "hailed", "hails", "welcome", "welcomed", "welcomes", "applauded", "endorsed",
            "celebrated", "commended", "backed", "supported");
    private static final Set<String> DENY = Set.of("deny", "denied", "denies", "reject", "rejected", "rejects", "dismissed", "dismisses");

    private final Wording wording;
    private final Map<Happening, List<Event>> statements = new HashMap<>();

    Ledger(CodedDocument document, Wording wording, List<Happening> happenings) {
        this.wording = wording;
        for (Event event : document.events()) {
            Happening about = kind(event) == null ? null : subject(event, happenings);
            if (about != null) {
                statements.computeIfAbsent(about, none -> new ArrayList<>()).add(event);
            }
        }
    }

    /** The happening that a statement is about, or null where it is about none, or none can be told. */
    private static @Nullable Happening subject(Event statement, List<Happening> happenings) {
        List<Happening> violent = happenings.stream()
                .filter(one -> one.any(report -> report.event().type() == EventType.ASSAULT && isOneSentence(report.event(), statement)))
                .toList();
        List<Happening> own = !violent.isEmpty()
                ? violent
                : happenings.stream().filter(one -> isDeed(one)
                        && one.any(report -> !report.event().id().equals(statement.id()) && isOneSentence(report.event(), statement))).toList();
        if (!own.isEmpty()) {
            return own.size() == 1 ? own.get(0) : null;
        }
        return happenings.stream()
                .filter(one -> isDeed(one) && before(one, statement) >= statement.sentence() - REACH)
                .max(Comparator.comparingInt((Happening one) -> before(one, statement)))
                .orElse(null);
    }

    private static boolean isDeed(Happening happening) {
        return DEEDS.contains(happening.first().event().type()) && happening.any(Report::happened);
    }

    /** The last sentence before a statement that speaks of a happening; very low where none does. */
    private static int before(Happening happening, Event statement) {
        return happening.events().stream()
                .filter(event -> event.sentence() < statement.sentence())
                .mapToInt(Event::sentence)
                .max().orElse(Integer.MIN_VALUE);
    }

    private static boolean isOneSentence(Event one, Event other) {
        return one.sentence() == other.sentence() && one.field() == other.field();
    }

    /** What is said about a happening, in the order of the text. */
    List<Claim> claims(Happening happening) {
        List<Event> about = statements.getOrDefault(happening, List.of());
        List<Event> all = new ArrayList<>(happening.events());
        all.addAll(about);
        all.sort(Comparator.comparingInt(Event::sentence));
        List<Claim> claims = new ArrayList<>();
        for (Event event : all) {
            Claim claim = about.contains(event) ? statement(event) : word(event);
            if (claim != null && claims.stream().noneMatch(other -> isRepeated(claim, other))) {
                claims.add(claim);
            }
        }
        return List.copyOf(claims);
    }

    private static boolean isRepeated(Claim claim, Claim other) {
        return claim.kind().equals(other.kind()) && claim.by().equals(other.by()) && claim.field() == other.field()
                && claim.end() == other.end();
    }

    /** The accusations that name somebody for an act whose sentence names no doer otherwise. */
    List<Event> accusations(Happening happening) {
        return statements.getOrDefault(happening, List.of()).stream()
                .filter(event -> event.type() == EventType.ACCUSE && "allege".equals(event.mode()))
                .filter(event -> happening.events().stream().anyMatch(act -> isOneSentence(act, event) && isOpen(act, event)))
                .toList();
    }

    private static boolean isOpen(Event act, Event accusation) {
        Set<String> victims = new HashSet<>();
        act.recipient().forEach(who -> victims.add(who.name()));
        return act.actor().isEmpty() && accusation.recipient().stream().noneMatch(who -> victims.contains(who.name()));
    }

    /** Whom accusers name and who denies, as far as the statements about a happening tell. */
    List<Testimony> testimonies(Happening happening) {
        List<Testimony> found = new ArrayList<>();
        for (Event event : statements.getOrDefault(happening, List.of())) {
            String kind = kind(event);
            if ("accusation".equals(kind)) {
                event.recipient().forEach(accused -> add(found, event, accused, event.actor()));
            } else if ("denial".equals(kind)) {
                event.actor().forEach(denier -> found.add(Testimony.denial(event, denier)));
            }
        }
        return found;
    }

    private static void add(List<Testimony> found, Event event, Participant accused, List<Participant> accusers) {
        if (!SameOnes.isNobody(accused)) {
            found.add(Testimony.accusation(event, accused, accusers.isEmpty() ? null : accusers.get(0)));
        }
    }

    /** What a statement is in a ledger; null for an event that is none. */
    private static @Nullable String kind(Event event) {
        if (event.factuality() != Factuality.ASSERTED && event.factuality() != Factuality.CLAIMED) {
            return null;
        }
        String word = event.trigger().text().toLowerCase(Locale.ROOT);
        return switch (event.type()) {
            case REQUEST -> "demand";
            case ACCUSE -> "disapprove".equals(event.mode()) ? "condemnation" : "allege".equals(event.mode()) ? "accusation" : null;
            case SUPPORT -> PRAISE.contains(word) ? "endorsement" : null;
            case REJECT -> DENY.contains(word) ? "denial" : null;
            case AGREE, CONSULT, CONCEDE, COOPERATE, AID, RETREAT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> null;
        };
    }

    private @Nullable Claim statement(Event event) {
        String kind = kind(event);
        Participant by = event.actor().isEmpty() ? null : event.actor().get(0);
        return kind == null || by == null ? null : claim(kind, by, event, event.trigger());
    }

    private @Nullable Claim word(Event event) {
        boolean claim = event.factuality() == Factuality.CLAIMED;
        if (!DEEDS.contains(event.type()) || (!claim && event.factuality() != Factuality.DENIED)) {
            return null;
        }
        Attribution said = event.attribution().isEmpty() ? null : event.attribution().get(0);
        Participant by = said != null ? said.speaker() : event.actor().isEmpty() ? null : event.actor().get(0);
        return by == null ? null : claim(claim ? "claim" : "denial", by, event, said == null ? event.trigger() : said.cue());
    }

    /** Its words run from the speaker, or from what is said where that stands first, to the end of the sentence. */
    private @Nullable Claim claim(String kind, Participant by, Event event, Quote cue) {
        if (SameOnes.isPronoun(by.name())) {
            return null;
        }
        boolean ahead = by.quote().start() >= event.start() && by.quote().start() < cue.start();
        Quote words = wording.toEndOfSentence(event, ahead ? by.quote().start() : cue.start());
        return new Claim(kind, by.name(), words.text(), event.documentId(), event.field(), words.start(), words.end());
    }
}
