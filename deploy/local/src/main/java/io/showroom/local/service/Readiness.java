package io.showroom.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks a service on this machine whether it is ready, until it is. */
record Readiness(int port) {

    private static final int ATTEMPTS = 900;
    private static final long BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int OK = 200;

    /** Whether it got ready; it gives up after about 90 seconds, or when the process has ended. */
    boolean comes(BooleanSupplier alive) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/readyz".formatted(port)))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (int attempt = 0; attempt < ATTEMPTS && alive.getAsBoolean(); attempt++) {
            if (answersOk(client, request)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS);
        }
        return false;
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
