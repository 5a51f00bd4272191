package org.tocsin.knowledge.compiled;

import org.tocsin.event.WeaponKind;
import org.tocsin.knowledge.WeaponEntry;

/** Weapons and systems. */
final class WeaponCodec implements Codec<WeaponEntry> {

    static final WeaponCodec CODEC = new WeaponCodec();

    private WeaponCodec() {}

    @Override
    public void write(WeaponEntry weapon, Sink sink) {
        sink.text(weapon.name());
        sink.constant(weapon.kind());
        sink.texts(weapon.aliases());
    }

    @Override
    public WeaponEntry read(Source source) {
        return new WeaponEntry(source.text(), source.constant(WeaponKind.class), source.texts());
    }
}
