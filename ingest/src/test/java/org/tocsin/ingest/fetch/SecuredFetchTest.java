package org.tocsin.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pinned address does not do away with the proof of a name: the certificate must be for the host that was named. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SecuredFetchTest {

    private static final char[] PASSWORD = "only-for-this-test".toCharArray();
    private static final FetchPolicy POLICY = FetchPolicy.STANDARD.withAllowed(List.of(Network.of("127.0.0.0/8")));

    @TempDir
    private static Path folder;

    private static HttpsServer server;
    private static SSLContext context;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keystore", keys.toString(),
                "-storetype", "PKCS12", "-storepass", new String(PASSWORD), "-alias", "feeds", "-keyalg", "EC", "-validity", "3650",
                "-dname", "CN=feeds.example", "-ext", "san=dns:feeds.example")
                .redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("feeds", store.getCertificate("feeds"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] host = exchange.getRequestHeaders().getFirst("Host").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, host.length);
            exchange.getResponseBody().write(host);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static String fetched(String host, SSLSocketFactory tls) throws FetchException {
        URI address = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
        try (Fetcher fetcher = new Fetcher(POLICY, name -> List.of(InetAddress.getLoopbackAddress()), tls)) {
            return new String(fetcher.fetch(new Request(address, Request.FEEDS, Validators.NONE)).body(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theHostThatTheCertificateNamesIsRead() throws FetchException {
        assertThat(fetched("feeds.example", context.getSocketFactory())).isEqualTo("feeds.example:" + server.getAddress().getPort());
    }

    @Test
    void anotherHostAtTheSameAddressIsNot() {
        assertThatThrownBy(() -> fetched("other.example", context.getSocketFactory()))
                .isInstanceOf(UnableToConnectException.class).hasMessageContaining("does not prove who it is");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertThatThrownBy(() -> fetched("feeds.example", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isInstanceOf(UnableToConnectException.class).hasMessageContaining("does not prove who it is");
    }
}
