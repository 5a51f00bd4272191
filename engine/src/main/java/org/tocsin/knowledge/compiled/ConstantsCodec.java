package org.tocsin.knowledge.compiled;

import java.util.EnumSet;
import java.util.Set;

/** Sets of an enum's constants. */
final class ConstantsCodec<E extends Enum<E>> implements Codec<Set<E>> {

    private final Class<E> type;

    ConstantsCodec(Class<E> type) {
        this.type = type;
    }

    @Override
    public void write(Set<E> constants, Sink sink) {
        sink.number(constants.size());
        constants.stream().sorted().forEach(sink::constant);
    }

    @Override
    public Set<E> read(Source source) {
        Set<E> constants = EnumSet.noneOf(type);
        for (int i = source.number(); i > 0; i--) {
            constants.add(source.constant(type));
        }
        return constants;
    }
}
