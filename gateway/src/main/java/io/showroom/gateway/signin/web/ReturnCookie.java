package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser what it was asked to sign in for. Only an authorization request of our own is remembered, and
 * only that is gone back to: the cookie leads nowhere else.
 */
@Component
@WithOwnIssuer
class ReturnCookie implements RequestCache {
    private static final String COOKIE = "showroom-return";
    private static final String AUTHORIZE = "/oauth2/authorize";
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int LONGEST = 3_000;

    private final Cookies cookies;

    ReturnCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        boolean authorizes = request.getMethod().equals("GET")
                && request.getRequestURI().equals(AUTHORIZE)
                && query != null
                && query.length() <= LONGEST;
        if (authorizes) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(query.getBytes(StandardCharsets.UTF_8));
            cookies.write(response, COOKIE, value, LIFE);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return query(request)
                .map(query -> new SimpleSavedRequest(AUTHORIZE + "?" + query))
                .orElse(null);
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null; // an authorization request is sent again by the browser, not played back
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookies.remove(response, COOKIE);
    }

    /** The query of the authorization request that the browser came with. */
    Optional<String> query(HttpServletRequest request) {
        return cookies.read(request, COOKIE).flatMap(ReturnCookie::decoded);
    }

    private static Optional<String> decoded(String value) {
        try {
            String query = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return query.chars().allMatch(c -> c > ' ' && c < 127) ? Optional.of(query) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
