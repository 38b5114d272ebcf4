package io.showroom.gateway.route.web;

import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** Which of a service's headers a caller gets: all but those of the connection, and no cookie in the gateway's name. */
final class PassedAnswerHeaders implements ResponseHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        Set<String> named = ConnectionHeaders.namedBy(answered);
        HttpHeaders passed = new HttpHeaders();
        answered.forEach((name, values) -> {
            if (!ConnectionHeaders.include(name, named) && !name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }
}
