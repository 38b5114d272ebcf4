package io.showroom.gateway.route.web;

import io.showroom.gateway.route.BodyLimits;
import io.showroom.gateway.route.ReadRoutes;
import io.showroom.gateway.route.RouteTable;
import io.showroom.gateway.upstream.CallService;
import io.showroom.gateway.upstream.UpstreamSettings;
import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.web.ProblemWriter;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends what the {@link RouteTable} knows to the services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyLimits.class)
class RoutesConfiguration {

    @Bean
    RouteSelection routeSelection() {
        return new RouteSelection(ReadRoutes.published());
    }

    @Bean
    ServiceExchange serviceExchange(CallService services, BodyLimits limits, UpstreamSettings settings) {
        return new ServiceExchange(services, limits, settings.upstream());
    }

    @Bean
    PassedHeaders passedHeaders() {
        return new PassedHeaders();
    }

    @Bean
    PassedAnswerHeaders passedAnswerHeaders() {
        return new PassedAnswerHeaders();
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(RouteSelection routes, ProblemWriter problems) {
        return GatewayRouterFunctions.route("services")
                .route(routes, HandlerFunctions.http())
                .before(RoutesConfiguration::towardsItsService)
                .before(RefuseForms::in)
                .onError(ProblemException.class, (problem, request) -> answer(problems, (ProblemException) problem))
                .build();
    }

    private static ServerRequest towardsItsService(ServerRequest request) {
        String service = RouteSelection.of(request.servletRequest()).service().service();
        MvcUtils.setRequestUrl(request, URI.create("http://" + service)); // which address that is, CallService knows
        return request;
    }

    private static ServerResponse answer(ProblemWriter problems, ProblemException problem) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            problems.write(request, response, problem);
            return null;
        });
    }
}
