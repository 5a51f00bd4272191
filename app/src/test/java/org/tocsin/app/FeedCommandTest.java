package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tocsin feed} on files and on a server on loopback. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FeedCommandTest {

    private static final String FEED = "<rss><channel><title>The Wire</title><item><title>Talks</title><link>/1</link>"
            + "<author>Ann</author><pubDate>Mon, 06 Sep 2004 10:00:00 +0200</pubDate></item></channel></rss>";

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    private static CommandLineRun feed(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "feed";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(WordCoder::make, all);
    }

    @Test
    void anEntryIsALine() throws IOException {
        String file = write("wire.xml", FEED.replace("/1", "https://wire.example/1"));
        CommandLineRun run = feed(file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("{\"input\":\"" + file + "\",\"feed_title\":\"The Wire\",\"id\":\"https://wire.example/1\","
                + "\"url\":\"https://wire.example/1\",\"title\":\"Talks\",\"published\":\"2004-09-06T08:00:00Z\",\"updated\":null,"
                + "\"authors\":[\"Ann\"],\"summary\":null,\"content\":null}\n");
        assertThat(run.err()).isEqualTo("tocsin: 1 feed, 1 entry\n");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestDone() throws IOException {
        String page = write("page.html", "<html><body>x</body></html>");
        String missing = folder.resolve("missing.xml").toString();
        CommandLineRun run = feed(page, missing, folder.toString(), "ftp://wire.example/x", write("wire.xml", FEED));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err().lines()).containsExactly(
                "tocsin: " + page + ": a web page, no feed; look in it for the address of one",
                "tocsin: " + missing + ": no such file or folder",
                "tocsin: " + folder + ": a folder; name the files in it",
                "tocsin: ftp://wire.example/x: ftp://wire.example/x is not asked: only http and https are; name an address of the web",
                "tocsin: 1 feed, 1 entry; 4 failed");
    }

    @Test
    void addressesAreFetchedFromNetworksThatAreAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/feed");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            CommandLineRun run = feed("--allow-network", "127.0.0.0/8", base + "/moved", base + "/gone", base + "/none");
            assertThat(run.out()).contains("\"url\":\"" + base + "/1\"").hasLineCount(1);
            assertThat(run.err().lines()).containsExactly(
                    "tocsin: " + base + "/moved: moved for good to " + base + "/feed; use that address",
                    "tocsin: " + base + "/gone: the server says that it is gone for good (410); take it out of your list",
                    "tocsin: " + base + "/none: the server answers with status 404; check the address",
                    "tocsin: 1 feed, 1 entry; 2 failed");
            CommandLineRun refused = feed(base + "/feed");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("its address 127.0.0.1 is this machine, not of the open web");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        assertThat(feed("--allow-network", "home", "x").err()).contains("--allow-network: \"home\" is no range of addresses");
        assertThat(feed("--timeout", "0", "x").status()).isEqualTo(2);
        assertThat(feed().status()).isEqualTo(2);
    }
}
