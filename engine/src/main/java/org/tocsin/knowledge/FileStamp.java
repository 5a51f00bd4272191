package org.tocsin.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * What tells one content of a file from another.
 *
 * @param size in bytes
 * @param crc its CRC-32, which jars note of what they hold
 * @param digest its SHA-256, in hexadecimal digits
 */
public record FileStamp(long size, long crc, String digest) {

    private static final int VERSION_DIGITS = 12;

    /** The stamp of a content. */
    static FileStamp of(byte[] content) {
        return new FileStamp(content.length, crc(content), HexFormat.of().formatHex(sha256().digest(content)));
    }

    /** The CRC-32 of a content. */
    public static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /** The version of files by their names: the first digits of a hash over names, sizes and digests. */
    static String version(SortedMap<String, FileStamp> files) {
        MessageDigest all = sha256();
        files.forEach((name, stamp) -> all.update(
                (name + "\n" + stamp.size() + "\n" + stamp.digest() + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest()).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
