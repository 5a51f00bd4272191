package org.tocsin.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Chooses the reader of a stream by its name and its first bytes. */
final class Opening {

    private Opening() {}

    static ArticleReader open(String name, InputStream stream) throws IOException, UnreadableInputException {
        InputStream unpacked = unpacked(Inputs.buffered(stream));
        byte[] head = head(unpacked);
        if (head.length == 0) {
            throw new UnreadableInputException("empty");
        }
        return switch (FileKind.of(name, head)) {
            case TEXT -> new Single(name, unpacked, false);
            case HTML -> new Single(name, unpacked, true);
            case JSON_LINES -> new JsonLinesReader(name, unpacked);
            case JSON -> new JsonReader(name, unpacked);
            case CONLLU -> new ConlluFile(name, unpacked);
            case WARC -> throw new UnreadableInputException(
                    "WARC archives are not read here; unpack the pages to HTML files and name their folder");
        };
    }

    private static byte[] head(InputStream stream) throws IOException {
        stream.mark(FileKind.HEAD);
        byte[] head = stream.readNBytes(FileKind.HEAD);
        stream.reset();
        return head;
    }

    private static InputStream unpacked(InputStream stream) throws IOException, UnreadableInputException {
        stream.mark(2);
        byte[] magic = stream.readNBytes(2);
        stream.reset();
        if (magic.length < 2 || magic[0] != 0x1F || magic[1] != (byte) 0x8B) {
            return stream;
        }
        try {
            return Inputs.buffered(new GZIPInputStream(stream, 1 << 16));
        } catch (ZipException | EOFException e) {
            throw new UnreadableInputException("broken gzip: " + Messages.of(e));
        }
    }

    /** A file that is one document. */
    private static final class Single implements ArticleReader {

        private final String name;
        private final InputStream stream;
        private final boolean html;
        private boolean done;

        Single(String name, InputStream stream, boolean html) {
            this.name = name;
            this.stream = stream;
            this.html = html;
        }

        @Override
        public @Nullable Intake next() throws IOException, UnreadableInputException {
            if (done) {
                return null;
            }
            done = true;
            int limit = html ? Limits.RAW : Limits.TEXT;
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableInputException(Limits.tooLong("the file", limit));
            }
            if (html) {
                return HtmlReader.read(name, bytes);
            }
            return new Fields(null, null, null, null, null, null, null, Decoding.text(bytes)).article(name);
        }
    }
}
