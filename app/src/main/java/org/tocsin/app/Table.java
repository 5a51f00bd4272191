package org.tocsin.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.document.Document;
import org.tocsin.event.CodedDocument;
import org.tocsin.event.Event;
import org.tocsin.event.Incident;
import org.tocsin.event.Participant;

/** Coded news for people: a document's title and source, then each event over a few lines, with its sentence. */
final class Table {

    private static final String INDENT = "  ";
    private static final String DETAIL = "              ";

    private final Ink ink;

    Table(Ink ink) {
        this.ink = ink;
    }

    /** A document with its events, or with the reasons why there are none. */
    String document(CodedDocument coded) {
        StringBuilder table = new StringBuilder();
        Document document = coded.document();
        String heading = Heading.of(document);
        table.append(ink.block("", ink.strong(heading)));
        boolean withId = Heading.hasReadableId(document) && !heading.equals(Terminal.oneLine(document.id()));
        String origin = joined(" · ", document.source(), document.published(), withId ? document.id() : null);
        if (!origin.isEmpty()) {
            table.append(ink.block("", ink.faint(origin)));
        }
        table.append('\n');
        for (Event event : coded.events()) {
            table.append(event(event, document)).append('\n');
        }
        if (coded.events().isEmpty()) {
            table.append(ink.block(INDENT, "no events")).append(notes(coded)).append('\n');
        }
        return table.toString();
    }

    private String notes(CodedDocument coded) {
        return coded.notes().stream()
                .map(note -> ink.block(INDENT + "- ", Terminal.oneLine(note)))
                .collect(Collectors.joining());
    }

    private String event(Event event, Document document) {
        StringBuilder text = new StringBuilder();
        text.append(ink.block(
                INDENT + column(Phrases.days(event.time()), 12), ink.strong(Phrases.kind(event)) + "  " + parties(event)));
        detail(text, "place", Phrases.place(event.place()));
        detail(text, "stance", Phrases.stance(event));
        detail(text, "casualties", joinedWith(event.casualties().stream().map(Phrases::casualties)));
        detail(text, "targets", joinedWith(event.targets().stream().map(Phrases::target)));
        detail(text, "weapons", joinedWith(event.weapons().stream().map(Phrases::weapon)));
        return text.append(ink.block(DETAIL, Phrases.sentence(event, document, ink))).toString();
    }

    private static String parties(Event event) {
        return names(event.actor()) + " → " + names(event.recipient());
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty() ? "-" : joinedWith(participants.stream().map(Participant::name));
    }

    private void detail(StringBuilder to, String name, String value) {
        if (!value.isEmpty()) {
            to.append(ink.block(DETAIL + ink.faint(column(name, 12)), Terminal.oneLine(value)));
        }
    }

    /** The incidents, one a line or two. */
    String incidents(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(ink.block("", ink.strong("Incidents")));
        for (Incident incident : incidents) {
            String reports = Phrases.count(incident.events().size(), "event") + " in "
                    + Phrases.count(incident.documents().size(), "document");
            String line = Terminal.oneLine(incident.title()) + " " + ink.faint("(" + reports + ")");
            text.append(ink.block(INDENT + column(Phrases.days(incident.date()), 12), line));
        }
        return text.append('\n').toString();
    }

    private static String column(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String joinedWith(Stream<String> parts) {
        return parts.map(Terminal::oneLine).collect(Collectors.joining("; "));
    }

    private static String joined(String by, @Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                present.add(Terminal.oneLine(Objects.requireNonNull(part)));
            }
        }
        return String.join(by, present);
    }
}
