package io.showroom.gateway.limit.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.gateway.limit.CountRequest;
import io.showroom.gateway.limit.LimitSettings;
import io.showroom.gateway.limit.Policy;
import io.showroom.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * Limits, by address and before anything else looks at them, requests without a token, and with quotas of their own the
 * guessing of passwords and the asking for tokens. Signs of health are left to whoever watches over the gateway.
 */
final class LimitAddresses extends LimitFilter {
    private final Policy anonymous;
    private final Policy signIn;
    private final Policy tokens;

    LimitAddresses(LimitSettings settings, CountRequest count, ProblemWriter problems, MeterRegistry meters) {
        super(count, problems, meters);
        this.anonymous = new Policy("anonymous", settings.anonymous());
        this.signIn = new Policy("sign-in", settings.signIn());
        this.tokens = new Policy("tokens", settings.tokens());
        Stream.of(anonymous, signIn, tokens).map(Policy::name).forEach(this::refused);
    }

    @Override
    Counted counted(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean post = request.getMethod().equals("POST");
        if (path.equals("/livez") || path.equals("/readyz")) {
            return null;
        }
        if (post && path.equals("/login")) {
            return by(signIn, request);
        }
        if (post && path.startsWith("/oauth2/")) {
            return by(tokens, request);
        }
        return hasToken(request) ? null : by(anonymous, request);
    }

    private static boolean hasToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static Counted by(Policy policy, HttpServletRequest request) {
        return new Counted(policy, CallersAddress.of(request.getRemoteAddr()));
    }
}
