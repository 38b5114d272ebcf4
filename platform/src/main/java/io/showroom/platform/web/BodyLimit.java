package io.showroom.platform.web;

import io.showroom.platform.value.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over the limit, announced or not, before anything reads them; and takes the fingerprint of a body
 * that came with an Idempotency-Key. Uploads in parts and {@link StreamedBodies} are left to their own limit.
 */
final class BodyLimit extends OncePerRequestFilter {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String FINGERPRINT = "showroom.body-fingerprint";

    private final long limitBytes;
    private final StreamedBodies streamed;
    private final ProblemWriter problems;

    BodyLimit(long limitBytes, StreamedBodies streamed, ProblemWriter problems) {
        this.limitBytes = limitBytes;
        this.streamed = streamed;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")
                || (type != null && type.startsWith("multipart/"))
                || streamed.includes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limitBytes) {
            refuse(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes((int) limitBytes + 1);
        if (body.length > limitBytes) {
            refuse(request, response);
            return;
        }
        if (request.getHeader(IDEMPOTENCY_KEY) != null) {
            request.setAttribute(FINGERPRINT, Ids.fingerprint(body));
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String detail = "The body is larger than " + limitBytes + " bytes.";
        problems.write(request, response, 413, "too-large", detail);
    }
}
