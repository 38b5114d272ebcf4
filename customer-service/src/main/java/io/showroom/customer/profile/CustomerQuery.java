package io.showroom.customer.profile;

import io.showroom.customer.classification.CustomerClass;
import java.time.Instant;
import java.util.List;

/**
 * What a list of customers is narrowed to.
 *
 * @param phoneKeys see {@link SearchKeys}; empty when no phone was asked for
 * @param nameKeys see {@link SearchKeys}; empty when no name was asked for
 * @param store null for all that the caller sees
 * @param customerClass null for all
 * @param updatedSince only those changed at or after it, oldest first: for keeping a copy in step; null for all
 */
public record CustomerQuery(
        List<String> phoneKeys,
        List<String> nameKeys,
        String store,
        CustomerClass customerClass,
        Instant updatedSince) {}
