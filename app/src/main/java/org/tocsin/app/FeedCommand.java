package org.tocsin.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.ingest.feed.Feed;
import org.tocsin.ingest.feed.FeedEntry;
import org.tocsin.ingest.feed.UnreadableFeedException;
import org.tocsin.ingest.fetch.FetchPolicy;
import org.tocsin.ingest.fetch.Fetcher;
import org.tocsin.ingest.fetch.Network;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin feed}: feeds in, a record for each of their entries out. */
@Command(
        name = "feed",
        description = "Reads feeds and writes a record for each entry, as JSON Lines.",
        sortOptions = false,
        footer = {
            "",
            "A record has input, feed_title, id, url, title, published, updated, authors, summary and content; texts are "
                    + "without markup, dates in UTC, what a feed does not tell is null. A feed that cannot be read is named with "
                    + "its reason, and the rest is done."
        })
final class FeedCommand implements Callable<Integer>, Program.Verbose {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = "RSS, RDF, Atom or JSON Feed: files, addresses that begin with http:// or https://, or - for standard input.")
    private List<String> feeds = new ArrayList<>();

    @Option(
            names = "--allow-network",
            paramLabel = "RANGE",
            description = "Fetch from this network of your own too, such as 10.0.0.0/8 or fd00::/8. Without it, only the open web "
                    + "is asked. May be given several times.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give an address up after this time, redirects and all (default: ${DEFAULT-VALUE}).")
    private int timeout = 30;

    @Option(names = "--verbose", description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    FeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int read = 0;
        int entries = 0;
        int failed = 0;
        try (Fetcher fetcher = new Fetcher(policy())) {
            FeedInput input = new FeedInput(console, fetcher);
            for (String name : feeds) {
                try {
                    Feed feed = input.read(name);
                    write(name, feed);
                    read++;
                    entries += feed.entries().size();
                } catch (UnreadableFeedException | FeedInput.UnavailableFeedException e) {
                    failed++;
                    console.message(name, Reason.of(e));
                    if (verbose) {
                        e.printStackTrace(console.err());
                    }
                }
            }
        }
        console.message(counted(read, "feed", "feeds") + ", " + counted(entries, "entry", "entries")
                + (failed == 0 ? "" : "; " + failed + " failed"));
        return failed == 0 ? Program.DONE : Program.FAILED;
    }

    private void write(String name, Feed feed) throws IOException {
        for (FeedEntry entry : feed.entries()) {
            console.out().write(FeedRecord.line(name, feed, entry));
        }
        console.out().flush();
    }

    private FetchPolicy policy() {
        if (timeout < 1 || timeout > 3600) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--timeout: " + timeout + " is not from 1 to 3600");
        }
        try {
            return FetchPolicy.STANDARD
                    .withDeadline(Duration.ofSeconds(timeout))
                    .withAllowed(networks.stream().map(Network::of).toList());
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--allow-network: " + e.getMessage(), e);
        }
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    @Override
    public boolean verbose() {
        return verbose;
    }
}
