package io.showroom.vehicle.maintenance;

import java.time.Instant;

/** {@code vehicle.maintenance-plan-changed.v1}: a model has a plan, the first or another. */
public record MaintenancePlanChanged(String planId, String brand, String model, int months, int kilometres, Instant at)
        implements MaintenanceEvent {

    static MaintenancePlanChanged of(MaintenancePlan plan) {
        return new MaintenancePlanChanged(
                plan.id(),
                plan.brand(),
                plan.model(),
                plan.interval().months(),
                plan.interval().kilometres(),
                plan.changedAt());
    }

    @Override
    public String type() {
        return "vehicle.maintenance-plan-changed.v1";
    }
}
