package io.showroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says which requests' bodies are passed on as they arrive instead of being read first. A bean of this type takes over
 * their limit: neither {@code showroom.web.max-body} nor the fingerprint of an Idempotency-Key applies to them.
 */
@FunctionalInterface
public interface StreamedBodies {
    boolean includes(HttpServletRequest request);
}
