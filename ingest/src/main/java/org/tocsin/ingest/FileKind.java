package org.tocsin.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds, by its name or else by how it begins. */
enum FileKind {
    TEXT,
    HTML,
    JSON_LINES,
    JSON,
    CONLLU,
    WARC;

    /** As much of a file as is looked at. */
    static final int HEAD = 8_192;

    /**
     * The kind of a file.
     *
     * @param name its name; an ending .gz is passed over
     * @param head its first bytes, unpacked
     */
    static FileKind of(String name, byte[] head) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        String ending = bare.substring(bare.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> JSON;
            case "conllu", "conll" -> CONLLU;
            case "warc" -> WARC;
            case "txt" -> TEXT;
            default -> sniff(head);
        };
    }

    /** The kind by the first bytes alone. */
    static FileKind sniff(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF?\\s*", "");
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        if (start.matches("(?s)\\[\\s*\\{.*")) {
            return JSON;
        }
        if (start.matches("(?s)# *(?:newdoc|newpar|sent_id|text *=|global\\.columns).*")
                || start.matches("(?s)(?:#[^\\n]*\\n)*1(?:-\\d+)?(?:\\t[^\\t\\n]*){9}(?:\\r?\\n.*)?")) {
            return CONLLU;
        }
        return start.matches("(?is)<(?:!doctype html|html|head|body|!--|\\?xml|meta|title|article|div|p)\\b.*") || start.startsWith("<!--") ? HTML : TEXT;
    }
}
