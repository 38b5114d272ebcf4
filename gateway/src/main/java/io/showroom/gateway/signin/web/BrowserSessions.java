package io.showroom.gateway.signin.web;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.SecretHash;
import io.showroom.gateway.signin.Members;
import io.showroom.gateway.signin.Sessions;
import io.showroom.gateway.signin.SignInSettings;
import io.showroom.gateway.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps browsers signed in by a cookie that names a session in the database. Signing in always makes a new name, so one
 * that was planted before is worth nothing; a member who leaves is out of all their browsers at once.
 */
@Component
@WithOwnIssuer
class BrowserSessions implements SecurityContextRepository, LogoutHandler {
    static final String COOKIE = "showroom-session";

    private final Sessions sessions;
    private final Members members;
    private final SignInSettings settings;
    private final Cookies cookies;
    private final Clock clock;

    BrowserSessions(Sessions sessions, Members members, SignInSettings settings, Cookies cookies, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.settings = settings;
        this.cookies = cookies;
        this.clock = clock;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        cookies.read(exchange.getRequest(), COOKIE)
                .flatMap(sessions::of)
                .filter(signedIn -> members.of(signedIn).isPresent())
                .ifPresent(signedIn -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of())));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return;
        }
        cookies.read(request, COOKIE).ifPresent(sessions::close);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(SecretHash.random());
        sessions.open(secret, signedIn, clock.instant().plus(settings.session()));
        cookies.write(response, COOKIE, secret, null);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.read(request, COOKIE).flatMap(sessions::of).isPresent();
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        cookies.read(request, COOKIE).ifPresent(sessions::close);
        cookies.remove(response, COOKIE);
    }
}
