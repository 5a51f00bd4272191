package org.tocsin.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program inside this JVM.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it reported
 */
record CommandLineRun(int status, String out, String err) {

    /** Runs with an empty standard input and 80 columns. */
    static CommandLineRun of(Coder.Maker coders, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, messages, false, false, false, 80, true);
        int status = new Program(console, coders).run(args);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
