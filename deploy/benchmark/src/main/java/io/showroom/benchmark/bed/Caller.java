package io.showroom.benchmark.bed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls an HTTP address, from as many threads as they like: each thread keeps a connection of its own. It
 * does as little as it can, since on a small machine the caller takes its share of the processor too.
 */
public final class Caller {
    private static final JsonMapper JSON = new JsonMapper();

    private final ThreadLocal<Connection> connections;
    private final String host;
    private final Supplier<String> token;

    private Caller(URI at, Supplier<String> token) {
        this.host = at.getHost() + ":" + at.getPort();
        this.token = token;
        this.connections = ThreadLocal.withInitial(() -> new Connection(at.getHost(), at.getPort()));
    }

    public static Caller of(URI at, Supplier<String> token) {
        return new Caller(at, token);
    }

    public Answer get(String path) {
        return call("GET", path, "", null);
    }

    /** Creates something, under an idempotency key of its own. */
    public Answer post(String path, Object body) {
        return post(path, "application/json", JSON.writeValueAsBytes(body), "");
    }

    /** @param version null for whichever is current */
    public Answer post(String path, Object body, String version) {
        String match = version == null ? "" : "If-Match: " + version + "\r\n";
        return post(path, "application/json", JSON.writeValueAsBytes(body), match);
    }

    public Answer post(String path, String type, byte[] body, String headers) {
        String more = headers + "Content-Type: " + type + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
        return call("POST", path, more, body);
    }

    private Answer call(String method, String path, String headers, byte[] body) {
        int length = body == null ? 0 : body.length;
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token.get()
                + "\r\nAccept: application/json\r\n" + headers
                + (body == null ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[start.length + length];
        System.arraycopy(start, 0, request, 0, start.length);
        if (body != null) {
            System.arraycopy(body, 0, request, start.length, length);
        }
        return connections.get().call(request);
    }
}
