package org.tocsin.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a feed's bytes into text.
 *
 * <p>A byte order mark goes before all; then the widths of the first characters tell UTF-16, UTF-32 and EBCDIC. Else the
 * charset is that of the header, or that of the declaration, where the bytes agree with it. Bytes that are UTF-8 beyond
 * ASCII are read as such though a one-byte charset was declared, since such bytes hardly come about otherwise. What fits
 * nothing is read as UTF-8 with single bytes of windows-1252 in it.
 */
final class FeedCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}([A-Za-z0-9._:()-]{1,40})");
    private static final Pattern HEADER =
            Pattern.compile("(?i)charset\\s{0,20}=\\s{0,20}[\"']?([A-Za-z0-9._:-]{1,40})");

    /** Names that mean more than they say: the WHATWG's table of labels, where Java's own reading is narrower. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("Big5", "Big5-HKSCS"));

    private FeedCharset() {}

    /**
     * The text, without a byte order mark.
     *
     * @param bytes a feed
     * @param contentType the header of the answer that brought it
     */
    static String decode(byte[] bytes, @Nullable String contentType) {
        Charset byShape = byShape(bytes);
        if (byShape != null) {
            return withoutMark(new String(bytes, byShape));
        }
        Charset named = charset(first(HEADER, contentType == null ? "" : contentType));
        Charset declared = charset(first(DECLARED, head(bytes)));
        for (Charset candidate : new @Nullable Charset[] {named, declared}) {
            String text = candidate == null ? null : fitting(bytes, candidate);
            if (text != null) {
                return withoutMark(text);
            }
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        return withoutMark(text == null ? mixed(bytes) : text);
    }

    /** What the first bytes tell of the width and the order of characters. */
    private static @Nullable Charset byShape(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < 4; i++) {
            start = start << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x20);
        }
        if (start == 0x0000FEFF || start == 0x0000003C) {
            return Charset.forName("UTF-32BE");
        }
        if (start == 0xFFFE0000 || start == 0x3C000000) {
            return Charset.forName("UTF-32LE");
        }
        if (start == 0x4C6FA794) {
            Charset declared = charset(first(DECLARED, new String(bytes, 0, Math.min(bytes.length, 400), Charset.forName("IBM037"))));
            return declared == null ? Charset.forName("IBM037") : declared;
        }
        return switch (start >>> 16) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> start >>> 8 == 0xEFBBBF && strict(bytes, StandardCharsets.UTF_8) != null ? StandardCharsets.UTF_8 : null;
        };
    }

    /** The text in a charset that was named, or null where the bytes speak against it. */
    private static @Nullable String fitting(byte[] bytes, Charset charset) {
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return null; // the declaration could be read in single bytes, so this is not what they are
        }
        boolean singleBytes = charset.newEncoder().maxBytesPerChar() <= 1;
        if (singleBytes) {
            String unicode = isAscii(bytes) ? null : strict(bytes, StandardCharsets.UTF_8);
            return unicode == null ? new String(bytes, charset) : unicode;
        }
        return strict(bytes, charset);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-8; each byte that is no part of it counts as windows-1252. */
    private static String mixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (decoder.decode(in, out, true).isError()) {
            out.put(new String(bytes, in.position(), 1, WINDOWS));
            in.position(in.position() + 1);
            decoder.reset();
        }
        return out.flip().toString();
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            String wider = WIDER.get(charset.name());
            return !charset.canEncode() ? null : wider == null ? charset : Charset.forName(wider);
        } catch (IllegalArgumentException e) {
            return null; // no name of a charset, or none that this machine knows: the bytes decide
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
