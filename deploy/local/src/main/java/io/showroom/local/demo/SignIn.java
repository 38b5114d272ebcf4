package io.showroom.local.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Signs people in the way a browser does (authorization code with PKCE), and systems by their secret. */
public final class SignIn {

    private static final String CLIENT = "showroom-cli";
    private static final String REDIRECT = "http://127.0.0.1:9/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_REDIRECTS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public SignIn(URI gateway) {
        this.gateway = gateway;
    }

    /** An access token of a person. */
    public String person(String username, String password) {
        Pkce proof = Pkce.random();
        HttpResponse<String> asked = get(gateway.resolve("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", CLIENT,
                        "scope", "openid",
                        "state", "demo",
                        "redirect_uri", REDIRECT,
                        "code_challenge", proof.challenge(),
                        "code_challenge_method", "S256"))));
        HttpResponse<String> page = get(location(asked, "asking for a code"));
        HttpResponse<String> signedIn = post(
                "/login",
                Map.of("username", username, "password", password, "_csrf", found(CSRF, page.body(), "login page")),
                null);
        return token(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        proof.verifier(),
                        "code",
                        code(signedIn, username)),
                null);
    }

    /** An access token of a system. */
    public String system(String client, String secret, String scopes) {
        return token(Map.of("grant_type", "client_credentials", "scope", scopes), basic(client, secret));
    }

    private String code(HttpResponse<String> signedIn, String username) {
        HttpResponse<String> response = signedIn;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            URI next = location(response, "signing in as " + username);
            if (next.toString().startsWith(REDIRECT)) {
                return found(CODE, next.toString(), "answer to " + username);
            }
            if (next.toString().contains("error")) {
                throw new StoryStopped("The gateway does not let " + username + " in.");
            }
            response = get(next);
        }
        throw new StoryStopped("Signing in as " + username + " went in a circle.");
    }

    private String token(Map<String, String> fields, String authorization) {
        HttpResponse<String> response = post("/oauth2/token", fields, authorization);
        if (response.statusCode() != 200) {
            throw new StoryStopped("No token: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).path("access_token").asString();
    }

    private URI location(HttpResponse<String> response, String doing) {
        return response.headers()
                .firstValue("Location")
                .map(gateway::resolve)
                .orElseThrow(() -> new StoryStopped("%s answered %d".formatted(doing, response.statusCode())));
    }

    private static String found(Pattern pattern, String text, String where) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new StoryStopped("The " + where + " lacks " + pattern);
        }
        return matcher.group(1);
    }

    private HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        return send(authorization == null ? request : request.header("Authorization", authorization));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StoryStopped("The gateway at " + gateway + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }

    private static String basic(String client, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
