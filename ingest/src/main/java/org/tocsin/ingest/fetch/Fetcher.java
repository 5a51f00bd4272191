package org.tocsin.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses of the web, within the bounds of a policy. Nothing is kept from one fetch to the next. Can be used by
 * several threads at a time.
 */
public final class Fetcher implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final FetchPolicy policy;
    private final Lookup lookup;
    private final SSLSocketFactory tls;
    private final ScheduledExecutorService watch;

    /** A fetcher that resolves names, and trusts certificates, as this machine does. */
    public Fetcher(FetchPolicy policy) {
        this(policy, Resolver::ofMachine, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Fetcher(FetchPolicy policy, Resolver resolver, SSLSocketFactory tls) {
        this.policy = policy;
        this.lookup = new Lookup(resolver, new AddressGuard(policy.allowed()));
        this.tls = tls;
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "tocsin-deadline");
            thread.setDaemon(true);
            return thread;
        });
        one.setRemoveOnCancelPolicy(true);
        this.watch = one;
    }

    /**
     * Fetches an address and follows its redirects.
     *
     * @return the last answer, whatever its status
     * @throws FetchException if there is none; the class says what failed
     */
    public Response fetch(Request request) throws FetchException {
        Deadline deadline = new Deadline(policy.deadline(), watch);
        List<URI> hops = new ArrayList<>();
        URI next = address(request.address().toString());
        URI permanent = next;
        boolean permanentSoFar = true;
        while (true) {
            if (hops.contains(next)) {
                throw new TooManyRedirectsException(
                        next + " redirects to itself, by way of " + hops.size() + " addresses; check it in a browser");
            }
            hops.add(next);
            Response response = asked(next, request, deadline, hops, permanent);
            String location = response.headers().first("location");
            if (!REDIRECTS.contains(response.status()) || location == null) {
                return response;
            }
            if (hops.size() > policy.mostRedirects()) {
                throw new TooManyRedirectsException(
                        request.address() + " redirects more than " + policy.mostRedirects() + " times; check it in a browser");
            }
            next = redirected(next, location);
            permanentSoFar &= PERMANENT.contains(response.status());
            permanent = permanentSoFar ? next : permanent;
        }
    }

    private static URI address(String written) throws AddressRefusedException {
        try {
            return Addresses.of(written);
        } catch (IllegalArgumentException e) {
            throw new AddressRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static URI redirected(URI from, String location) throws UnreadableResponseException {
        try {
            return Addresses.of(from, location);
        } catch (IllegalArgumentException e) {
            throw new UnreadableResponseException(from + " redirects to what is no address: " + e.getMessage(), e);
        }
    }

    private Response asked(URI address, Request request, Deadline deadline, List<URI> hops, URI permanent) throws FetchException {
        List<InetAddress> checked = lookup.checked(address, deadline);
        try (Connection connection = Connection.open(address, checked, deadline, tls)) {
            OutputStream out = connection.out();
            out.write(head(address, request).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedInputStream in = new BufferedInputStream(connection.in());
            HttpReader.Head head = new HttpReader(in, address).head();
            boolean redirect = REDIRECTS.contains(head.status()) && head.headers().first("location") != null;
            byte[] body = redirect ? new byte[0] : new Body(address, policy).read(in, head);
            return new Response(permanent, hops, head.status(), head.headers(), body);
        } catch (IOException e) {
            // A socket waits for what is left of the deadline, in whole milliseconds.
            if (deadline.isOver() || e instanceof SocketTimeoutException) {
                throw deadline.exceeded(address);
            }
            if (e instanceof FetchException told) {
                throw told;
            }
            throw new UnreadableResponseException(address + " breaks off: " + e.getMessage() + "; try later", e);
        }
    }

    private String head(URI address, Request request) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "GET " + path + query + " HTTP/1.1\r\n"
                + "Host: " + address.getHost() + port + "\r\n"
                + "User-Agent: " + policy.agent() + "\r\n"
                + "Accept: " + request.accept() + "\r\n"
                + "Accept-Encoding: gzip, deflate\r\n"
                + line("If-None-Match", request.validators().etag())
                + line("If-Modified-Since", request.validators().lastModified())
                + "Connection: close\r\n\r\n";
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : name + ": " + value + "\r\n";
    }

    /** Ends the thread that watches over deadlines. */
    @Override
    public void close() {
        watch.shutdownNow();
    }
}
