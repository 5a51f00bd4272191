package org.tocsin.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a run and what stands at their ends.
 *
 * @param in standard input
 * @param out results; a plain stream, so that a write that fails is not swallowed
 * @param err messages, in UTF-8
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param colour whether results may be coloured
 * @param width columns of the terminal
 * @param boxes whether lines may be drawn with characters beyond ASCII
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width,
        boolean boxes) {

    static final int UNKNOWN_WIDTH = 80;

    private static final int NARROWEST = 40;

    /**
     * The streams of this process. What they are connected to comes from the launcher, in the system properties
     * {@code tocsin.terminal.out}, {@code tocsin.terminal.err} and {@code tocsin.terminal.width}, since Java 17 cannot ask
     * for one stream alone.
     */
    static Console standard() {
        boolean outIsTerminal = isTerminal("out");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTerminal,
                isTerminal("err"),
                outIsTerminal && isUnset(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM")),
                width(System.getenv("COLUMNS"), System.getProperty("tocsin.terminal.width")),
                !outIsTerminal || isUnicode(System.getProperty("native.encoding")));
    }

    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("tocsin.terminal." + stream);
    }

    /** Whether the character set of the machine's locale holds the lines of boxes; files are in UTF-8 anyway. */
    static boolean isUnicode(@Nullable String charset) {
        return charset != null && charset.toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    private static boolean isUnset(@Nullable String variable) {
        return variable == null || variable.isEmpty();
    }

    /** The first of the values that is a width of a readable table. */
    static int width(@Nullable String... values) {
        for (String value : values) {
            if (value != null && value.matches("[0-9]{1,4}") && Integer.parseInt(value) >= NARROWEST) {
                return Integer.parseInt(value);
            }
        }
        return UNKNOWN_WIDTH;
    }

    /** One line of a message about an input. */
    void message(String about, String reason) {
        message(about + ": " + reason);
    }

    /** One line of a message; on a terminal it takes the place of a progress bar. */
    void message(String text) {
        err.println((errIsTerminal ? "\r\u001b[K" : "") + "tocsin: " + Terminal.oneLine(text));
    }

    /** A line of a longer message, with the blanks that it begins with. */
    void line(String text) {
        err.println(text.replaceAll("\\p{Cntrl}", " "));
    }
}
