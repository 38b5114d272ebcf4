package io.showroom.testkit;

import io.showroom.testkit.logs.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a REST API as a client would: {@code api.as(token).post("/api/v1/leads", "{…}")}. */
public final class Api {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final String token;
    private final Map<String, String> headers;

    public Api(String base) {
        this(base, null, Map.of());
    }

    private Api(String base, String token, Map<String, String> headers) {
        this.base = base;
        this.token = token;
        this.headers = headers;
    }

    /** The same API with this bearer token. */
    public Api as(String bearer) {
        return new Api(base, bearer, headers);
    }

    /** The same API with one more header. */
    public Api with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Api(base, token, more);
    }

    public String base() {
        return base;
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, "application/merge-patch+json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of what a GET answers with 200. */
    public byte[] bytes(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .build();
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("expected 200 but got " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("GET " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Any method with any body; null for none. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        if (body != null) {
            PersonalData.noteFrom(body);
        }
        return body == null
                ? exchange(method, path, null, HttpRequest.BodyPublishers.noBody())
                : exchange(method, path, contentType, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** As {@link #send}, in chunks, without saying beforehand how long the body is. */
    public Answer sendUnannounced(String method, String path, String contentType, byte[] body) {
        return exchange(
                method,
                path,
                contentType,
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Answer exchange(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String text, java.net.http.HttpHeaders headers) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The text at a JSON pointer, e.g. {@code /items/0/id}. */
        public String at(String pointer) {
            return json().at(pointer).asString();
        }

        public String etag() {
            return headers.firstValue("ETag").orElse(null);
        }

        /** This answer, having checked its status; shows the body when it is another. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but got " + status + ": " + text);
            }
            return this;
        }
    }
}
