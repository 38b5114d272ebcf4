package io.showroom.platform.web;

import io.showroom.platform.security.Allowed;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops a service from starting when one of its endpoints does not say who may call it. */
final class EndpointCheck implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping endpoints;

    EndpointCheck(RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = endpoints.getHandlerMethods().values().stream()
                .filter(EndpointCheck::isOurs)
                .filter(method -> method.getMethodAnnotation(Allowed.class) == null)
                .map(HandlerMethod::getShortLogMessage)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("These endpoints lack @Allowed: " + open);
        }
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("io.showroom.")
                && method.getBeanType().isAnnotationPresent(RestController.class);
    }
}
