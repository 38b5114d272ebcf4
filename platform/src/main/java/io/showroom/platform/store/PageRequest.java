package io.showroom.platform.store;

import io.showroom.platform.problem.Invalid;

/**
 * Which page of a list is wanted.
 *
 * @param limit 1–100 records
 * @param cursor as the page before gave it; null for the first page
 */
public record PageRequest(int limit, String cursor) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Invalid("limit", "out-of-range", "must be 1 to " + MAX_LIMIT);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
