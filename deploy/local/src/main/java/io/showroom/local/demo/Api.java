package io.showroom.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The platform's public API through the gateway, as one caller. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI gateway;
    private final Map<String, String> headers;

    private Api(URI gateway, Map<String, String> headers) {
        this.gateway = gateway;
        this.headers = headers;
    }

    static Api of(URI gateway, String token) {
        return new Api(gateway, Map.of("Authorization", "Bearer " + token));
    }

    /** The same caller, changing the version it has read. */
    Api ifMatch(String etag) {
        return with("If-Match", etag);
    }

    Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(gateway, more);
    }

    Reply get(String path) {
        return call("GET", path, null, null);
    }

    /** Creates something; sending it again by accident would not create it twice. */
    Reply post(String path, Object body) {
        return with("Idempotency-Key", UUID.randomUUID().toString())
                .call("POST", path, "application/json", JSON.writeValueAsString(body));
    }

    Reply postXml(String path, String xml) {
        return call("POST", path, "application/xml", xml);
    }

    Reply put(String path, Object body) {
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
        try {
            return Reply.of(method + " " + path, HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new StoryStopped("%s %s got no answer from %s: %s".formatted(method, path, gateway, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }
}
