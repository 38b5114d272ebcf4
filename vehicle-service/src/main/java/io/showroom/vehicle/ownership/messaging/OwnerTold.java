package io.showroom.vehicle.ownership.messaging;

/** What is read of this service's own {@code vehicle.owner-changed.v1}. */
record OwnerTold(String vehicleId, String customerId) {}
