package io.showroom.customer.registry;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Lifecycle;
import java.time.Instant;
import java.util.List;

/**
 * What a list of customers is narrowed to.
 *
 * @param keys see {@link io.showroom.customer.search.SearchKeys}; all must fit; empty when nobody in particular is
 *     looked for
 * @param store null for all that the caller sees
 * @param customerClass null for all
 * @param lifecycle null for all
 * @param updatedSince only those changed at or after it, oldest first: for keeping a copy in step; null for all
 */
public record CustomerQuery(
        List<String> keys, String store, CustomerClass customerClass, Lifecycle lifecycle, Instant updatedSince) {

    /** Whether somebody in particular is looked for. */
    public boolean isSearch() {
        return !keys.isEmpty();
    }
}
