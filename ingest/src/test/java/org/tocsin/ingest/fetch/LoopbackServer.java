package org.tocsin.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers with exactly the bytes a test wants, and remembers what it was asked. */
final class LoopbackServer implements Closeable {

    /** Writes an answer; the connection is closed after it. */
    interface Answer {
        void to(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private LoopbackServer(ServerSocket socket) {
        this.socket = socket;
    }

    static LoopbackServer start(Answer answer) throws IOException {
        return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
    }

    static LoopbackServer start(ServerSocket socket, Answer answer) {
        LoopbackServer server = new LoopbackServer(socket);
        Thread thread = new Thread(() -> server.accept(answer), "loopback-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** A server that gives the same answer to all. */
    static LoopbackServer saying(String answer) throws IOException {
        return start((request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private void accept(Answer answer) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection, answer), "loopback-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection, Answer answer) {
        try (connection) {
            String request = head(connection.getInputStream());
            requests.add(request);
            answer.to(request, connection.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // The client went away, as many tests want it to.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            head.write(b);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    int port() {
        return socket.getLocalPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** The heads of the requests, in order. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
