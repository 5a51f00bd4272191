package org.tocsin.knowledge.compiled;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.Context.Part;
import org.tocsin.knowledge.Context.Side;
import org.tocsin.knowledge.Context.Sign;

/** What tells contexts. */
final class SignCodec implements Codec<Sign> {

    static final SignCodec CODEC = new SignCodec();

    private static final ConstantsCodec<Part> PARTS = new ConstantsCodec<>(Part.class);
    private static final ConstantsCodec<WeaponKind> WEAPONS = new ConstantsCodec<>(WeaponKind.class);

    private SignCodec() {}

    @Override
    public void write(Sign sign, Sink sink) {
        sink.optional(sign.words(), SharedWordSetCodec.CODEC);
        PARTS.write(sign.parts(), sink);
        sink.number(sign.sectors().size());
        for (Side side : Side.values()) {
            Set<String> sectors = sign.sectors().get(side);
            if (sectors != null) {
                sink.constant(side);
                TextSetCodec.CODEC.write(sectors, sink);
            }
        }
        WEAPONS.write(sign.weapons(), sink);
        sink.list(sign.kinds(), KindCodec.CODEC);
        sink.text(sign.text());
    }

    @Override
    public Sign read(Source source) {
        return new Sign(
                source.optional(SharedWordSetCodec.CODEC),
                PARTS.read(source),
                sectors(source),
                WEAPONS.read(source),
                source.list(KindCodec.CODEC),
                source.text());
    }

    private static Map<Side, Set<String>> sectors(Source source) {
        Map<Side, Set<String>> sectors = new EnumMap<>(Side.class);
        for (int i = source.number(); i > 0; i--) {
            sectors.put(source.constant(Side.class), TextSetCodec.CODEC.read(source));
        }
        return sectors;
    }
}
