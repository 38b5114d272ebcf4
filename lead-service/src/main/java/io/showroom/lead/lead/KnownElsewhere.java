package io.showroom.lead.lead;

import java.time.Instant;

/**
 * The customer has an open lead at another store of the group: all this store is told of it (handbook, section 3), be it
 * the first of the two or the second.
 *
 * @param store the store that owns the other lead
 * @param since when the other lead came in
 * @param name the customer's name, masked
 */
public record KnownElsewhere(String store, Instant since, String name) {}
