package io.showroom.gateway.route;

import io.showroom.gateway.upstream.Upstream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which service answers for which part of the API. What is not in it does not leave the gateway, so nothing of a service
 * but its API can be reached.
 */
public final class RouteTable {
    private static final String API = "/api/v1/";
    private static final String OPERATIONS = "operations";

    /** What the gateway answers itself below a resource of a service. */
    private static final Pattern OWN = Pattern.compile("/api/v1/customers/[^/]+/360");

    private final Map<String, List<Route>> byFirstSegment;

    RouteTable(Stream<Route> routes) {
        byFirstSegment = new HashMap<>(routes.collect(Collectors.groupingBy(route -> firstSegment(route.path()))));
        byFirstSegment.replaceAll((segment, some) -> longestFirst(segment, some));
    }

    /**
     * The table of these resources, and of each service's operations: dead letters and an audit trail of its own, which
     * here go by its name.
     *
     * @param resources of each service, as first segments of a path
     * @param files paths at and below which bodies are files
     */
    static RouteTable of(Map<Upstream, List<String>> resources, List<String> files) {
        List<Route> routes = new ArrayList<>();
        resources.forEach(
                (service, names) -> names.forEach(name -> routes.add(route(service, name, Route.Size.NORMAL))));
        RouteTable normal = new RouteTable(routes.stream());
        Stream<Route> bulk = files.stream()
                .map(path -> route(normal.find(API + path).orElseThrow().service(), path, Route.Size.BULK));
        Stream<Route> operations = Arrays.stream(Upstream.values())
                .map(service -> new Route(
                        service,
                        API + "services/" + service.service() + "/" + OPERATIONS,
                        API + OPERATIONS,
                        Route.Size.NORMAL));
        return new RouteTable(Stream.of(routes.stream(), bulk, operations).flatMap(some -> some));
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

    private static Route route(Upstream service, String path, Route.Size size) {
        return new Route(service, API + path, API + path, size);
    }

    private static List<Route> longestFirst(String segment, List<Route> routes) {
        Set<String> paths = routes.stream().map(Route::path).collect(Collectors.toSet());
        if (paths.size() < routes.size()) {
            throw new IllegalArgumentException("two routes for one path of " + segment + ": " + routes);
        }
        return routes.stream()
                .sorted(Comparator.comparingInt((Route route) -> route.path().length())
                        .reversed())
                .toList();
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', API.length());
        return end < 0 ? path.substring(API.length()) : path.substring(API.length(), end);
    }
}
