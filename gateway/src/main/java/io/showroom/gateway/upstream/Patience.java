package io.showroom.gateway.upstream;

import java.time.Duration;

/**
 * How one call is treated.
 *
 * @param silence how long the service may send nothing before the call is given up
 * @param upload whether the caller's body is passed on as it arrives, so that a slow sender holds the call
 */
public record Patience(Duration silence, boolean upload) {}
