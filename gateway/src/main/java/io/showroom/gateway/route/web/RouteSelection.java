package io.showroom.gateway.route.web;

import io.showroom.gateway.route.Route;
import io.showroom.gateway.route.RouteTable;
import io.showroom.platform.web.StreamedBodies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.ServerRequest;

/** Looks a request's route up, once, and remembers it with the request. */
final class RouteSelection implements RequestPredicate, StreamedBodies {
    private static final String ROUTE = "showroom.route";

    private final RouteTable table;

    RouteSelection(RouteTable table) {
        this.table = table;
    }

    @Override
    public boolean test(ServerRequest request) {
        return includes(request.servletRequest());
    }

    /** The services limit nothing that was limited here; so what is routed is not read by the gateway. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean includes(HttpServletRequest request) {
        Optional<Route> route = (Optional<Route>) request.getAttribute(ROUTE);
        if (route == null) {
            route = table.find(request.getRequestURI());
            request.setAttribute(ROUTE, route);
        }
        return route.isPresent();
    }

    /** The route of a request that has one. */
    @SuppressWarnings("unchecked")
    static Route of(HttpServletRequest request) {
        return ((Optional<Route>) request.getAttribute(ROUTE)).orElseThrow();
    }
}
