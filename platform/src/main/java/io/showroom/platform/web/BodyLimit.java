package io.showroom.platform.web;

import io.showroom.platform.value.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over the limit, announced or not, before anything reads them; and takes the fingerprint of a body
 * that came with an Idempotency-Key. Uploads in parts and {@link StreamedBodies} are left to their own limit,
 * and an {@link Upload} is streamed up to its own.
 */
final class BodyLimit extends OncePerRequestFilter {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String FINGERPRINT = "showroom.body-fingerprint";

    private final long limitBytes;
    private final StreamedBodies streamed;
    private final Map<String, Upload> uploads;
    private final ProblemWriter problems;

    BodyLimit(long limitBytes, StreamedBodies streamed, List<Upload> uploads, ProblemWriter problems) {
        this.limitBytes = limitBytes;
        this.uploads = uploads.stream().collect(Collectors.toMap(Upload::path, upload -> upload));
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
        Upload upload = request.getMethod().equals("POST") ? uploads.get(request.getRequestURI()) : null;
        long limit = upload == null ? limitBytes : upload.limitBytes();
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, limit);
        } else if (upload == null) {
            inMemory(request, response, chain);
        } else {
            chain.doFilter(new StreamedBody(request, limit), response);
        }
    }

    private void inMemory(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes((int) limitBytes + 1);
        if (body.length > limitBytes) {
            refuse(request, response, limitBytes);
            return;
        }
        if (request.getHeader(IDEMPOTENCY_KEY) != null) {
            request.setAttribute(FINGERPRINT, Ids.fingerprint(body));
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long limit) throws IOException {
        String detail = "The body is larger than " + limit + " bytes.";
        problems.write(request, response, 413, "too-large", detail);
    }
}
