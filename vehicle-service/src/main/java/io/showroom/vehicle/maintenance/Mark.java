package io.showroom.vehicle.maintenance;

import java.time.Instant;

/** A car's mileage in kilometres at a moment. */
public record Mark(Instant at, int kilometres) {}
