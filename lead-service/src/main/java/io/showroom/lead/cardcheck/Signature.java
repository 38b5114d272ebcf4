package io.showroom.lead.cardcheck;

import java.time.Instant;

/** Somebody's word that the check is as it stands: staff id and moment. */
public record Signature(String by, Instant at) {}
