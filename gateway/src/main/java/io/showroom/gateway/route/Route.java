package io.showroom.gateway.route;

import io.showroom.gateway.upstream.Upstream;

/**
 * One line of the table: everything at and below a path goes to a service.
 *
 * @param service who answers
 * @param path as callers see it, e.g. {@code /api/v1/leads}
 * @param target the same at the service; differs where a service is addressed by its name
 * @param size what bodies it takes
 */
public record Route(Upstream service, String path, String target, Size size) {

    /** What bodies a route takes; how large each may be is a setting. */
    public enum Size {
        /** Records. */
        NORMAL,
        /** Files: imports. */
        BULK
    }

    /** What the route is called in meters, e.g. {@code /api/v1/leads/**}. */
    public String pattern() {
        return path + "/**";
    }

    boolean covers(String requested) {
        return requested.startsWith(path)
                && (requested.length() == path.length() || requested.charAt(path.length()) == '/');
    }

    /** The path at the service, still encoded as the caller sent it. */
    public String targetOf(String requested) {
        return path.equals(target) ? requested : target + requested.substring(path.length());
    }
}
