package io.showroom.gateway.route.web;

import io.showroom.gateway.route.Route;
import io.showroom.gateway.upstream.Answer;
import org.apache.hc.core5.http.Header;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * The head of a service's answer. Where a service is addressed by its name, so are the links it gives.
 *
 * @param status as the service said
 * @param headers all of them
 */
record AnswerHead(HttpStatusCode status, HttpHeaders headers) implements ProxyExchange.Response {

    static AnswerHead of(Answer answer, Route route) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().forEachRemaining(header -> headers.add(header.getName(), value(header, route)));
        return new AnswerHead(HttpStatusCode.valueOf(answer.status()), headers);
    }

    private static String value(Header header, Route route) {
        String name = header.getName();
        boolean link = name.equalsIgnoreCase(HttpHeaders.LINK) || name.equalsIgnoreCase(HttpHeaders.LOCATION);
        return link && !route.path().equals(route.target())
                ? header.getValue().replace(route.target(), route.path())
                : header.getValue();
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
