package io.showroom.vehicle.workorder;

/** Which work orders are looked for; null means any. */
public record WorkOrderQuery(String store, WorkOrderState state, String vehicleId) {}
