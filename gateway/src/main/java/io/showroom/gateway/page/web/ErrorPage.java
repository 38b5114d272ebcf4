package io.showroom.gateway.page.web;

import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.store.MongoErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The page that says that something is not possible, and what to do about it. */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPage {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return of(status(failure, request), request, response);
    }

    ResponseEntity<String> of(int status, HttpServletRequest request, HttpServletResponse response) {
        int told =
                switch (status) {
                    case 403, 404, 503 -> status;
                    default -> status < 500 ? 400 : 500;
                };
        Map<String, Object> values = Map.of(
                "title",
                "error.title",
                "status",
                status,
                "heading",
                "error." + told + ".heading",
                "advice",
                "error." + told + ".advice");
        return pages.show(status, "error", request, response, values);
    }

    /** What a failure is to the person: theirs, one that passes, or ours, which is logged. */
    static int status(Throwable failure, HttpServletRequest request) {
        if (failure instanceof ProblemException problem) {
            return problem.status();
        }
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode().value();
        }
        if (MongoErrors.isOutage(failure)) {
            LOG.warn("The database is out of reach: {}", failure.toString());
            return 503;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return 500;
    }
}
