package io.showroom.gateway.overview;

import java.util.concurrent.CompletableFuture;

/** Asks services for parts, all at the same time. */
public interface Parts {
    /**
     * Asks for one part. The answer comes within the part's deadline, and never as an exception.
     *
     * @param id of the customer, or of the car for a car's line
     */
    CompletableFuture<PartAnswer> ask(Part part, String id, Caller caller);
}
