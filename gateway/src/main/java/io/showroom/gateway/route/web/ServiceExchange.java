package io.showroom.gateway.route.web;

import io.showroom.gateway.route.BodyLimits;
import io.showroom.gateway.route.Route;
import io.showroom.gateway.upstream.Answer;
import io.showroom.gateway.upstream.CallService;
import io.showroom.gateway.upstream.Patience;
import io.showroom.gateway.upstream.SenderGone;
import io.showroom.gateway.upstream.UpstreamSettings;
import io.showroom.platform.problem.BadRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/** How Spring Cloud Gateway reaches a service here: through {@link CallService}, which guards it. */
final class ServiceExchange implements ProxyExchange {
    private final CallService services;
    private final BodyLimits limits;
    private final UpstreamSettings.Calls calls;

    ServiceExchange(CallService services, BodyLimits limits, UpstreamSettings.Calls calls) {
        this.services = services;
        this.limits = limits;
        this.calls = calls;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest servlet = request.getServerRequest().servletRequest();
        Route route = RouteSelection.of(servlet);
        try {
            HttpEntity body = CallersBody.of(servlet, limits.of(route).toBytes());
            Answer answer = services.call(
                    route.service(), callTo(route, request, body), route.pattern(), patience(route, body));
            ServiceAnswer passed = new ServiceAnswer(answer);
            AnswerHead head = AnswerHead.of(answer, route);
            request.getResponseConsumers().forEach(consumer -> consumer.accept(head, passed));
            return passed;
        } catch (SenderGone gone) {
            throw new BadRequest("body", "incomplete", "ended before its announced length");
        }
    }

    private static ClassicHttpRequest callTo(Route route, Request request, HttpEntity body) {
        HttpServletRequest asked = request.getServerRequest().servletRequest(); // its address as it was sent
        String path = route.targetOf(asked.getRequestURI());
        String target = asked.getQueryString() == null ? path : path + "?" + asked.getQueryString();
        ClassicHttpRequest call =
                new BasicClassicHttpRequest(request.getMethod().name(), target);
        request.getHeaders().forEach((name, values) -> values.forEach(value -> call.addHeader(name, value)));
        call.setEntity(body);
        return call;
    }

    private Patience patience(Route route, HttpEntity body) {
        boolean upload = body != null && !body.isRepeatable();
        return switch (route.size()) {
            case NORMAL -> new Patience(calls.answerTimeout(), upload);
            case BULK -> new Patience(calls.bulkAnswerTimeout(), upload);
        };
    }
}
