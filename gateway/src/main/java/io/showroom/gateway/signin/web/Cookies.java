package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.platform.security.SecurityProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookies of signing in: for this site only, out of scripts' reach, and over TLS only where the issuer is. */
@Component
@WithOwnIssuer
class Cookies {
    private final boolean secure;

    Cookies(SecurityProperties settings) {
        this.secure = settings.issuer() != null && settings.issuer().startsWith("https:");
    }

    boolean isSecure() {
        return secure;
    }

    Optional<String> read(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param life null for as long as the browser is open */
    void write(HttpServletResponse response, String name, String value, Duration life) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
        if (life != null) {
            cookie.maxAge(life);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    void remove(HttpServletResponse response, String name) {
        write(response, name, "", Duration.ZERO);
    }
}
