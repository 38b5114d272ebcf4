package io.showroom.gateway.page.web;

import io.showroom.platform.web.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed outside of the API's own endpoints: a page for a browser, a problem for everyone else. */
@Controller
class ErrorPages implements ErrorController {
    private final Pages pages;
    private final ProblemWriter problems;

    ErrorPages(Pages pages, ProblemWriter problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            int told = told(status);
            return pages.show(
                    status,
                    "error",
                    request,
                    response,
                    Map.of(
                            "title",
                            "error.title",
                            "status",
                            status,
                            "heading",
                            "error." + told + ".heading",
                            "advice",
                            "error." + told + ".advice"));
        }
        problems.write(asItWas(request), response, status, slug(status), "The request could not be answered.");
        return null;
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }

    private static int told(int status) {
        return switch (status) {
            case 403, 404, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private static String slug(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "no-such-endpoint";
            case 405 -> "method-not-allowed";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "internal";
        };
    }

    private static HttpServletRequest asItWas(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        ? path
                        : super.getRequestURI();
            }
        };
    }
}
