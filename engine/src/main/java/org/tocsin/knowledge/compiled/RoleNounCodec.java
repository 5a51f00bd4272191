package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.RoleNoun;

/** Nouns for people and bodies. */
final class RoleNounCodec implements Codec<RoleNoun> {

    static final RoleNounCodec CODEC = new RoleNounCodec();

    private static final ConstantsCodec<RoleNoun.Flag> FLAGS = new ConstantsCodec<>(RoleNoun.Flag.class);

    private RoleNounCodec() {}

    @Override
    public void write(RoleNoun noun, Sink sink) {
        sink.text(noun.noun());
        sink.text(noun.plural());
        sink.shared(noun.sectors(), noun.sectors(), SectorsCodec.CODEC);
        sink.constant(noun.kind());
        FLAGS.write(noun.flags(), sink);
    }

    @Override
    public RoleNoun read(Source source) {
        return new RoleNoun(
                source.text(),
                source.text(),
                source.shared(SectorsCodec.CODEC),
                source.constant(RoleNoun.Kind.class),
                FLAGS.read(source));
    }
}
