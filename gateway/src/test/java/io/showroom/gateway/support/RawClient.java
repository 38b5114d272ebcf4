package io.showroom.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A caller who sends what no HTTP client would send. */
public final class RawClient {
    private static final int PATIENCE_MILLIS = 3_000;

    private final int port;

    public RawClient(String base) {
        this.port = Integer.parseInt(base.replaceAll(".*:", ""));
    }

    /** Sends this on a connection of its own and gives back all that is said on it until it ends or falls silent. */
    public String say(String request) {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.setSoTimeout(PATIENCE_MILLIS);
            connection.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            return heard(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heard(Socket connection) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = connection.getInputStream().read(buffer);
                    read >= 0;
                    read = connection.getInputStream().read(buffer)) {
                heard.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException silent) {
            heard.append("[silence]");
        } catch (IOException reset) {
            heard.append("[reset]");
        }
        return heard.toString();
    }
}
