package io.showroom.local.settings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The group's own OpenID Connect provider.
 *
 * @param uri its issuer, as its tokens name it
 * @param jwkSetUri where it publishes its keys
 */
public record OutsideIssuer(String uri, String jwkSetUri) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Asks the provider for its own description (OpenID Connect Discovery). */
    public static OutsideIssuer discovered(String uri) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(uri.replaceAll("/$", "") + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> response =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofString());
            String keys =
                    new JsonMapper().readTree(response.body()).path("jwks_uri").asString("");
            if (response.statusCode() != 200 || keys.isEmpty()) {
                throw new CannotStart("SHOWROOM_ISSUER: %s does not describe an OpenID Connect provider (status %d)."
                        .formatted(request.uri(), response.statusCode()));
            }
            return new OutsideIssuer(uri, keys);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new CannotStart("SHOWROOM_ISSUER: %s cannot be asked: %s".formatted(uri, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }
}
