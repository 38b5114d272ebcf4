package io.showroom.gateway.route.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Which of a caller's headers a service gets: all but those of the connection (RFC 9110, 7.6.1, those named by
 * {@code Connection} too), of the body's framing, and the gateway's own cookies. What callers say of themselves in
 * {@code Forwarded} and {@code X-Forwarded-*} was taken out before; what the gateway knows is put in.
 */
final class PassedHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final Set<String> NOT_PASSED = Set.of("host", "content-length", "expect", "cookie");

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE; // after the library's own, which take out the untrusted ones
    }

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        Set<String> named = ConnectionHeaders.namedBy(sent);
        HttpHeaders passed = new HttpHeaders();
        sent.forEach((name, values) -> {
            if (!ConnectionHeaders.include(name, named) && !NOT_PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        HttpServletRequest caller = request.servletRequest();
        if (passed.containsHeader(HttpHeaders.CONTENT_TYPE)) { // as it was sent: Spring adds a charset that it assumes
            passed.set(HttpHeaders.CONTENT_TYPE, caller.getHeader(HttpHeaders.CONTENT_TYPE));
        }
        passed.set("X-Forwarded-For", caller.getRemoteAddr());
        passed.set("X-Forwarded-Proto", caller.getScheme());
        passed.set("X-Forwarded-Host", caller.getHeader(HttpHeaders.HOST));
        return passed;
    }
}
