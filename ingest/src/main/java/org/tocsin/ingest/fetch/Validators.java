package org.tocsin.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server told of the version that we have, for asking only for a newer one (RFC 9110, 13.1).
 *
 * @param etag as it was sent, quotes and all
 * @param lastModified as it was sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** We have none. */
    public static final Validators NONE = new Validators(null, null);

    /** Lets go of what could not be sent back: line breaks and signs beyond ASCII. */
    public Validators {
        etag = etag == null || !isPlain(etag) ? null : etag;
        lastModified = lastModified == null || !isPlain(lastModified) ? null : lastModified;
    }

    private static boolean isPlain(String value) {
        return !value.isBlank() && value.length() <= 1024 && value.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }
}
