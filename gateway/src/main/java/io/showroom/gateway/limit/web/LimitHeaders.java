package io.showroom.gateway.limit.web;

import io.showroom.gateway.limit.Verdict;
import jakarta.servlet.http.HttpServletResponse;

/** Tells callers of their quota as draft-ietf-httpapi-ratelimit-headers-10 has it. */
final class LimitHeaders {
    private LimitHeaders() {}

    static void tell(HttpServletResponse response, Verdict verdict) {
        String name = '"' + verdict.policy().name() + '"';
        response.setHeader(
                "RateLimit-Policy",
                name + ";q=" + verdict.policy().quota().requests() + ";w="
                        + verdict.policy().quota().window().toSeconds());
        response.setHeader("RateLimit", name + ";r=" + verdict.remaining() + ";t=" + verdict.resetSeconds());
    }
}
