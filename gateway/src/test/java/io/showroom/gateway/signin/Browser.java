package io.showroom.gateway.signin;

import io.showroom.testkit.Api;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser and the app in it: keeps cookies, fills in the form it is shown, proves itself by PKCE. */
public final class Browser {
    public static final String REDIRECT = "http://127.0.0.1:4711/callback";
    public static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    public Browser(Api api) {
        this(api.base());
    }

    public Browser(String base) {
        this.base = base;
    }

    /** What came back: nothing is followed by itself. */
    public record Page(int status, String text, HttpHeaders headers) {
        public String location() {
            return headers.firstValue("Location").orElse("");
        }
    }

    public static Map<String, String> authorization() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", "showroom-cli");
        query.put("scope", "openid profile");
        query.put("state", "where I was");
        query.put("nonce", "n-1");
        query.put("redirect_uri", REDIRECT);
        query.put("code_challenge", challenge(VERIFIER));
        query.put("code_challenge_method", "S256");
        return query;
    }

    /** Asks for a code; leads to the login page, or back to the app when signed in already. */
    public Page authorize(Map<String, String> query) {
        return get("/oauth2/authorize?" + form(query));
    }

    /** Signs in on the login page; leads back to what was asked for. */
    public Page signIn(String username, String password) {
        String csrf = csrf(get("/login").text());
        return post("/login", Map.of("username", username, "password", password, "_csrf", csrf));
    }

    /** The whole way to a code. */
    public String code(String username, String password) {
        authorize(authorization());
        return codeIn(get(signIn(username, password).location()));
    }

    public static String codeIn(Page answer) {
        Matcher code = CODE.matcher(answer.location());
        if (!code.find()) {
            throw new AssertionError("no code: " + answer.status() + " " + answer.location() + answer.text());
        }
        return code.group(1);
    }

    public static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form: " + page);
        }
        return token.group(1);
    }

    /** The app fetches its tokens. */
    public Api.Answer token(String code) {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "showroom-cli",
                "redirect_uri", REDIRECT,
                "code_verifier", VERIFIER,
                "code", code));
    }

    public Api.Answer refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", "showroom-cli", "refresh_token", refreshToken));
    }

    public Api.Answer token(Map<String, String> fields) {
        return tokenWith(null, fields);
    }

    public Api.Answer tokenWith(String authorization, Map<String, String> fields) {
        Map<String, String> headers = authorization == null ? Map.of() : Map.of("Authorization", authorization);
        Page page = send("POST", "/oauth2/token", headers, form(fields));
        return new Api.Answer(page.status(), page.text(), page.headers());
    }

    public Page get(String path) {
        return send("GET", path, Map.of("Accept", "text/html,*/*"), null);
    }

    public Page get(String path, Map<String, String> headers) {
        return send("GET", path, headers, null);
    }

    public Page post(String path, Map<String, String> fields) {
        return send("POST", path, Map.of("Accept", "text/html,*/*"), form(fields));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void plant(String name, String value) {
        cookies.put(name, value);
    }

    private Page send(String method, String path, Map<String, String> headers, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        path.startsWith("http") ? URI.create(path) : URI.create(base + path))
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::header);
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Page(response.statusCode(), response.body(), response.headers());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** What a token says, without judging it. */
    public static tools.jackson.databind.JsonNode claims(String jwt) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
