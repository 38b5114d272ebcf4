package io.showroom.platform.web;

import io.showroom.platform.security.AccessRule;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks {@link Allowed} before an endpoint of ours is entered. */
final class AllowedInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && EndpointCheck.isOurs(method)) {
            Scope caller = CallArguments.caller();
            AccessRule.check(method.getMethodAnnotation(Allowed.class), caller);
            LogContext.enter(caller);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        LogContext.leave();
    }
}
