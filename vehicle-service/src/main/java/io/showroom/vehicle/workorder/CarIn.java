package io.showroom.vehicle.workorder;

/** The car a work order is about, as it was when it came in. */
public record CarIn(String vehicleId, String vin, String brand, String model, String customerId) {}
