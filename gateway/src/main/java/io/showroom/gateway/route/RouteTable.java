package io.showroom.gateway.route;

import static io.showroom.gateway.route.Route.Size.BULK;
import static io.showroom.gateway.route.Route.Size.NORMAL;
import static io.showroom.gateway.upstream.Upstream.CUSTOMER;
import static io.showroom.gateway.upstream.Upstream.FOLLOWUP;
import static io.showroom.gateway.upstream.Upstream.LEAD;
import static io.showroom.gateway.upstream.Upstream.VEHICLE;

import io.showroom.gateway.upstream.Upstream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which service answers for which part of the API: the one place where paths meet services. What is not in it does not
 * leave the gateway, so nothing of a service but its API can be reached.
 */
public final class RouteTable {
    private static final String API = "/api/v1/";
    private static final String OPERATIONS = "operations";

    private static final List<Route> ROUTES = Stream.of(
                    to(CUSTOMER, "customers"),
                    to(VEHICLE, "vehicles", "bookings", "work-orders", "maintenance-plans"),
                    to(LEAD, "leads"),
                    files(LEAD, "leads/imports"),
                    to(FOLLOWUP, "tasks", "surveys", "cadences"),
                    operationsOfEach())
            .flatMap(routes -> routes)
            .toList();

    /** What the gateway answers itself below a resource of a service. */
    private static final Pattern OWN = Pattern.compile("/api/v1/customers/[^/]+/360");

    private final Map<String, List<Route>> byFirstSegment = new HashMap<>();

    public RouteTable() {
        for (Route route : ROUTES) {
            byFirstSegment
                    .computeIfAbsent(firstSegment(route.path()), first -> new ArrayList<>())
                    .add(route);
        }
        byFirstSegment
                .values()
                .forEach(routes -> routes.sort(
                        Comparator.comparingInt((Route route) -> route.path().length())
                                .reversed()));
    }

    /**
     * The route of a path; the longest that covers it.
     *
     * @param path as it was sent, still encoded
     */
    public Optional<Route> find(String path) {
        if (!path.startsWith(API) || OWN.matcher(path).matches()) {
            return Optional.empty();
        }
        for (Route route : byFirstSegment.getOrDefault(firstSegment(path), List.of())) {
            if (route.covers(path)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    List<Route> routes() {
        return ROUTES;
    }

    private static Stream<Route> to(Upstream service, String... resources) {
        return routes(service, NORMAL, resources);
    }

    private static Stream<Route> files(Upstream service, String... resources) {
        return routes(service, BULK, resources);
    }

    private static Stream<Route> routes(Upstream service, Route.Size size, String... resources) {
        return Arrays.stream(resources).map(resource -> new Route(service, API + resource, API + resource, size));
    }

    /** Each service has dead letters and an audit trail of its own under the same path: here they go by its name. */
    private static Stream<Route> operationsOfEach() {
        return Arrays.stream(Upstream.values())
                .map(service -> new Route(
                        service, API + "services/" + service.service() + "/" + OPERATIONS, API + OPERATIONS, NORMAL));
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', API.length());
        return end < 0 ? path.substring(API.length()) : path.substring(API.length(), end);
    }
}
