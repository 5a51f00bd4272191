package org.tocsin.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, strictly: what is no text fails by name instead of coming out garbled. */
final class Decoding {

    private Decoding() {}

    /** UTF-8, or UTF-16 where a byte order mark says so. A byte order mark is no part of the text. */
    static String text(byte[] bytes) throws UnreadableInputException {
        Charset marked = marked(bytes);
        if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
            return strict(bytes, 2, marked);
        }
        refuseBinary(bytes);
        return strict(bytes, marked == null ? 0 : 3, StandardCharsets.UTF_8);
    }

    /** The charset that a byte order mark names, or null. */
    static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    static void refuseBinary(byte[] bytes) throws UnreadableInputException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableInputException("binary: a zero byte at offset " + i + "; expected text");
            }
        }
    }

    /** The text, or a failure that names the offset of the first byte that the charset does not know. */
    static String strict(byte[] bytes, int from, Charset charset) throws UnreadableInputException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException("not " + charset.name() + ": the byte at offset " + in.position()
                    + " is no part of a character; convert the file to UTF-8");
        }
        return out.flip().toString();
    }
}
