package io.showroom.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** The clock of the running platform, as the control server shows it. */
public record LocalClock(URI control) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NOT_FOUND = 404;

    /** Whether it may be moved ({@code SHOWROOM_TIME_TRAVEL}). */
    public boolean movable() {
        return send(HttpRequest.newBuilder(address())).statusCode() != NOT_FOUND;
    }

    public Instant now() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(address()));
        return response.statusCode() == NOT_FOUND
                ? Clock.systemUTC().instant()
                : Instant.parse(JSON.readTree(response.body()).path("now").asString());
    }

    public void advance(Duration step) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"advance\":\"" + step + "\"}")));
        if (response.statusCode() != 200) {
            throw new StoryStopped("The clock does not move: " + response.body());
        }
    }

    private URI address() {
        return control.resolve("/local/clock");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StoryStopped("The control server does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }
}
