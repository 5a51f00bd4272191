package org.tocsin.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one page, in the charset it declares. */
final class HtmlReader {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta[^>]{0,200}?charset\\s*=|\\?xml[^>]{0,100}?encoding\\s*=)\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private HtmlReader() {}

    static Intake read(String input, byte[] bytes) throws UnreadableInputException {
        return HtmlPage.read(decode(bytes), null).article(input);
    }

    /** What claims to be Latin 1 or ASCII is windows-1252, as browsers take it. */
    private static String decode(byte[] bytes) throws UnreadableInputException {
        Charset marked = Decoding.marked(bytes);
        Charset declared = marked != null ? null : declared(bytes);
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            return Decoding.text(bytes);
        }
        Decoding.refuseBinary(bytes);
        boolean western = declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
        if (western || declared.name().equals("windows-1252")) {
            // Five bytes have no meaning in it; browsers show nothing for them.
            return new String(bytes, Charset.forName("windows-1252"));
        }
        return Decoding.strict(bytes, 0, declared);
    }

    private static @Nullable Charset declared(byte[] bytes) throws UnreadableInputException {
        String head = new String(bytes, 0, Math.min(bytes.length, FileKind.HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableInputException("unknown charset \"" + matcher.group(1) + "\"; convert the page to UTF-8");
        }
    }
}
