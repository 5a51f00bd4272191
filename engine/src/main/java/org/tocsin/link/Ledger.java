package org.tocsin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Quote;
import org.tocsin.event.Attribution;
import org.tocsin.event.Event;
import org.tocsin.event.EventType;
import org.tocsin.event.Factuality;
import org.tocsin.event.Incident.Claim;
import org.tocsin.event.Participant;

/**
 * What is said about an incident: who claims it or denies it, and the accusations, condemnations and demands of sentences that
 * speak of it and of no other act.
 */
final class Ledger {

    private final List<Event> statements;
    private final Set<String> own = new HashSet<>();
    private final List<Event> events;

    /**
     * The ledger of one incident.
     *
     * @param document all events of the document
     * @param events those of the incident
     */
    Ledger(List<Event> document, List<Event> events) {
        this.events = events;
        events.forEach(event -> own.add(event.id()));
        this.statements = document.stream()
                .filter(event -> event.type() == EventType.ACCUSE || event.type() == EventType.REQUEST)
                .filter(event -> !own.contains(event.id()) && speaksOfThisAlone(event, document))
                .toList();
    }

    private boolean speaksOfThisAlone(Event statement, List<Event> document) {
        List<Event> acts = document.stream()
                .filter(event -> event.type() == EventType.ASSAULT && isOneSentence(event, statement))
                .toList();
        return !acts.isEmpty() && acts.stream().allMatch(act -> own.contains(act.id()));
    }

    private static boolean isOneSentence(Event one, Event other) {
        return one.sentence() == other.sentence() && one.field() == other.field();
    }

    /** In the order of the text. */
    List<Claim> claims() {
        List<Event> all = new ArrayList<>(events);
        all.addAll(statements);
        all.sort((one, other) -> Integer.compare(one.sentence(), other.sentence()));
        List<Claim> claims = new ArrayList<>();
        for (Event event : all) {
            Claim claim = own.contains(event.id()) ? word(event) : statement(event);
            if (claim != null && !claims.contains(claim)) {
                claims.add(claim);
            }
        }
        return List.copyOf(claims);
    }

    /** The accusations that name somebody for an act whose sentence names no doer otherwise. */
    List<Event> accusations() {
        return statements.stream()
                .filter(event -> event.type() == EventType.ACCUSE && "allege".equals(event.mode()))
                .filter(event -> events.stream().anyMatch(act -> isOneSentence(act, event) && isOpen(act, event)))
                .toList();
    }

    private static boolean isOpen(Event act, Event accusation) {
        Set<String> victims = new HashSet<>();
        act.recipient().forEach(who -> victims.add(who.name()));
        return act.actor().isEmpty() && accusation.recipient().stream().noneMatch(who -> victims.contains(who.name()));
    }

    private static @Nullable Claim statement(Event event) {
        String by = name(event.actor());
        String kind = event.type() == EventType.REQUEST ? "demand"
                : "disapprove".equals(event.mode()) ? "condemnation" : "allege".equals(event.mode()) ? "accusation" : null;
        return kind == null ? null : claimed(kind, by, event, event.trigger());
    }

    private static @Nullable Claim word(Event event) {
        boolean claim = event.factuality() == Factuality.CLAIMED;
        if (event.type() != EventType.ASSAULT || (!claim && event.factuality() != Factuality.DENIED)) {
            return null;
        }
        Attribution said = event.attribution().isEmpty() ? null : event.attribution().get(0);
        String by = said == null ? name(event.actor()) : said.speaker().name();
        return claimed(claim ? "claim" : "denial", by, event, said == null ? event.trigger() : said.cue());
    }

    private static @Nullable Claim claimed(String kind, @Nullable String by, Event event, Quote words) {
        return by == null || SameOnes.isPronoun(by) ? null : claim(kind, by, event, words);
    }

    private static Claim claim(String kind, String by, Event event, Quote words) {
        return new Claim(kind, by, words.text(), event.documentId(), event.field(), words.start(), words.end());
    }

    private static @Nullable String name(List<Participant> side) {
        return side.isEmpty() ? null : side.get(0).name();
    }
}
