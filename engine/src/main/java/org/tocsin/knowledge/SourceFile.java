package org.tocsin.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a knowledge file, which can show a place in itself. */
final class SourceFile {

    private final String name;
    private final String text;
    private final List<String> lines;

    /**
     * @param name its path below the knowledge folder, or as the user gave it
     * @param text its whole text; line ends and a byte order mark are taken off
     */
    SourceFile(String name, String text) {
        this.name = name;
        String unified = text.replace("\r\n", "\n");
        this.text = unified.startsWith("\uFEFF") ? unified.substring(1) : unified;
        this.lines = List.of(this.text.split("\n", -1));
    }

    /** @throws CharacterCodingException if the bytes are not UTF-8 */
    static SourceFile decode(String name, byte[] bytes) throws CharacterCodingException {
        return new SourceFile(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    /**
     * A fault with its place, its line and a caret below the place.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    String fault(int line, int column, String message) {
        String found = line <= lines.size() ? lines.get(line - 1) : "";
        StringBuilder caret = new StringBuilder();
        found.codePoints().limit(column - 1L).forEach(each -> caret.append(each == '\t' ? '\t' : ' '));
        while (caret.length() < column - 1 && found.codePointCount(0, found.length()) < column - 1) {
            caret.append(' ');
        }
        return new FileLocation(name, line, column) + ": " + message + "\n" + found + "\n" + caret + "^";
    }
}
