package org.tocsin.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin demo}: the dispatches that come with Tocsin in, a table out. */
@Command(
        name = "demo",
        description = "Codes six short dispatches that come with Tocsin, about well-documented events, and prints the table.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;
    private final Coder.Maker coders;

    @Mixin
    private CodingOptions options = new CodingOptions();

    DemoCommand(Console console, Coder.Maker coders) {
        this.console = console;
        this.coders = coders;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Coder coder = options.coder(coders, console);
        try (Results results = StreamResults.table(console.out(), new Ink(console.colour(), console.width()))) {
            return new CodingRun(console, coder, Linking.ALL, options.verbose())
                    .run(
                            DemoDispatches.read().iterator(),
                            results,
                            Runtime.getRuntime().availableProcessors(),
                            Progress.NONE);
        }
    }

    @Override
    public boolean verbose() {
        return options.verbose();
    }
}
