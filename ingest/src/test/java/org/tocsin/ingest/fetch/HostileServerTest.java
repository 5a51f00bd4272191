package org.tocsin.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that send too much, too slowly or not enough. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileServerTest {

    private static final List<Network> LOOPBACK = List.of(Network.of("127.0.0.0/8"));
    private static final FetchPolicy POLICY = FetchPolicy.STANDARD.withAllowed(LOOPBACK).withDeadline(Duration.ofSeconds(10));
    private static final FetchPolicy NARROW = new FetchPolicy(Duration.ofSeconds(10), 2000, 5000, 3, LOOPBACK, "Tocsin/test");

    private static Response fetch(FetchPolicy policy, URI address) throws FetchException {
        try (Fetcher fetcher = new Fetcher(policy)) {
            return fetcher.fetch(new Request(address, Request.FEEDS, Validators.NONE));
        }
    }

    private static Response fetch(FetchPolicy policy, Resolver resolver, String address) throws FetchException {
        try (Fetcher fetcher = new Fetcher(policy, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault())) {
            return fetcher.fetch(new Request(URI.create(address), Request.FEEDS, Validators.NONE));
        }
    }

    private static void answer(OutputStream out, String headers, byte[] body) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
    }

    private static byte[] packed(String coding, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = switch (coding) {
            case "gzip" -> new GZIPOutputStream(packed);
            case "raw" -> new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true));
            default -> new DeflaterOutputStream(packed);
        }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void moreBytesThanAllowed() throws IOException {
        byte[] many = new byte[3000];
        try (LoopbackServer told = LoopbackServer.start((request, out) -> answer(out, "Content-Length: 3000", many));
                LoopbackServer untold = LoopbackServer.start((request, out) -> answer(out, "X: y", many));
                LoopbackServer chunked = LoopbackServer.start((request, out) -> answer(out, "Transfer-Encoding: chunked",
                        ("bb8\r\n" + "x".repeat(3000) + "\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)))) {
            for (LoopbackServer server : List.of(told, untold, chunked)) {
                assertThatThrownBy(() -> fetch(NARROW, server.at("/")))
                        .isInstanceOf(ResponseTooLargeException.class).hasMessageContaining("more than 2000 bytes");
            }
        }
    }

    @Test
    void anAnswerWithoutEndIsCut() throws IOException {
        try (LoopbackServer server = LoopbackServer.start((request, out) -> {
            answer(out, "X: y", new byte[0]);
            while (true) {
                out.write(new byte[8192]);
            }
        })) {
            assertThatThrownBy(() -> fetch(POLICY, server.at("/"))).isInstanceOf(ResponseTooLargeException.class);
        }
    }

    @Test
    void bombsArePutOut() throws IOException {
        byte[] zeros = new byte[1 << 20];
        FetchPolicy small = new FetchPolicy(Duration.ofSeconds(10), 1 << 20, 100_000, 3, LOOPBACK, "Tocsin/test");
        for (String coding : List.of("gzip", "deflate", "raw")) {
            byte[] bomb = packed(coding, zeros);
            assertThat(bomb.length).isLessThan(2000);
            String header = "Content-Encoding: " + (coding.equals("raw") ? "deflate" : coding);
            try (LoopbackServer server = LoopbackServer.start((request, out) -> answer(out, header, bomb))) {
                assertThatThrownBy(() -> fetch(small, server.at("/"))).as(coding)
                        .isInstanceOf(ResponseTooLargeException.class).hasMessageContaining("100000 bytes unpacked");
            }
        }
    }

    @Test
    void packedTwiceOrAsNobodyAskedForIsRefused() throws IOException {
        for (String coding : List.of("gzip, gzip", "br")) {
            try (LoopbackServer server = LoopbackServer.start((request, out) -> answer(out, "Content-Encoding: " + coding, new byte[10]))) {
                assertThatThrownBy(() -> fetch(POLICY, server.at("/"))).as(coding).isInstanceOf(UnreadableResponseException.class);
            }
        }
    }

    @Test
    void headersWithoutEnd() throws IOException {
        try (LoopbackServer lines = LoopbackServer.start((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-Filler: abcdefghijklmnopqrstuvwxyz\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThatThrownBy(() -> fetch(POLICY, lines.at("/")))
                    .isInstanceOf(ResponseTooLargeException.class).hasMessageContaining("64 KiB of headers");
        }
    }

    @Test
    void aServerThatIsSilentOrDripsIsGivenUpInTime() throws IOException {
        FetchPolicy brief = POLICY.withDeadline(Duration.ofMillis(700));
        try (LoopbackServer silent = LoopbackServer.start((request, out) -> Thread.sleep(30_000));
                LoopbackServer dripping = LoopbackServer.start((request, out) -> {
                    answer(out, "Content-Length: 1000", new byte[0]);
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(50);
                    }
                })) {
            for (LoopbackServer server : List.of(silent, dripping)) {
                long began = System.nanoTime();
                assertThatThrownBy(() -> fetch(brief, server.at("/")))
                        .isInstanceOf(DeadlineExceededException.class).hasMessageContaining("given up after 0.7 s");
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void redirectsThatDawdleShareOneDeadline() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (LoopbackServer server = LoopbackServer.start((request, out) -> {
            Thread.sleep(300);
            out.write(("HTTP/1.1 302 Found\r\nLocation: /" + count.incrementAndGet() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThatThrownBy(() -> fetch(POLICY.withDeadline(Duration.ofMillis(700)), server.at("/")))
                    .isInstanceOf(DeadlineExceededException.class);
        }
    }

    @Test
    void aLookUpThatHangsIsGivenUpInTime() {
        Resolver hanging = host -> {
            try {
                Thread.sleep(30_000);
            } catch (InterruptedException e) {
                throw new UnknownHostException(host);
            }
            return List.of();
        };
        assertThatThrownBy(() -> fetch(POLICY.withDeadline(Duration.ofMillis(300)), hanging, "http://slow.example/"))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void answersThatBreakOff() throws IOException {
        byte[] whole = packed("gzip", "<feed/>".repeat(99).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        for (LoopbackServer.Answer answer : List.<LoopbackServer.Answer>of(
                (request, out) -> answer(out, "Content-Length: 100", new byte[50]),
                (request, out) -> answer(out, "Transfer-Encoding: chunked", "5\r\nab".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> answer(out, "Transfer-Encoding: chunked", "zz\r\nab".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> answer(out, "Content-Encoding: gzip", half),
                (request, out) -> answer(out, "Content-Encoding: gzip", "<feed/>".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> answer(out, "Content-Length: 5\r\nContent-Length: 6", new byte[6]),
                (request, out) -> answer(out, "Content-Length: -5", new byte[6]),
                (request, out) -> out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> out.write("HTTP/1.1 302 Found\r\nLocation: http://[bad/\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                (request, out) -> out.write(new byte[0]))) {
            try (LoopbackServer server = LoopbackServer.start(answer)) {
                assertThatThrownBy(() -> fetch(POLICY, server.at("/")))
                        .isInstanceOf(UnreadableResponseException.class).hasMessageContaining("127.0.0.1");
            }
        }
    }
}
