package io.showroom.benchmark.bed;

import io.showroom.local.demo.SignIn;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The demonstration group's people, signed in; their tokens are renewed long before they end. */
public final class People {
    private static final String PASSWORD = "harbour-demo";
    private static final long FRESH = Duration.ofMinutes(3).toNanos();

    private record Token(String text, long since) {}

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final URI gateway;

    People(URI gateway) {
        this.gateway = gateway;
    }

    /** The access token of one of them, by user name, whenever it is asked for. */
    public Supplier<String> token(String username) {
        return () -> tokens.compute(
                        username,
                        (name, known) -> known != null && System.nanoTime() - known.since() < FRESH
                                ? known
                                : new Token(new SignIn(gateway).person(name, PASSWORD), System.nanoTime()))
                .text();
    }
}
