package org.tocsin.convert.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The lines of a dump, one at a time. A longer line than any entity has is passed over without being kept, so that memory has
 * an end whatever the file is.
 */
final class EntityLines {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 32 << 20;
    private static final int BEGINNING = 200;
    private static final int MOST_DIGITS = 12;
    private static final byte[] ITEM = "\"id\":\"Q".getBytes(StandardCharsets.UTF_8);

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private byte[] line = new byte[CHUNK];
    private int length;
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    EntityLines(InputStream in) {
        this.in = in;
    }

    /** Takes the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            keep(stop);
            boolean whole = stop < end;
            at = whole ? stop + 1 : stop;
            if (whole) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk, 0, CHUNK));
        return end > 0;
    }

    private void keep(int stop) {
        int more = stop - at;
        if (tooLong || length + more > LONGEST) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + more, line.length * 2)));
        }
        System.arraycopy(chunk, at, line, length, more);
        length += more;
    }

    /** Its number, from 1. */
    int number() {
        return number;
    }

    /** Whether it was longer than any entity and is not kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The entity in it: without the comma behind, and "" where the line is but a bracket of the list. */
    String entity() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return bare.equals("[") || bare.equals("]") ? "" : bare;
    }

    /** Whether some bytes stand in it; a cheap look before it is read as JSON. */
    boolean holds(byte[] words) {
        return find(words, 0, length) >= 0;
    }

    /** Whether it names one of some items. */
    boolean names(Set<Long> items) {
        for (int found = find(ITEM, 0, length); found >= 0; found = find(ITEM, found + ITEM.length, length)) {
            if (items.contains(number(found + ITEM.length))) {
                return true;
            }
        }
        return false;
    }

    /** The number of its own item, or -1 where it does not begin with it, as those of a dump do. */
    long item() {
        int found = find(ITEM, 0, Math.min(length, BEGINNING));
        return found < 0 ? -1 : number(found + ITEM.length);
    }

    private long number(int from) {
        long number = 0;
        int digit = from;
        while (digit < length && digit < from + MOST_DIGITS && line[digit] >= '0' && line[digit] <= '9') {
            number = number * 10 + (line[digit] - '0');
            digit++;
        }
        return number;
    }

    private int find(byte[] words, int from, int to) {
        for (int i = from; i <= to - words.length; i++) {
            if (line[i] == words[0] && Arrays.equals(line, i, i + words.length, words, 0, words.length)) {
                return i;
            }
        }
        return -1;
    }
}
