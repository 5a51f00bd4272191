package org.tocsin.knowledge.compiled;

import org.tocsin.event.EventType;
import org.tocsin.knowledge.Announcement;

/** What announcing acts is called. */
final class AnnouncementCodec implements Codec<Announcement> {

    static final AnnouncementCodec CODEC = new AnnouncementCodec();

    private AnnouncementCodec() {}

    @Override
    public void write(Announcement row, Sink sink) {
        sink.constant(row.type());
        sink.optionalText(row.mode());
        sink.constant(row.announced());
        sink.optionalText(row.announcedMode());
        sink.text(row.cameo());
        sink.texts(row.contexts());
        sink.constant(row.said());
    }

    @Override
    public Announcement read(Source source) {
        return new Announcement(
                source.constant(EventType.class),
                source.optionalText(),
                source.constant(EventType.class),
                source.optionalText(),
                source.text(),
                source.texts(),
                source.constant(Announcement.Said.class));
    }
}
