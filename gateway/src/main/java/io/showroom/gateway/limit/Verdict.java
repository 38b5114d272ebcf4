package io.showroom.gateway.limit;

/**
 * Whether one request is within a caller's quota, and what is left of it.
 *
 * @param remaining requests that may follow at once
 * @param resetSeconds until the whole quota is there again, if nothing follows
 * @param waitSeconds until one more request is there; 0 when there is one
 */
public record Verdict(Policy policy, boolean allowed, long remaining, long resetSeconds, long waitSeconds) {}
