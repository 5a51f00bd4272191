package org.tocsin.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fetching from real servers on loopback, well-behaved and not. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetcherTest {

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

    private static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static void answer(OutputStream out, String headers, byte[] body) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
    }

    @Test
    void aPlainAnswer() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying(
                "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nETag: \"v1\"\r\nLast-Modified: Mon, 06 Sep 2004 10:00:00 GMT\r\nContent-Length: 4\r\n\r\n<a/>extra")) {
            Response response = fetch(POLICY, server.at("/a%20b?x=1#part"));
            assertThat(text(response)).isEqualTo("<a/>");
            assertThat(response.isOk()).isTrue();
            assertThat(response.headers().first("content-TYPE")).isEqualTo("text/xml");
            assertThat(response.validators()).isEqualTo(new Validators("\"v1\"", "Mon, 06 Sep 2004 10:00:00 GMT"));
            assertThat(server.requests().get(0))
                    .startsWith("GET /a%20b?x=1 HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n")
                    .contains("User-Agent: Tocsin/").doesNotContain("If-None-Match").doesNotContain("Cookie").doesNotContain("Referer");
        }
    }

    @Test
    void aConditionalRequestAndItsAnswer() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nContent-Length: 900\r\n\r\n");
                Fetcher fetcher = new Fetcher(POLICY)) {
            Response response = fetcher.fetch(new Request(
                    server.at("/"), Request.FEEDS, new Validators("\"v1\"", "Mon, 06 Sep 2004 10:00:00 GMT")));
            assertThat(response.isNotModified()).isTrue();
            assertThat(response.body()).isEmpty();
            assertThat(server.requests().get(0))
                    .contains("\r\nIf-None-Match: \"v1\"\r\n").contains("\r\nIf-Modified-Since: Mon, 06 Sep 2004 10:00:00 GMT\r\n");
        }
    }

    @Test
    void validatorsThatWouldPutLinesIntoTheRequestAreLetGo() {
        assertThat(new Validators("\"a\"\r\nCookie: x=1", "b\nc")).isEqualTo(Validators.NONE);
    }

    @Test
    void chunksAreJoined() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n<feed\r\n2\r\n/>\r\n0\r\nTrailer: x\r\n\r\n")) {
            assertThat(text(fetch(POLICY, server.at("/")))).isEqualTo("<feed/>");
        }
    }

    @Test
    void packedAnswersAreUnpacked() throws IOException {
        byte[] feed = "<feed/>".repeat(20).getBytes(StandardCharsets.UTF_8);
        for (String coding : List.of("gzip", "deflate", "raw")) {
            byte[] packed = packed(coding, feed);
            String header = "Content-Encoding: " + (coding.equals("raw") ? "deflate" : coding);
            try (LoopbackServer server = LoopbackServer.start((request, out) -> answer(out, header, packed))) {
                assertThat(fetch(POLICY, server.at("/")).body()).as(coding).isEqualTo(feed);
            }
        }
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
    void redirectsAreFollowedAndThePermanentOnesRemembered() throws IOException {
        try (LoopbackServer server = LoopbackServer.start((request, out) -> {
            String to = request.startsWith("GET /a ") ? "301 Moved\r\nLocation: /b"
                    : request.startsWith("GET /b ") ? "308 Moved\r\nLocation: c%C3%A9?x=1"
                    : request.startsWith("GET /c%C3%A9?x=1 ") ? "302 Found\r\nLocation: //127.0.0.1:" + request.replaceAll("(?s).*Host: [^:]*:(\\d+).*", "$1") + "/d"
                    : request.startsWith("GET /d ") ? "301 Moved\r\nLocation: /e" : "200 OK";
            out.write(("HTTP/1.1 " + to + "\r\nSet-Cookie: session=1\r\n\r\n<feed/>").getBytes(StandardCharsets.UTF_8));
        })) {
            Response response = fetch(POLICY, server.at("/a"));
            assertThat(response.address()).isEqualTo(server.at("/e"));
            assertThat(response.permanent()).isEqualTo(server.at("/c%C3%A9?x=1"));
            assertThat(response.hops()).hasSize(5);
            assertThat(server.requests()).hasSize(5).noneMatch(request -> request.contains("Cookie"));
        }
    }

    @Test
    void noCookieIsKeptFromOneFetchToTheNext() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nWWW-Authenticate: Basic\r\n\r\nx");
                Fetcher fetcher = new Fetcher(POLICY)) {
            for (int i = 0; i < 2; i++) {
                fetcher.fetch(new Request(server.at("/"), Request.PAGES, Validators.NONE));
            }
            assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie") || request.contains("Authorization"));
        }
    }

    @Test
    void redirectsInACircleAndWithoutEnd() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (LoopbackServer circle = LoopbackServer.saying("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n");
                LoopbackServer chain = LoopbackServer.start((request, out) -> out.write(
                        ("HTTP/1.1 302 Found\r\nLocation: /" + count.incrementAndGet() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)))) {
            assertThatThrownBy(() -> fetch(NARROW, circle.at("/")))
                    .isInstanceOf(TooManyRedirectsException.class).hasMessageContaining("redirects to itself");
            assertThatThrownBy(() -> fetch(NARROW, chain.at("/")))
                    .isInstanceOf(TooManyRedirectsException.class).hasMessageContaining("more than 3 times");
            assertThat(chain.requests()).hasSize(4);
        }
    }

    @Test
    void thisMachineIsNotAskedUnlessAllowed() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 200 OK\r\n\r\nsecret")) {
            for (String host : List.of("127.0.0.1", "localhost", "127.1", "2130706433", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0")) {
                URI address = URI.create("http://" + host + ":" + server.port() + "/");
                assertThatThrownBy(() -> fetch(FetchPolicy.STANDARD, address)).as(host)
                        .isInstanceOfAny(AddressRefusedException.class, UnableToConnectException.class);
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectToWhatMustNotBeAskedIsRefused() throws IOException {
        for (String to : List.of("http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[::1]/", "file:///etc/passwd",
                "http://user:pass@127.0.0.1/", "gopher://127.0.0.1/")) {
            try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\n\r\n")) {
                assertThatThrownBy(() -> fetch(POLICY, server.at("/"))).as(to).isInstanceOf(AddressRefusedException.class);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    /** The name means another machine whenever it is looked up; each look is checked and the connection goes where it pointed. */
    @Test
    void aNameThatIsBoundAnewGainsNothing() throws IOException {
        try (LoopbackServer open = LoopbackServer.saying("HTTP/1.1 302 Found\r\nLocation: /inner\r\n\r\n");
                ServerSocket inner = new ServerSocket(open.port(), 1, InetAddress.getByName("127.9.9.9"))) {
            AtomicInteger looks = new AtomicInteger();
            Resolver rebinding = host -> List.of(InetAddress.getByName(looks.getAndIncrement() == 0 ? "127.0.0.1" : "127.9.9.9"));
            FetchPolicy only = POLICY.withAllowed(List.of(Network.of("127.0.0.1")));
            assertThatThrownBy(() -> fetch(only, rebinding, "http://bound.example:" + open.port() + "/"))
                    .isInstanceOf(AddressRefusedException.class).hasMessageContaining("127.9.9.9");
            assertThat(looks).hasValue(2);
            assertThat(open.requests()).hasSize(1).first().asString().contains("Host: bound.example:");
            inner.setSoTimeout(50);
            assertThatThrownBy(inner::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void theSecondAddressOfAHostIsTakenWhereTheFirstIsDead() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 200 OK\r\n\r\nok")) {
            Resolver two = host -> List.of(InetAddress.getByName("127.0.0.77"), InetAddress.getLoopbackAddress());
            assertThat(text(fetch(POLICY, two, "http://two.example:" + server.port() + "/"))).isEqualTo("ok");
        }
    }

    @Test
    void interimAnswersArePassedOver() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nok")) {
            assertThat(text(fetch(POLICY, server.at("/")))).isEqualTo("ok");
        }
    }

    @Test
    void aDeadPortAndAnUnknownHost() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(() -> fetch(POLICY, URI.create("http://127.0.0.1:" + port + "/")))
                .isInstanceOf(UnableToConnectException.class).hasMessageContaining("at port " + port);
        assertThatThrownBy(() -> fetch(POLICY, URI.create("http://" + "a".repeat(70) + ".invalid/"))).isInstanceOf(UnableToConnectException.class);
        Resolver none = host -> {
            throw new UnknownHostException(host);
        };
        assertThatThrownBy(() -> fetch(POLICY, none, "http://nowhere.example/"))
                .isInstanceOf(UnableToConnectException.class).hasMessageContaining("the host nowhere.example is not known");
    }

    @Test
    void whatAServerSaysOfWaiting() throws IOException {
        try (LoopbackServer server = LoopbackServer.saying("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\n\r\n")) {
            Response response = fetch(POLICY, server.at("/"));
            assertThat(response.isOk()).isFalse();
            assertThat(response.retryAfter()).isEqualTo(Duration.ofMinutes(2));
        }
        String now = "Mon, 06 Sep 2004 10:00:00 GMT";
        assertThat(RetryAfter.parse("Mon, 06 Sep 2004 10:05:00 GMT", now)).isEqualTo(Duration.ofMinutes(5));
        assertThat(RetryAfter.parse("Mon, 06 Sep 2004 09:00:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("Mon, 06 Sep 2004 10:05:00 GMT", null)).isNull();
        assertThat(RetryAfter.parse("999999999999999999", null)).isEqualTo(Duration.ofDays(30));
        assertThat(RetryAfter.parse("soon", now)).isNull();
        assertThat(RetryAfter.parse("-5", now)).isNull();
        assertThat(RetryAfter.parse(null, now)).isNull();
    }
}
