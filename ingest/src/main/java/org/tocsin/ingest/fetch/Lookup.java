package org.tocsin.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Resolves a host within the deadline and has each address checked. */
final class Lookup {

    private final Resolver resolver;
    private final AddressGuard guard;

    Lookup(Resolver resolver, AddressGuard guard) {
        this.resolver = resolver;
        this.guard = guard;
    }

    /** The addresses of an address's host, all of which may be asked. */
    List<InetAddress> checked(URI address, Deadline deadline) throws FetchException {
        AddressGuard.checkForm(address);
        String host = host(address);
        List<InetAddress> found = resolved(host, address, deadline);
        if (found.isEmpty()) {
            throw new UnableToConnectException("the host " + host + " is not known; check the address", null);
        }
        guard.check(host, port(address), found);
        return found;
    }

    /** The host's name, of an address of IPv6 without its brackets. */
    static String host(URI address) {
        String host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static int port(URI address) {
        int port = address.getPort();
        return port > 0 ? port : address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private List<InetAddress> resolved(String host, URI address, Deadline deadline) throws FetchException {
        // The system's resolver cannot be interrupted; a thread that hangs in it keeps nobody waiting.
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.resolve(host));
        Thread thread = new Thread(task, "tocsin-lookup");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.left(address), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw deadline.exceeded(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnableToConnectException("looking up the host " + host + " was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw new UnableToConnectException("the host " + host + " is not known; check the address and the network", unknown);
            }
            throw new UnableToConnectException("the host " + host + " cannot be looked up: " + e.getCause(), e);
        }
    }
}
