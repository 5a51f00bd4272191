package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.FileLocation;

/** Places in files. */
final class LocationCodec implements Codec<FileLocation> {

    static final LocationCodec CODEC = new LocationCodec();

    private LocationCodec() {}

    @Override
    public void write(FileLocation place, Sink sink) {
        sink.text(place.file());
        sink.number(place.line());
        sink.number(place.column());
    }

    @Override
    public FileLocation read(Source source) {
        return new FileLocation(source.text(), source.number(), source.number());
    }
}
