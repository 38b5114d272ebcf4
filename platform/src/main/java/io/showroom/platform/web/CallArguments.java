package io.showroom.platform.web;

import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.problem.PreconditionRequired;
import io.showroom.platform.security.Scope;
import io.showroom.platform.security.TokenClaims;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers what every call carries: the caller's scope, If-Match, Idempotency-Key, and the page wanted. */
final class CallArguments implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> TYPES =
            Set.of(Scope.class, Expected.class, IdempotencyKey.class, PageRequest.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter, ModelAndViewContainer view, NativeWebRequest web, WebDataBinderFactory binder) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Class<?> type = parameter.getParameterType();
        if (type == Scope.class) {
            return caller();
        }
        if (type == Expected.class) {
            return expected(request, parameter.hasParameterAnnotation(OptionalIfMatch.class));
        }
        return type == PageRequest.class ? page(request) : key(request);
    }

    /** The scope of whoever sent the request being served. */
    static Scope caller() {
        Object principal =
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        return TokenClaims.scope((Jwt) principal);
    }

    private static Expected expected(HttpServletRequest request, boolean optional) {
        String header = request.getHeader("If-Match");
        if (header != null) {
            return ETags.parse(header);
        }
        if (optional) {
            return Expected.any();
        }
        throw new PreconditionRequired();
    }

    private static PageRequest page(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        String cursor = request.getParameter("cursor");
        try {
            int wanted = limit == null ? PageRequest.DEFAULT_LIMIT : Integer.parseInt(limit);
            return new PageRequest(wanted, cursor == null || cursor.isEmpty() ? null : cursor);
        } catch (NumberFormatException e) {
            throw new BadRequest("limit", "wrong-type", "must be a whole number");
        }
    }

    private static IdempotencyKey key(HttpServletRequest request) {
        String value = request.getHeader(BodyLimit.IDEMPOTENCY_KEY);
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > 200) {
            throw new BadRequest(BodyLimit.IDEMPOTENCY_KEY, "length", "must be 1 to 200 characters");
        }
        String endpoint = request.getMethod() + " " + request.getRequestURI();
        return new IdempotencyKey(value, endpoint, (String) request.getAttribute(BodyLimit.FINGERPRINT));
    }
}
