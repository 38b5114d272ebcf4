package io.showroom.platform.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.MongoErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Maps every failure once to an RFC 9457 problem. What is unforeseen says nothing of its inside, and is logged. An answer
 * that fails after it was begun is cut off by the container: a problem written into it could be taken for its end.
 */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> problem(ProblemException problem, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (problem.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        }
        return answer(ProblemBody.of(problem, request.getRequestURI()), headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(UnreadableBody.problem(e, request.getRequestURI()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> badValue(InvalidValue e, HttpServletRequest request) {
        return answer(422, "invalid-value", e.getMessage(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> badParameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        FieldProblem field = new FieldProblem(e.getName(), "wrong-type", "is not what this parameter takes");
        String detail = "The parameter " + e.getName() + " is not what it should be.";
        return answer(
                ProblemBody.of(400, "bad-request", detail, request.getRequestURI(), List.of(field)), new HttpHeaders());
    }

    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<ProblemBody> undecodable(HttpServletRequest request) {
        return answer(400, "bad-request", "The parameters or headers cannot be decoded.", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        FieldProblem field = new FieldProblem(e.getParameterName(), "required", "is missing");
        return answer(
                ProblemBody.of(400, "bad-request", e.getMessage(), request.getRequestURI(), List.of(field)),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> taken(DuplicateKey e, HttpServletRequest request) {
        return answer(409, "already-exists", "A record with the same identifying value exists.", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unforeseen(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            LOG.warn("{} {} broke off: {}", request.getMethod(), request.getRequestURI(), e.toString());
            throw e;
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            return answer(status, slug(status), known.getBody().getTitle(), request);
        }
        if (MongoErrors.isOutage(e)) {
            LOG.warn("The database is out of reach: {}", e.toString());
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, "5");
            String detail = "The database is out of reach; send the same request again.";
            return answer(ProblemBody.of(503, "unavailable", detail, request.getRequestURI(), List.of()), headers);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(500, "internal", "Something went wrong on our side; it has been logged.", request);
    }

    private static String slug(int status) {
        return switch (status) {
            case 404 -> "no-such-endpoint";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "unsupported-media-type";
            case 413 -> "too-large";
            default -> "bad-request";
        };
    }

    private static ResponseEntity<ProblemBody> answer(
            int status, String slug, String detail, HttpServletRequest request) {
        return answer(ProblemBody.of(status, slug, detail, request.getRequestURI(), List.of()), new HttpHeaders());
    }

    private static ResponseEntity<ProblemBody> answer(ProblemBody body, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(body.status()).headers(headers).body(body);
    }
}
