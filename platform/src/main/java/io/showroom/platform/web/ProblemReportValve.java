package io.showroom.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says as a problem what the servlet container itself refuses, or what failed before or after any code of ours. It takes
 * the place of an error page, for which a request would be run through the service a second time. An answer that was
 * begun is cut by the valve it extends.
 */
public final class ProblemReportValve extends ErrorReportValve {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || isCut(response)) {
            return;
        }
        ProblemBody problem = ProblemBody.of(status, slug(status), detail(status), request.getRequestURI(), List.of());
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody is there to be told", gone);
        }
    }

    private static boolean isCut(Response response) {
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return !open.get();
    }

    private static String slug(int status) {
        return switch (status) {
            case 404 -> "no-such-endpoint";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 431 -> "head-too-large";
            default -> status < 500 ? "bad-request" : "internal";
        };
    }

    private static String detail(int status) {
        return status < 500
                ? "The request is not one that this server takes."
                : "Something went wrong on our side; it has been logged.";
    }
}
