package io.showroom.gateway.route.web;

import io.showroom.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Refuses bodies of web forms on their way to a service: none takes them, and a servlet container mixes their fields
 * with those of the address, where they would end up in logs.
 */
final class RefuseForms extends ProblemException {
    private RefuseForms() {
        super(415, "unsupported-media-type", "The API takes JSON, not web forms.");
    }

    static ServerRequest in(ServerRequest request) {
        String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.regionMatches(true, 0, MediaType.APPLICATION_FORM_URLENCODED_VALUE, 0, 33)) {
            throw new RefuseForms();
        }
        return request;
    }
}
