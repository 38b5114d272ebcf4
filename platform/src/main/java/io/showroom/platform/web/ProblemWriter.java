package io.showroom.platform.web;

import io.showroom.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is at work: in filters and in Spring Security. */
public final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** No token, or one that does not verify: 401. The issuer's keys out of reach: 503, for the token may be good. */
    public void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            write(request, response, 503, "unavailable", "Tokens cannot be verified at present.");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, 401, "unauthenticated", "Send a valid bearer token.");
    }

    public void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(request, response, 403, "forbidden", "Your role does not allow this.");
    }

    /** Answers with this problem and nothing else. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        if (problem.retryAfterSeconds() > 0) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        write(response, ProblemBody.of(problem, request.getRequestURI()));
    }

    /** Answers with a problem of this kind and nothing else. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status, String slug, String detail)
            throws IOException {
        write(response, ProblemBody.of(status, slug, detail, request.getRequestURI(), List.of()));
    }

    private void write(HttpServletResponse response, ProblemBody body) throws IOException {
        response.setStatus(body.status());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
