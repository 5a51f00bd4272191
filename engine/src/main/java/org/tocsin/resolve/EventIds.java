package org.tocsin.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tocsin.document.Field;
import org.tocsin.document.Quote;
import org.tocsin.event.EventType;
import org.tocsin.event.Participant;

/** Ids that depend on nothing but what an event says. */
public final class EventIds {

    /** 64 bits of SHA-256: two of a billion events share an id with a chance of 3 percent. */
    private static final int BYTES = 8;

    private EventIds() {}

    static String of(
            String document, Field field, EventType type, Quote trigger, List<Participant> actor, List<Participant> recipient) {
        StringBuilder key = new StringBuilder(document).append('\n').append(field.label()).append('\n').append(type);
        key.append('\n').append(trigger.start()).append('-').append(trigger.end());
        add(key, "actor", actor);
        add(key, "recipient", recipient);
        return hash(key.toString());
    }

    private static void add(StringBuilder key, String role, List<Participant> participants) {
        key.append('\n').append(role);
        for (Participant participant : participants) {
            key.append(' ').append(participant.quote().start()).append('-').append(participant.quote().end());
            key.append('/').append(participant.country());
        }
    }

    /** The first 16 hexadecimal digits of a key's SHA-256. */
    public static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
