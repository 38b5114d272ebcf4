package io.showroom.benchmark.bed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection, kept open and opened again when the server ends it. For one thread. */
final class Connection {
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int MOST_HEADERS = 8_192;

    private final String host;
    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean used;
    private final byte[] line = new byte[MOST_HEADERS];

    Connection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    Answer call(byte[] request) {
        try {
            return attempt(request);
        } catch (IOException e) {
            return again(request, e);
        }
    }

    /** A server may end a connection between two requests; sending it again is harmless, creations have their keys. */
    private Answer again(byte[] request, IOException first) {
        boolean stale = used;
        drop();
        if (!stale) {
            throw new UncheckedIOException(first);
        }
        try {
            return attempt(request);
        } catch (IOException e) {
            drop();
            throw new UncheckedIOException(e);
        }
    }

    private Answer attempt(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
            used = false;
        }
        socket.getOutputStream().write(request);
        Answer answer = read();
        used = true;
        return answer;
    }

    private Answer read() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        boolean closing = false;
        String etag = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> closing = value.equalsIgnoreCase("close");
                case "etag" -> etag = value;
                default -> {} // of no interest here
            }
        }
        byte[] body = chunked ? chunks() : exactly(Math.max(0, length));
        if (closing) {
            drop();
        }
        return new Answer(Integer.parseInt(status.substring(9, 12)), etag, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        if (read.length < length) {
            throw new IOException("the answer ends in the middle");
        }
        return read;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server ended the connection");
            }
            if (next != '\r') {
                line[length++] = (byte) next;
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void drop() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException alreadyGone) {
            // nothing is lost: the next call opens another
        }
        socket = null;
    }
}
