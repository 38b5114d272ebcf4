package io.showroom.gateway.page.web;

import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the chains of signing in and of the issuer: what they refuse or fail at is a page for a browser, and a
 * problem for everyone else. While the database is away it is 503 and passes.
 */
@Component
public class FailuresToPeople extends OncePerRequestFilter {
    private static final int RETRY_SECONDS = 5;

    private final ErrorPage page;
    private final ProblemWriter problems;

    FailuresToPeople(ErrorPage page, ProblemWriter problems) {
        this.page = page;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, isBrowser(request) ? new WithPages(request, response) : response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            tell(ErrorPage.status(failure, request), request, response);
        }
    }

    private void tell(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        if (isBrowser(request)) {
            write(status, request, response);
        } else if (status == 503) {
            problems.write(request, response, new Unavailable("The database is out of reach.", RETRY_SECONDS));
        } else {
            problems.write(request, response, 500, "internal", "Something went wrong on our side; it has been logged.");
        }
    }

    private void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<String> answer = page.of(status, request, response);
        response.setStatus(status);
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(answer.getBody().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    /** Answers with a page what would be left to the container. */
    private final class WithPages extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        WithPages(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            write(status, request, (HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }
    }
}
