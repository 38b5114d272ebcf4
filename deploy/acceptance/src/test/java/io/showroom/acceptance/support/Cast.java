package io.showroom.acceptance.support;

import io.showroom.local.demo.SignIn;
import io.showroom.testkit.Api;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people and systems of the demonstration group, signed in as they would be; see {@code demo/group.json}. */
public final class Cast {
    private static final String PASSWORD = "harbour-demo";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5); // half of a token's life

    private record Session(Api api, long until) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Installation platform;

    public Cast(Installation platform) {
        this.platform = platform;
    }

    public Api admin() {
        return person("admin");
    }

    /** The manager of the Volkswagen store in Pudong, where the story happens. */
    public Api manager() {
        return person("manager.pudong");
    }

    public Api person(String username) {
        return sessions.compute(username, (name, session) -> fresh(session) ? session : signedIn(name))
                .api();
    }

    /** A system of the group with these OAuth2 scopes, let in by the head office. */
    public Api system(String name, String... scopes) {
        String list = String.join("\", \"", scopes);
        String secret = admin().post(
                        "/api/v1/clients",
                        "{\"id\": \"%s\", \"name\": \"%s\", \"scopes\": [\"%s\"]}".formatted(name, name, list))
                .expect(201)
                .at("/secret");
        String token = new SignIn(URI.create(platform.gateway())).system(name, secret, String.join(" ", scopes));
        return platform.api().as(token);
    }

    private static boolean fresh(Session session) {
        return session != null && System.nanoTime() < session.until();
    }

    private Session signedIn(String username) {
        String token = new SignIn(URI.create(platform.gateway())).person(username, PASSWORD);
        return new Session(platform.api().as(token), System.nanoTime() + GOOD_FOR.toNanos());
    }
}
