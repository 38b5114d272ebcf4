package io.showroom.gateway.limit.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.gateway.limit.CountRequest;
import io.showroom.gateway.limit.Policy;
import io.showroom.gateway.limit.Verdict;
import io.showroom.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request through when it is within its caller's quota, and tells of the quota either way. */
abstract class LimitFilter extends OncePerRequestFilter {
    private final CountRequest count;
    private final ProblemWriter problems;
    private final MeterRegistry meters;

    LimitFilter(CountRequest count, ProblemWriter problems, MeterRegistry meters) {
        this.count = count;
        this.problems = problems;
        this.meters = meters;
    }

    /** How many requests were refused under a policy; asked for at the start, it is there before the first. */
    final Counter refused(String policy) {
        return Counter.builder("showroom.limits.refused")
                .description("Requests refused since their caller's quota was used up")
                .tag("policy", policy)
                .register(meters);
    }

    /** Who calls, under which policy; null when this filter has no say. */
    abstract Counted counted(HttpServletRequest request);

    /** A caller under a policy. */
    record Counted(Policy policy, String caller) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Counted counted = counted(request);
        if (counted == null) {
            chain.doFilter(request, response);
            return;
        }
        Verdict verdict = count.of(counted.policy(), counted.caller());
        LimitHeaders.tell(response, verdict);
        if (verdict.allowed()) {
            chain.doFilter(request, response);
        } else {
            refused(counted.policy().name()).increment();
            problems.write(request, response, new TooManyRequests(verdict));
        }
    }
}
