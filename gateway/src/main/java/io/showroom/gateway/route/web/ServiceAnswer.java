package io.showroom.gateway.route.web;

import io.showroom.gateway.upstream.Answer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer on its way to the caller, with the headers that go on. */
final class ServiceAnswer implements ServerResponse {
    private final Answer answer;
    private final HttpHeaders headers = new HttpHeaders();

    ServiceAnswer(Answer answer) {
        this.answer = answer;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.status());
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    /**
     * Writes it all.
     *
     * @throws IOException when either side broke off; what was begun is then cut, so that nobody takes it for whole
     */
    @Override
    public ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (answer) {
            response.setStatus(answer.status());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            answer.copyTo(response.getOutputStream());
            return null;
        }
    }
}
