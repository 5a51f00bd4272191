package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;

/**
 * An actor, place or time named, in an event or not. Exactly the value that fits {@code kind} is set. Mentions of a
 * document never overlap.
 *
 * @param documentId the document
 * @param field the field
 * @param kind what is named
 * @param quote the words
 * @param actor who, for actors
 * @param place where, for places
 * @param time when, for times
 * @param value TIMEX3 value, for times; null where the expression has none
 */
public record Mention(
        String documentId,
        Field field,
        MentionKind kind,
        Quote quote,
        @Nullable Participant actor,
        @Nullable Place place,
        @Nullable Time time,
        @Nullable String value) {}
