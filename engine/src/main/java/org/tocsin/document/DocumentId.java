package org.tocsin.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The id of a document: the given one, else its address, else the SHA-256 of its text. */
public final class DocumentId {

    private DocumentId() {}

    public static String of(@Nullable String given, @Nullable String url, String text) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        return url != null && !url.isBlank() ? url : ofText(text);
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    public static String ofText(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
