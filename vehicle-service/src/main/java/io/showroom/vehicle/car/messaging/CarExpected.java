package io.showroom.vehicle.car.messaging;

/** What is read of this service's own {@code vehicle.booking-made.v1}: a store will see the car. */
record CarExpected(String vehicleId, String store) {}
