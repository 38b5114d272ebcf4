package io.showroom.gateway.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that says on its connections whatever a test wants said, also what no HTTP server would say. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private CountDownLatch ended = new CountDownLatch(0);

    /** What happens on a connection whose request's head was read. */
    public interface Conversation {
        void hold(Socket connection, InputStream in, OutputStream out) throws Exception;
    }

    private RawServer(int port, Conversation conversation) throws IOException {
        socket = new ServerSocket(port, 500, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(() -> accept(conversation), "raw-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    public static RawServer that(Conversation conversation) {
        return that(0, conversation);
    }

    private static RawServer that(int port, Conversation conversation) {
        try {
            return new RawServer(port, conversation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says this to the first request of each connection, and closes it. */
    public static RawServer saying(String answer) {
        return saying(0, answer);
    }

    /** The same on a port of the test's choice. */
    public static RawServer saying(int port, String answer) {
        return that(port, (connection, in, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Takes requests and never answers. */
    public static RawServer silent() {
        return that((connection, in, out) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    /** Answers with one byte of a large body after another, for as long as anybody listens. */
    public static RawServer dripping(int port) {
        CountDownLatch ended = new CountDownLatch(1);
        RawServer server = that(port, (connection, in, out) -> {
            try {
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                while (ended.getCount() > 0) {
                    out.write(' ');
                    out.flush();
                    ended.await(50, TimeUnit.MILLISECONDS);
                }
            } finally {
                ended.countDown();
            }
        });
        server.ended = ended;
        return server;
    }

    /** Whether the listener to a dripping answer went away within some seconds. */
    public boolean awaitEnd() {
        try {
            return ended.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The heads of the requests so far, in the order they came. */
    public List<String> heads() {
        return heads;
    }

    /** Reads the head of one more request on a connection; empty when there is none. */
    public String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        heads.add(head.toString());
        return head.toString();
    }

    private void accept(Conversation conversation) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread serving = new Thread(() -> serve(connection, conversation), "raw-server-connection");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection, Conversation conversation) {
        try (connection) {
            InputStream in = connection.getInputStream();
            if (!head(in).isEmpty()) {
                conversation.hold(connection, in, connection.getOutputStream());
            }
        } catch (Exception over) {
            // the other side ended it
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException alreadyClosed) {
            // closed is closed
        }
    }
}
