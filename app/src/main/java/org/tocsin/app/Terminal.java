package org.tocsin.app;

/** Makes text of unknown origin fit to be shown on a terminal. */
final class Terminal {

    private Terminal() {}

    /** The text with line breaks, tabs and control characters, which could steer a terminal, as single blanks. */
    static String oneLine(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u2028' && c != '\u2029') {
                shown.appendCodePoint(isUnseen(c) ? '?' : c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        });
        return shown.toString().strip();
    }

    /** Halves of pairs, the private use area (where {@link Ink} has its marks) and marks that turn the reading order. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.PRIVATE_USE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
