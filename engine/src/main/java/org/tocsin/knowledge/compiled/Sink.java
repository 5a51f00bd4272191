package org.tocsin.knowledge.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes in values as bytes; {@link Source} reads them. Numbers that are small take little room, and a text, a list of
 * constants or a shared value that was written before is a number.
 */
final class Sink {

    private static final int SEVEN_BITS = 0x7f;

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<Codec<?>, Map<Object, Integer>> shared = new HashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** All bytes so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void put(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more.length, 2 * bytes.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void put(int one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[size++] = (byte) one;
    }

    /** @param number not negative */
    void number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a negative number: " + number);
        }
        long rest = number;
        while (rest > SEVEN_BITS) {
            put((int) (rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= 7;
        }
        put((int) rest);
    }

    void optionalNumber(@Nullable Long number) {
        number(number == null ? 0 : number + 1);
    }

    void flag(boolean flag) {
        put(flag ? 1 : 0);
    }

    void decimal(double decimal) {
        put(ByteBuffer.allocate(Double.BYTES).putDouble(decimal).array());
    }

    void text(String text) {
        optionalText(text);
    }

    void optionalText(@Nullable String text) {
        Integer known = texts.get(text);
        if (text == null || known != null) {
            number(known == null ? 0 : known + 2);
            return;
        }
        texts.put(text, texts.size());
        number(1);
        boolean latin = text.chars().allMatch(c -> c < 256);
        byte[] coded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(coded.length * 2L + (latin ? 0 : 1));
        put(coded);
    }

    void optionalDate(@Nullable LocalDate date) {
        number(date == null ? 0 : ((date.getYear() * 16L) + date.getMonthValue()) * 32 + date.getDayOfMonth());
    }

    /** Writes a constant by its place among its type's, whose names are written before the first of them. */
    void constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Object[] constants = type.getEnumConstants();
        Integer known = types.get(type);
        number(known == null ? 0 : known + 1);
        if (known == null) {
            types.put(type, types.size());
            texts(Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList());
        }
        number(Arrays.asList(constants).indexOf(constant));
    }

    void optionalConstant(@Nullable Enum<?> constant) {
        flag(constant != null);
        if (constant != null) {
            constant(constant);
        }
    }

    <T> void optional(@Nullable T value, Codec<T> codec) {
        flag(value != null);
        if (value != null) {
            codec.write(value, this);
        }
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    <T> void list(List<T> values, Codec<T> codec) {
        number(values.size());
        values.forEach(value -> codec.write(value, this));
    }

    /**
     * Writes a value, or where an equal one was written by the codec before, its number.
     *
     * @param key what tells whether it is equal to another
     */
    <T> void shared(T value, Object key, Codec<T> codec) {
        Map<Object, Integer> known = shared.computeIfAbsent(codec, each -> new HashMap<>());
        Integer number = known.get(key);
        number(number == null ? 0 : number + 1);
        if (number == null) {
            codec.write(value, this);
            known.put(key, known.size());
        }
    }
}
