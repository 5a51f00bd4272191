package org.tocsin.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers which ids came, with which text and from where, in 40 bytes an id. Ids and texts are compared by 128 bits of
 * their SHA-256.
 */
final class SeenIds {

    private static final int WORDS = 4;

    private long[] slots = new long[1024 * WORDS];
    /** The source's number and the line of each slot; the number is from 1, 0 means the slot is free. */
    private long[] origins = new long[1024];
    private int size;

    /** Where an id first came from, and whether with the same text. */
    record Earlier(int source, int line, boolean sameText) {}

    /**
     * Remembers an id, or finds that it came before.
     *
     * @return what came before, or {@link #NEW}
     */
    Earlier put(String id, String text, int source, int line) {
        if (2 * (size + 1) > origins.length) {
            grow();
        }
        ByteBuffer idHash = ByteBuffer.wrap(hash(id));
        ByteBuffer textHash = ByteBuffer.wrap(hash(text));
        long[] entry = {idHash.getLong(), idHash.getLong(), textHash.getLong(), textHash.getLong()};
        int slot = slot(entry);
        if (origins[slot] != 0) {
            boolean same = slots[slot * WORDS + 2] == entry[2] && slots[slot * WORDS + 3] == entry[3];
            return new Earlier((int) (origins[slot] >>> 32) - 1, (int) origins[slot], same);
        }
        System.arraycopy(entry, 0, slots, slot * WORDS, WORDS);
        origins[slot] = ((long) (source + 1) << 32) | line;
        size++;
        return NEW;
    }

    /** The answer for an id that had not come. */
    static final Earlier NEW = new Earlier(-1, 0, false);

    private int slot(long[] entry) {
        int mask = origins.length - 1;
        int slot = (int) entry[0] & mask;
        while (origins[slot] != 0 && (slots[slot * WORDS] != entry[0] || slots[slot * WORDS + 1] != entry[1])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldSlots = slots;
        long[] oldOrigins = origins;
        slots = new long[oldSlots.length * 2];
        origins = new long[oldOrigins.length * 2];
        for (int i = 0; i < oldOrigins.length; i++) {
            if (oldOrigins[i] != 0) {
                long[] entry = new long[WORDS];
                System.arraycopy(oldSlots, i * WORDS, entry, 0, WORDS);
                int slot = slot(entry);
                System.arraycopy(entry, 0, slots, slot * WORDS, WORDS);
                origins[slot] = oldOrigins[i];
            }
        }
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
