package io.showroom.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** The platform's public API through the gateway, as one caller. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final String KEY = "Idempotency-Key";
    private static final int TOO_MANY = 429;
    private static final int TRIES = 3;

    private final URI gateway;
    private final Map<String, String> headers;

    private Api(URI gateway, Map<String, String> headers) {
        this.gateway = gateway;
        this.headers = headers;
    }

    public static Api of(URI gateway, String token) {
        return new Api(gateway, Map.of("Authorization", "Bearer " + token));
    }

    /** The same caller, changing the version it has read. */
    public Api ifMatch(String etag) {
        return with("If-Match", etag);
    }

    Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(gateway, more);
    }

    public Reply get(String path) {
        return call("GET", path, null, null);
    }

    /** Creates something; sending it again by accident would not create it twice. */
    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Creates something under a key of the caller's, so that asking once more creates nothing more. */
    public Reply post(String path, Object body, UUID key) {
        return with(KEY, key.toString()).call("POST", path, "application/json", JSON.writeValueAsString(body));
    }

    /** A merge patch. */
    public Reply patch(String path, Object body) {
        return call("PATCH", path, "application/merge-patch+json", JSON.writeValueAsString(body));
    }

    Reply postXml(String path, String xml) {
        return call("POST", path, "application/xml", xml);
    }

    public Reply put(String path, Object body) {
        return call("PUT", path, "application/json", JSON.writeValueAsString(body));
    }

    private Reply call(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        boolean again = method.equals("GET") || headers.containsKey(KEY);
        HttpResponse<String> response = send(request.build(), again ? TRIES : 1);
        while (response.statusCode() == TOO_MANY) { // as often as the gateway lets one caller
            LockSupport.parkNanos(waitOf(response).toNanos());
            response = send(request.build(), again ? TRIES : 1);
        }
        return Reply.of(method + " " + path, response);
    }

    /** @param tries more than one when the call may be made again without doing anything twice */
    private HttpResponse<String> send(HttpRequest request, int tries) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            if (tries > 1) {
                return send(request, tries - 1);
            }
            throw new StoryStopped("%s %s got no answer from %s: %s"
                    .formatted(request.method(), request.uri().getPath(), gateway, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }

    private static Duration waitOf(HttpResponse<String> response) {
        return Duration.ofSeconds(
                response.headers().firstValueAsLong("Retry-After").orElse(1));
    }
}
