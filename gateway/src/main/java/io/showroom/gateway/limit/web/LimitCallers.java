package io.showroom.gateway.limit.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.gateway.limit.ChoosePolicy;
import io.showroom.gateway.limit.CountRequest;
import io.showroom.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Limits callers whose token was verified, by its subject within its group, from wherever they call. */
final class LimitCallers extends LimitFilter {
    private final ChoosePolicy choose;

    LimitCallers(ChoosePolicy choose, CountRequest count, ProblemWriter problems, MeterRegistry meters) {
        super(count, problems, meters);
        this.choose = choose;
    }

    @Override
    Counted counted(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof Jwt token)) {
            return null;
        }
        String subject = token.getSubject();
        return new Counted(
                choose.of(subject, token.getClaimAsStringList("roles")),
                token.getClaimAsString("group") + '/' + subject);
    }
}
