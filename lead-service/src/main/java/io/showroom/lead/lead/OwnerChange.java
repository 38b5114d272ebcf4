package io.showroom.lead.lead;

import java.time.Instant;

/**
 * One change of who looks after a lead.
 *
 * @param owner staff id; null when it went to the store's pool
 * @param store the store it belonged to from then on
 * @param by who decided: staff id or client; null when time or an event did
 */
public record OwnerChange(String owner, String store, AssignmentReason reason, Instant at, String by) {}
