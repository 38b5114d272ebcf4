package io.showroom.lead.lead;

/** A creation under the lead that came with an Idempotency-Key: what it made, and the fingerprint of its body. */
public record Applied(String id, String fingerprint) {}
