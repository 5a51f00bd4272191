package org.tocsin.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.tocsin.ingest.feed.Feed;
import org.tocsin.ingest.feed.FeedReader;
import org.tocsin.ingest.feed.Origin;
import org.tocsin.ingest.feed.UnreadableFeedException;
import org.tocsin.ingest.fetch.Addresses;
import org.tocsin.ingest.fetch.FetchException;
import org.tocsin.ingest.fetch.Fetcher;
import org.tocsin.ingest.fetch.Request;
import org.tocsin.ingest.fetch.Response;
import org.tocsin.ingest.fetch.Validators;

/** Opens what the user names as a feed: a file, an address, standard input. */
final class FeedInput {

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

    private final Console console;
    private final Fetcher fetcher;

    FeedInput(Console console, Fetcher fetcher) {
        this.console = console;
        this.fetcher = fetcher;
    }

    Feed read(String name) throws UnreadableFeedException, UnavailableFeedException {
        if (ADDRESS.matcher(name).matches()) {
            Response response = fetched(name);
            return FeedReader.read(response.body(), new Origin(response.headers().first("content-type"), response.address()));
        }
        try {
            if (name.equals("-")) {
                return FeedReader.read(console.in().readNBytes(FeedReader.LIMIT + 1), Origin.UNKNOWN);
            }
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UnavailableFeedException("a folder; name the files in it");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return FeedReader.read(in.readNBytes(FeedReader.LIMIT + 1), Origin.UNKNOWN);
            }
        } catch (InvalidPathException e) {
            throw new UnavailableFeedException("no name of a file: " + e.getReason());
        } catch (IOException e) {
            throw new UnavailableFeedException(Reason.about(e));
        }
    }

    private Response fetched(String name) throws UnavailableFeedException {
        Response response;
        try {
            response = fetcher.fetch(new Request(Addresses.of(name), Request.FEEDS, Validators.NONE));
        } catch (FetchException | IllegalArgumentException e) {
            throw new UnavailableFeedException(Reason.of(e));
        }
        URI permanent = response.permanent();
        if (response.isOk() && !permanent.equals(Addresses.of(name))) {
            console.message(name, "moved for good to " + permanent + "; use that address");
        }
        if (!response.isOk()) {
            throw new UnavailableFeedException(status(response));
        }
        return response;
    }

    private static String status(Response response) {
        if (response.isGone()) {
            return "the server says that it is gone for good (410); take it out of your list";
        }
        Duration wait = response.retryAfter();
        String after = wait == null ? "" : "; it asks to wait " + wait.toSeconds() + " s";
        boolean ours = response.status() >= 400 && response.status() < 500 && response.status() != 429;
        return "the server answers with status " + response.status() + after + (ours ? "; check the address" : "; try later");
    }

    /** A feed that cannot be had; the message is the reason, without its name. */
    static final class UnavailableFeedException extends Exception {

        private static final long serialVersionUID = 1L;

        UnavailableFeedException(String reason) {
            super(reason);
        }
    }
}
