package org.tocsin.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names by which files call the constants of an enum. */
final class Labels {

    private Labels() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String label, Function<E, String> name) {
        return Stream.of(type.getEnumConstants()).filter(each -> name.apply(each).equals(label)).findFirst();
    }

    static <E extends Enum<E>> List<String> all(Class<E> type, Function<E, String> name) {
        return Stream.of(type.getEnumConstants()).map(name).toList();
    }

    /** The constant's name in lower case. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
