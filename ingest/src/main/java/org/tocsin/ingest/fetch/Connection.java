package org.tocsin.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A connection to one of the addresses that were checked, which proves who it is where the scheme is https. */
final class Connection implements Closeable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket raw;
    private final Socket spoken;
    private final ScheduledFuture<?> closing;

    private Connection(Socket raw, Socket spoken, ScheduledFuture<?> closing) {
        this.raw = raw;
        this.spoken = spoken;
        this.closing = closing;
    }

    /** Connects to the first of the addresses that answers. */
    static Connection open(URI address, List<InetAddress> checked, Deadline deadline, SSLSocketFactory tls) throws FetchException {
        IOException failure = null;
        for (InetAddress pinned : checked) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            ScheduledFuture<?> closing = deadline.closing(socket);
            try {
                socket.connect(new InetSocketAddress(pinned, Lookup.port(address)), Math.min(PATIENCE_MILLIS, deadline.left(address)));
                socket.setSoTimeout(deadline.left(address));
                Socket spoken = address.getScheme().equalsIgnoreCase("https") ? secured(socket, address, tls) : socket;
                return new Connection(socket, spoken, closing);
            } catch (IOException e) {
                closing.cancel(false);
                closeQuietly(socket);
                if (deadline.isOver()) {
                    throw deadline.exceeded(address);
                }
                failure = e;
            }
        }
        throw unable(address, failure);
    }

    private static Socket secured(Socket socket, URI address, SSLSocketFactory tls) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, Lookup.host(address), Lookup.port(address), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static UnableToConnectException unable(URI address, @Nullable IOException failure) {
        String why = failure == null ? "no reason given" : String.valueOf(failure.getMessage());
        String host = Lookup.host(address) + " at port " + Lookup.port(address);
        return failure instanceof SSLException
                ? new UnableToConnectException(host + " does not prove who it is: " + why + "; check the address", failure)
                : new UnableToConnectException(host + " cannot be reached: " + why + "; check the address or try later", failure);
    }

    InputStream in() throws IOException {
        return spoken.getInputStream();
    }

    OutputStream out() throws IOException {
        return spoken.getOutputStream();
    }

    @Override
    public void close() {
        closing.cancel(false);
        closeQuietly(raw);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // What was wanted from it has been read, or its failure is being told already.
        }
    }
}
