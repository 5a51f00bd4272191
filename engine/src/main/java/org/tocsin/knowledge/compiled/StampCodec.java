package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.FileStamp;

/** What tells one content of a file from another. */
final class StampCodec implements Codec<FileStamp> {

    static final StampCodec CODEC = new StampCodec();

    private StampCodec() {}

    @Override
    public void write(FileStamp stamp, Sink sink) {
        sink.number(stamp.size());
        sink.number(stamp.crc());
        sink.text(stamp.digest());
    }

    @Override
    public FileStamp read(Source source) {
        return new FileStamp(source.large(), source.large(), source.text());
    }
}
