package org.tocsin.knowledge.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives back the values that a {@link Sink} took in, in their order. */
final class Source {

    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private final List<Enum<?>[]> types = new ArrayList<>();
    private final Map<Codec<?>, List<Object>> shared = new HashMap<>();
    private String[] texts = new String[1 << 12];
    private int known;
    private int at;

    /** @param start where the first value begins */
    Source(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    int number() {
        int next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        return Math.toIntExact(rest(next & SEVEN_BITS));
    }

    long large() {
        int next = bytes[at++];
        return next >= 0 ? next : rest(next & SEVEN_BITS);
    }

    private long rest(int first) {
        long number = first;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    @Nullable Long optionalNumber() {
        long number = large();
        return number == 0 ? null : number - 1;
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    double decimal() {
        double decimal = ByteBuffer.wrap(bytes).getDouble(at);
        at += Double.BYTES;
        return decimal;
    }

    String text() {
        return Objects.requireNonNull(optionalText());
    }

    @Nullable String optionalText() {
        int number = number();
        if (number > 1) {
            return texts[number - 2];
        }
        return number == 0 ? null : newText();
    }

    private String newText() {
        int head = number();
        int length = head >>> 1;
        String text = new String(bytes, at, length, (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        at += length;
        if (known == texts.length) {
            texts = Arrays.copyOf(texts, 2 * known);
        }
        texts[known++] = text;
        return text;
    }

    @Nullable LocalDate optionalDate() {
        int number = number();
        return number == 0 ? null : LocalDate.of(number >>> 9, (number >>> 5) & 15, number & 31);
    }

    /** @throws IllegalArgumentException if the type has lost a constant */
    <E extends Enum<E>> E constant(Class<E> type) {
        int number = number();
        if (number == 0) {
            types.add(texts().stream().map(name -> Enum.valueOf(type, name)).toArray(Enum<?>[]::new));
            number = types.size();
        }
        return type.cast(types.get(number - 1)[number()]);
    }

    <E extends Enum<E>> @Nullable E optionalConstant(Class<E> type) {
        return flag() ? constant(type) : null;
    }

    <T> @Nullable T optional(Codec<T> codec) {
        return flag() ? codec.read(this) : null;
    }

    List<String> texts() {
        int size = number();
        if (size < 2) {
            return size == 0 ? List.of() : List.of(text());
        }
        String[] all = new String[size];
        for (int i = 0; i < size; i++) {
            all[i] = text();
        }
        return List.of(all);
    }

    <T> List<T> list(Codec<T> codec) {
        int size = number();
        if (size < 2) {
            return size == 0 ? List.of() : List.of(codec.read(this));
        }
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(codec.read(this));
        }
        return List.copyOf(all);
    }

    <T> T shared(Codec<T> codec) {
        List<Object> read = shared.get(codec);
        if (read == null) {
            read = new ArrayList<>();
            shared.put(codec, read);
        }
        int number = number();
        if (number == 0) {
            T value = codec.read(this);
            read.add(value);
            return value;
        }
        @SuppressWarnings("unchecked") // what this codec has read
        T value = (T) read.get(number - 1);
        return value;
    }
}
